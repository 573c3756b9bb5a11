/** The call of `sapu review`. */
import { Command } from 'commander';
import {
  type ColourOptions,
  type ConfigurationOptions,
  colour,
  configuration,
  count,
  names,
  type ReadingOptions,
  type TerminalOptions,
  type TitleOptions,
  terminal,
  titled,
} from './groups.js';

export interface ReviewOptions
  extends ReadingOptions,
    TitleOptions,
    ConfigurationOptions,
    TerminalOptions,
    ColourOptions {
  /** Selectors of the rules that are shown. */
  only: string[];
  examples: number;
  largest: boolean;
  reported: boolean;
  json: boolean;
}

const AFTER = `
For each rule: documents, edits, words (what white space separates), the share of all words, and examples with what went
[-like this-] and what came {+like this+}. An edit that several rules asked for counts, and is shown, for each of them.
Examples are one a document, drawn by its hash: every machine shows the same. Of a ledger, an example has its surroundings
where the file is still where the ledger says.

Exit status: 0 done, 2 trouble with an input, a ledger or an option, 130 interrupted, 141 the reader of standard output
has gone.

Examples:
  sapu review corpus/ | less                        what clean would take out of a corpus
  sapu review run.ledger                            what a run with --ledger took out
  sapu review --only related --examples 50 news.jsonl   fifty removals of one category
  sapu review --largest corpus/                     the biggest removals first
  sapu review --reported corpus/                    what was found and left alone
`;

export function reviewCommand(act: (paths: string[], options: ReviewOptions) => Promise<void>): Command {
  const command = new Command('sapu review')
    .usage('[options] [LEDGER | PATH…]')
    .description('Shows what each rule took out, or would take out, with examples.')
    .argument('[PATH...]', 'a ledger; or files and folders, - or a pipe: standard input')
    .option('--only <SELECTORS>', 'show only these rules (repeatable)', names, [])
    .option('--examples <N>', 'examples a rule (default: 5)', count, 5)
    .option('--largest', 'the biggest removals as examples, one a document, and no draw', false)
    .option('--reported', 'what was found and not applied', false)
    .option('--json', 'one JSON object, for programs', false);
  return terminal(configuration(titled(command)).addOption(colour('colours')))
    .addHelpText('after', AFTER)
    .action(act);
}
