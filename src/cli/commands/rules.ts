/** The call of `sapu rules`. */
import { Command } from 'commander';
import { type RuleOptions, rules } from './groups.js';

const AFTER = `
Examples:
  sapu rules                                   all rules, with strength and pack
  sapu rules related                           those that a selector names
  sapu rules strip/related/heading             all about one: what, why, phrases, examples
  sapu rules --pack my.yaml --skip correct     the rules of a configuration
`;

export function rulesCommand(act: (id: string | undefined, options: RuleOptions) => Promise<void>): Command {
  const command = new Command('sapu rules')
    .usage('[options] [ID]')
    .description('Lists the rules of a configuration; with an id, tells all about one.')
    .argument('[ID]', 'a rule, or a selector of several');
  return rules(command).addHelpText('after', AFTER).action(act);
}
