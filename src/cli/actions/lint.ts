/** The verb `lint`: the same engine with the text thrown away. */
import { counts, unix } from '../../reports/unix.js';
import { cleaning } from '../../run/cleaning.js';
import { type Job, jobsOf } from '../../run/jobs.js';
import { abortAll } from '../../run/output.js';
import type { ReportWish } from '../commands/groups.js';
import type { LintOptions } from '../commands/lint.js';
import type { Complaints } from '../complaints.js';
import { FINDINGS } from '../status.js';
import { cleanerOf, FIELD, formatAsked, userFiles } from './configuration.js';
import { onlyNameable } from './patch-paths.js';
import { Reports, wishesOf } from './reporting.js';
import { Session } from './session.js';

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the lists or the packs
 */
export async function lint(paths: readonly string[], options: LintOptions, complaints: Complaints): Promise<number> {
  const { quiet, failOn } = options;
  const wishes = wishesOf(options).filter(({ file }) => !quiet || file !== undefined);
  const jobs = jobsFor(paths, options, wishes);
  const cleaner = await cleanerOf(options);
  try {
    const asked = await Reports.open(wishes, 1, options.color, (message) => complaints.complain(message));
    // A report on standard output takes the place of the findings there.
    const speaks = !quiet && wishes.every(({ file }) => file !== undefined);
    const reports = speaks ? asked.with(unix(failOn)) : asked;
    let found = false;
    const session = new Session(
      {
        ...{ jobs, complaints, quiet, progress: options.progress, asText: options.text },
        hasFiles: wishes.some(({ file }) => file !== undefined),
      },
      {
        document(cleaning) {
          found ||= cleaning.edits.length > 0 || cleaning.findings.some((row) => counts(failOn, row, row.held));
          reports.document(cleaning);
        },
        passed: (name, text) => reports.passed(name, text),
        file: (summary) => reports.file(summary),
      },
    );
    reports.begin();
    const status = await session.run(cleaning(cleaner, options.field ?? FIELD, session));
    reports.end();
    return status === 0 && found ? FINDINGS : status;
  } catch (error) {
    abortAll(); // files of reports
    throw error;
  }
}

function jobsFor(paths: readonly string[], options: LintOptions, wishes: readonly ReportWish[]): Job[] {
  const patches = wishes.some(({ format }) => format === 'diff');
  const jobs = jobsOf(paths, {
    write: false,
    discard: true,
    once: patches,
    format: formatAsked(options),
    alsoRead: userFiles(options),
    alsoWritten: wishes.flatMap(({ file }) => file ?? []),
  });
  return patches ? onlyNameable(jobs) : jobs;
}
