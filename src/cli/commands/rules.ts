/** The call of `sapu rules`. */
import { Command } from 'commander';
import { type RuleOptions, rules } from './groups.js';

export interface RulesOptions extends RuleOptions {
  /** Whether the lists are told of, and not the rules. */
  lists: boolean;
}

const AFTER = `
A list of your own says where it comes from in the comments before its first row: "# source: …", "# version: …",
"# licence: …", and "# make: …" for each command that makes it again. So does a pack, for the lists in it.

Exit status: 0 done, 2 trouble with a list, a pack or an option, 141 the reader of standard output has gone.

Examples:
  sapu rules                                   all rules, with strength and pack
  sapu rules related                           those that a selector names
  sapu rules strip/related/heading             all about one: what, why, phrases, examples
  sapu rules --pack my.yaml --skip correct     the rules of a configuration
  sapu rules --lists --words names.txt         its lists: how many entries, where from, under which licence
`;

export function rulesCommand(act: (id: string | undefined, options: RulesOptions) => Promise<void>): Command {
  const command = new Command('sapu rules')
    .usage('[options] [ID]')
    .description('Lists the rules of a configuration, or its word lists; with an id, tells all about one rule.')
    .argument('[ID]', 'a rule, or a selector of several');
  return rules(command)
    .option('--lists', 'the word lists and tables that rules ask, with source and licence', false)
    .addHelpText('after', AFTER)
    .action(act);
}
