/** The call of `sapu test`. */
import { Command, InvalidArgumentError } from 'commander';
import {
  type ColourOptions,
  colour,
  count,
  type ReadingOptions,
  type RuleOptions,
  rules,
  several,
  type TerminalOptions,
  type TitleOptions,
  terminal,
  titled,
} from './groups.js';

export interface TestOptions extends ReadingOptions, TitleOptions, RuleOptions, TerminalOptions, ColourOptions {
  on?: string[];
  floor: Floor[];
  show: number;
  json: boolean;
}

export const FIGURES = ['kept', 'removed', 'words', 'precision'] as const;

/** A figure (0–1) that a score must not fall below. */
export interface Floor {
  readonly figure: (typeof FIGURES)[number];
  readonly least: number;
}

const AFTER = `
Packs (.yaml): their examples are run beside the built-in packs. Faults are examples that come out otherwise than marked,
and phrases that fire on sound prose; told as well are entries that others make needless and, with --on, entries that
never fire. Without an argument the built-in packs are tested.

Labelled documents (.jsonl, or - for a pipe; --only, --skip, --remove, --apply, --floor, --show, --json are for them): a
record a line, {"id", "text", "spans": [[start, end, "must" | "may", category], …]}; "must" is junk, "may" a matter of
policy, all else has to stay. Offsets count UTF-16 code units. A span is removed when at most a tenth of its words is
left, and none of its first two; policy is cut where a part of a span went.

Exit status: 0 no fault, 1 a fault, or a figure below its floor, 2 trouble with a pack, an input or an option, 130
interrupted, 141 the reader of standard output has gone.

Examples:
  sapu test                                          the built-in packs
  sapu test my.yaml --on corpus/                     a pack of one's own, and what of it never fires
  sapu test labelled.jsonl                           what is kept and removed, by category and rule
  sapu test --pack my.yaml --show 20 labelled.jsonl  with a pack, and the worst places
  sapu test --floor kept=0.9995,removed=0.9 labelled.jsonl   as a gate
`;

export function testCommand(act: (paths: string[], options: TestOptions) => Promise<void>): Command {
  const command = new Command('sapu test')
    .usage('[options] [PACK… | LABELLED.jsonl]')
    .description('Runs the examples of packs, or scores the rules on labelled documents.')
    .argument('[PACK...]', 'packs of your own; or one file of labelled documents, - for a pipe')
    .option('--on <PATH>', 'a file or folder: say which entries of the packs never fire on it (repeatable)', several)
    .option('--floor <FIGURE=SHARE,…>', `status 1 below it: ${FIGURES.join(', ')} (0 to 1)`, floors, [])
    .option('--show <N>', 'the wrong places of the N worst labelled documents', count, 0)
    .option('--json', 'the score as one JSON object', false);
  return terminal(rules(titled(command)).addOption(colour('colours')))
    .addHelpText('after', AFTER)
    .action(act);
}

function floors(value: string, before: Floor[]): Floor[] {
  const said = value.split(',').map((part): Floor => {
    const [name, share, ...more] = part.split('=');
    const figure = FIGURES.find((known) => known === name.trim());
    if (!figure || more.length > 0 || !/^(0|1|0?\.\d+|1\.0*)$/.test(share?.trim() ?? ''))
      throw new InvalidArgumentError(`Expected one of ${FIGURES.join(', ')}, then = and a share, as in kept=0.9995.`);
    return { figure, least: Number(share) };
  });
  return [...before, ...said];
}
