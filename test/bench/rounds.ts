/** Runs commands in turn, A B C A B C, so that what else the machine does meets all of them; the medians count. */
import { readFileSync, rmSync } from 'node:fs';
import { type Invocation, measure, type Run } from './measure.js';

export interface Command {
  readonly name: string;
  readonly invocation: Invocation;
  /** Exit statuses of a run that went well: some say so that they found something. */
  readonly good: readonly number[];
  /** A folder that the command fills; it is removed before each run. */
  readonly fills?: string;
}

/** Medians; units as in a run. */
export type Figures = Omit<Run, 'status'>;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function figuresOf(runs: readonly Run[]): Figures {
  const peaks = runs.flatMap((run) => run.peak ?? []);
  return {
    cpu: median(runs.map((run) => run.cpu)),
    system: median(runs.map((run) => run.system)),
    wall: median(runs.map((run) => run.wall)),
    peak: peaks.length > 0 ? median(peaks) : undefined,
  };
}

function sayFailure(command: Command, status: number, place: string): void {
  const [first] = readFileSync(`${place}/errors.txt`, 'utf8').split('\n');
  console.error(`FAILED: ${command.name}: exit status ${status}: ${first}`);
  process.exitCode = 1;
}

/** The figures of each command that went well every time; of the others it is said how they failed. */
export async function rounds<C extends Command>(
  commands: readonly C[],
  count: number,
  place: string,
  withPeak = true,
): Promise<Map<C, Figures>> {
  const runs = new Map(commands.map((command) => [command, [] as Run[]]));
  for (let round = 1; round <= count; round++)
    for (const [command, own] of [...runs]) {
      if (command.fills !== undefined) rmSync(command.fills, { recursive: true, force: true });
      const run = await measure(command.invocation, place, withPeak);
      own.push(run);
      if (command.good.includes(run.status)) continue;
      sayFailure(command, run.status, place);
      runs.delete(command);
    }
  return new Map([...runs].map(([command, own]) => [command, figuresOf(own)]));
}
