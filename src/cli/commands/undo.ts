/** The call of `sapu undo`. */
import { Command } from 'commander';
import { type ReadingOptions, reading, something, type TerminalOptions, terminal } from './groups.js';

export interface UndoOptions extends ReadingOptions, TerminalOptions {
  write: boolean;
  output?: string;
}

const AFTER = `
Texts are found by what they hold, so files may have other names by now, and come in any order. A text that the ledger
does not know is an error, and nothing is written for it. Files whose clean text is equal are told apart by their names
alone: where these were swapped, they come back swapped.

Exit status: 0 done, or as it was read already, 2 trouble with the ledger or an input, 130 interrupted, 141 the reader of
standard output has gone.

Examples:
  sapu --ledger run.ledger article.txt > clean.txt
  sapu undo run.ledger clean.txt | cmp - article.txt     the same bytes
  sapu undo run.ledger -w                                after sapu -w articles/ --ledger run.ledger
`;

export function undoCommand(act: (ledger: string, files: string[], options: UndoOptions) => Promise<void>): Command {
  const command = new Command('sapu undo')
    .usage('[options] LEDGER [FILE…]')
    .description('Gives back what was read, byte for byte, from clean text and the ledger of the run.')
    .argument('<LEDGER>', 'what sapu --ledger wrote')
    .argument('[FILE...]', 'clean files, or folders with -w or -o; - or nothing: standard input')
    .option('-w, --write', 'write files in place; without FILE those that the ledger names', false)
    .option('-o, --output <FILE|DIR/>', 'write elsewhere; a folder is mirrored', something);
  return terminal(reading(command)).addHelpText('after', AFTER).action(act);
}
