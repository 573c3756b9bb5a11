/** The start: what a call costs before the first article, beside a node that does nothing. */
import { type Command, rounds } from './rounds.js';
import { figure } from './table.js';
import { SAPU } from './tools.js';

/** Starts are short and many are had for little; a few milliseconds more or less need them. */
export const STARTS = 20;

const MS = 1000;

/** Rows of the table, the heading first. Ratios are of CPU time and of wall time over those of `node -e 0`. */
export async function start(small: string, place: string): Promise<string[][]> {
  const of = (name: string, argv: string[]): Command => ({ name, invocation: { argv }, good: [0] });
  const nothing = of('node -e 0', [process.execPath, '-e', '0']);
  const commands = [nothing, of('sapu --version', [...SAPU, '--version']), of('sapu SMALLFILE', [...SAPU, small])];
  const results = await rounds(commands, STARTS, place, false);
  const least = results.get(nothing);
  const rows = [...results].map(([{ name }, { cpu, wall }]) => [
    name,
    figure(cpu * MS, 1),
    figure(wall * MS, 1),
    figure(least && cpu / least.cpu, 2),
    figure(least && wall / least.wall, 2),
  ]);
  return [['start', 'CPU ms', 'wall ms', 'CPU ÷ node -e 0', 'wall ÷ node -e 0'], ...rows];
}
