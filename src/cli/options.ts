/** The command line as commander knows it. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from './version.js';

/** What the user asked for. */
export interface Options {
  write: boolean;
  output?: string;
  jsonl: boolean;
  text: boolean;
  field?: string;
  corrections: string[];
  words: string[];
  pack: string[];
  packs?: string[];
  only: string[];
  skip: string[];
  apply: 'certain' | 'likely';
  explain: boolean;
  stats: boolean;
}

/** The verbs. Without one, `clean` is meant. */
export const VERBS = ['clean'] as const;

const AFTER = `
Exit status: 0 done, 2 trouble with an input, an option or an output (after all other inputs are done),
141 when the reader of standard output has gone.

Selectors name rules from the left: strip, correct, repair; strip/related or related; strip/related/heading.
Rules are certain, likely or possible. Certain ones are applied, likely ones with --apply likely.

Examples:
  curl … | sapu                                      a pipe
  sapu --explain article.txt > clean.txt             and what went, and why
  sapu -w articles/                                  all .txt .text .md .jsonl .ndjson below a folder, in place
  sapu -o clean/ articles/                           the same, elsewhere
  sapu --field body crawl.jsonl > clean.jsonl        one field of JSON lines
  sapu --words names.txt --corrections typos.tsv -   with your own lists

Your lists: one word or name a line; typo<TAB>fix, typo,fix or typo->fix a line. "#" begins a comment.
`;

function collect(value: string, before: string[]): string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) throw new InvalidArgumentError('Expected a name.');
  return [...before, ...names];
}
const several = (value: string, before: string[]): string[] => [...before, value];

/** The command `clean`; `act` is called with what was asked. */
export function cleanCommand(act: (files: string[], options: Options) => Promise<void>): Command {
  return new Command('sapu')
    .usage('[clean] [options] [FILE…]')
    .description('Cleans scraped article text: strips boilerplate, corrects words, repairs characters.')
    .argument('[FILE...]', 'files or folders; - or nothing: standard input')
    .option('-w, --write', 'write files in place; those with nothing to do are not touched', false)
    .option('-o, --output <FILE|DIR/>', 'write elsewhere; a folder is mirrored')
    .option('--jsonl', 'one JSON record a line (by itself for .jsonl and .ndjson)', false)
    .option('--text', 'plain text, whatever it looks like', false)
    .option('--field <NAME>', 'the field of a record that holds the text (default: text); implies --jsonl')
    .option('--corrections <FILE>', 'corrections of your own, in every language (repeatable)', several, [])
    .option('--words <FILE>', 'known words and names of your own (repeatable)', several, [])
    .option('--pack <FILE>', 'rules of your own, in YAML (repeatable)', several, [])
    .option(
      '--packs <NAMES>',
      'built-in language packs to use: id,ms,en,es (default: all; "web" always runs)',
      (value: string, before: string[] | undefined) => collect(value, before ?? []),
    )
    .option('--only <SELECTORS>', 'only these rules (repeatable)', collect, [])
    .option('--skip <SELECTORS>', 'all rules but these (repeatable)', collect, [])
    .addOption(
      new Option('--apply <STRENGTH>', 'the weakest strength that is applied')
        .choices(['certain', 'likely'])
        .default('certain'),
    )
    .option('--explain', 'say on standard error what was changed, where, and why', false)
    .option('--stats', 'say on standard error how much each rule did', false)
    .version(version, '-V, --version')
    .helpOption('-h, --help')
    .addHelpText('after', AFTER)
    .action(act);
}
