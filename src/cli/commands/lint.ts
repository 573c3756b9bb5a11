/** The call of `sapu lint`. */
import { Command, Option } from 'commander';
import type { FailOn } from '../../reports/unix.js';
import {
  type ReadingOptions,
  type RuleOptions,
  rules,
  type SayingOptions,
  saying,
  type TitleOptions,
  titled,
} from './groups.js';

export interface LintOptions extends ReadingOptions, TitleOptions, RuleOptions, SayingOptions {
  failOn: FailOn;
  unknown: boolean;
}

const AFTER = `
A line for each finding: file:line:column: strength: message [rule]. In JSON lines that is the line of the file and the
column in the line as it is written; columns count UTF-16 code units from 1. A place may be found by several rules. A
report without a file takes the place of these lines. --fail-on possible adds matters of policy (datelines, bylines …);
--fail-on residue leaves those out, and adds what is likely and markers of boilerplate ("Baca juga:") that stand where no
rule knows what to cut.

--unknown lists the words of five letters and more that cleaning leaves and no list, pack or corpus knows: how often, where
first, and what they may be misspelt for, with the evidence. Words in capitals, with digits, in addresses and parts of
compounds are left out; proposals are made in texts that are told to be Indonesian. Each row is a comment yet; take off its
"#", and --corrections takes the file (of known words alone: --words).

Exit status: 0 nothing to do, 1 findings or unknown words, 2 trouble with an input or an option (which wins over findings), 130
interrupted, 141 the reader of standard output has gone.

Examples:
  sapu lint articles/                          fails when sapu clean would change anything
  sapu lint --fail-on likely -q articles/      also on what is likely; the exit status alone
  sapu lint --fail-on residue clean/           whether a text that is said to be clean is
  sapu lint --report jsonl=findings.jsonl -    everything that was found, for programs
  sapu lint --diff articles/                   as a patch
  sapu lint --unknown articles/ > words.txt    unknown words, to be made a list of one's own
`;

export function lintCommand(act: (files: string[], options: LintOptions) => Promise<void>): Command {
  const command = new Command('sapu lint')
    .usage('[options] [PATH…]')
    .description('Says what clean would change, and changes nothing.')
    .argument('[PATH...]', 'files or folders; - or a pipe: standard input')
    .addOption(
      new Option('--fail-on <STRENGTH>', 'the weakest finding that is shown and counts')
        .choices(['certain', 'likely', 'possible', 'residue'])
        .default('certain'),
    )
    .option('--unknown', 'the words that nothing knows, as a list to be edited', false);
  return saying(rules(titled(command)), 'no findings and no notices: what went wrong, reports in files, and the status')
    .addHelpText('after', AFTER)
    .action(act);
}
