/** The verb `lint`: the same engine with the text thrown away. */
import { counts, unix } from '../../reports/unix.js';
import { cleaning } from '../../run/cleaning.js';
import { jobsOf } from '../../run/jobs.js';
import type { LintOptions } from '../commands/lint.js';
import type { Complaints } from '../complaints.js';
import { FINDINGS } from '../status.js';
import { cleanerOf, FIELD, formatOf, ownFiles } from './configuration.js';
import { onlyBelow, Reports, wishesOf } from './reporting.js';
import { Session } from './session.js';

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the lists or the packs
 */
export async function lint(paths: readonly string[], options: LintOptions, complaints: Complaints): Promise<number> {
  const { quiet, progress, failOn } = options;
  const wishes = wishesOf(options);
  const patches = wishes.some(({ format }) => format === 'diff');
  const all = jobsOf(paths, {
    write: false,
    discard: true,
    format: formatOf(options),
    alsoRead: ownFiles(options),
    alsoWritten: wishes.flatMap(({ file }) => file ?? []),
  });
  const jobs = patches ? onlyBelow(all) : all;
  const cleaner = await cleanerOf(options);
  const asked = await Reports.open(wishes, 1, options.color);
  // A report on standard output takes the place of the findings there.
  const speaks = !quiet && wishes.every(({ file }) => file !== undefined);
  const reports = speaks ? asked.with(unix(failOn)) : asked;
  let found = false;
  const session = new Session(
    { jobs, complaints, quiet, progress, asText: options.text },
    {
      document(cleaning) {
        found ||= cleaning.edits.length > 0 || cleaning.findings.some((finding) => counts(failOn, finding, false));
        reports.document(cleaning);
      },
      ...(patches && { passed: (name, text) => reports.passed(name, text) }),
      file: (summary) => reports.file(summary),
    },
  );
  reports.begin();
  const status = await session.run(cleaning(cleaner, options.field ?? FIELD, session));
  reports.end();
  return status === 0 && found ? FINDINGS : status;
}
