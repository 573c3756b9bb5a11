/** The call of `sapu clean`, which is meant when no verb is given. */
import { Command } from 'commander';
import {
  type ReadingOptions,
  type RuleOptions,
  rules,
  type SayingOptions,
  saying,
  something,
  type TitleOptions,
  titled,
} from './groups.js';

export interface CleanOptions extends ReadingOptions, TitleOptions, RuleOptions, SayingOptions {
  write: boolean;
  output?: string;
  check: boolean;
  listDifferent: boolean;
  ledger?: string;
  lift: boolean;
}

const AFTER = `
Other commands, each with a --help of its own (sapu lint --help, or sapu help lint):
  sapu lint [PATH…]            what clean would change, and exit status 1 if anything
  sapu undo LEDGER [FILE…]     what was read before a run with --ledger LEDGER
  sapu review [PATH…]          what each rule takes out, with examples; of a ledger too
  sapu test [PACK…]            the examples of packs; scores on labelled documents
  sapu rules [ID]              the rules, or all about one of them; --lists: where lists come from
  sapu learn PATH… -o FOLDER   words and pairs of words of a corpus, for a pack

Exit status: 0 done, 1 something would change (with --check, --diff, --list-different), 2 trouble with an input, an
option or an output (after all other inputs are done), 130 interrupted, 141 the reader of standard output has gone.

With -w a new file takes the place and the mode of the old one: hard links keep the old text, and a read-only file is
replaced where its folder may be written. A text above 64 MB is cut at line ends into parts of 16 MB, and that is said.

Selectors name rules from the left: strip, correct, repair; strip/related or related; strip/related/heading.
Rules are certain, likely or possible. Certain ones are applied, likely ones with --apply likely.

Examples:
  curl … | sapu                                      a pipe of text, no HTML
  sapu --explain article.txt > clean.txt             and what went, and why
  sapu -w articles/ --ledger run.ledger              all .txt .text .md .jsonl .ndjson below a folder, in place
  sapu undo run.ledger -w                            and back again
  sapu -o clean/ articles/                           cleaned elsewhere
  sapu --field body crawl.jsonl > clean.jsonl        one field of JSON lines
  sapu --diff articles/ | git apply                  as a patch
  sapu --words names.txt --corrections typos.tsv -   with your own lists

Your lists: one word or name a line; typo<TAB>fix, typo,fix or typo->fix a line. "#" begins a comment.
Lists of codespell, typos (.csv, _typos.toml) and cspell are taken as they are.
`;

export function cleanCommand(act: (files: string[], options: CleanOptions) => Promise<void>): Command {
  const command = new Command('sapu')
    .usage('[clean] [options] [FILE…]')
    .description('Cleans scraped article text: strips boilerplate, corrects words, repairs characters.')
    .argument('[FILE...]', 'files or folders; - or nothing: standard input')
    .option('-w, --write', 'replace files by clean ones; those with nothing to do are not touched', false)
    .option('-o, --output <FILE|DIR/>', 'write elsewhere; a folder is mirrored', something)
    .option('--ledger <FILE>', 'keep every edit, for sapu undo; one that is there is not overwritten')
    .option('--lift', 'place, agency, author, editor, source … as a member "sapu" of a record', false)
    .option('-c, --check', 'write no text; status 1 when something would change', false)
    .option('-l, --list-different', 'the names of inputs that change, in place of the text', false);
  return saying(rules(titled(command)), 'no notices, only what went wrong; the text and reports come all the same')
    .addHelpText('after', AFTER)
    .action(act);
}
