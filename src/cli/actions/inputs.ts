/** The inputs of the verbs that run the rules, with all that is read and written beside them kept apart. */
import { type Job, jobsOf } from '../../run/jobs.js';
import type { ConfigurationOptions, ReadingOptions, ReportWish } from '../commands/groups.js';
import { formatAsked, userFiles } from './configuration.js';
import { onlyNameable } from './patch-paths.js';

/** Where the text goes. */
interface Target {
  readonly write: boolean;
  readonly output?: string | undefined;
  /** Nowhere. */
  readonly discard: boolean;
  readonly ledger?: string | undefined;
}

/** @throws Error when the call makes no sense */
export function jobsFor(
  inputs: readonly string[],
  options: ReadingOptions & ConfigurationOptions,
  wishes: readonly ReportWish[],
  { ledger, ...target }: Target,
): Job[] {
  const patches = wishes.some(({ format }) => format === 'diff');
  const jobs = jobsOf(inputs, {
    ...target,
    once: patches,
    format: formatAsked(options),
    alsoRead: userFiles(options),
    alsoWritten: [...filesOf(wishes), ...(ledger === undefined ? [] : [ledger])],
  });
  return patches ? onlyNameable(jobs) : jobs;
}

/** The files that reports go to. */
export const filesOf = (wishes: readonly ReportWish[]): string[] => wishes.flatMap(({ file }) => file ?? []);
