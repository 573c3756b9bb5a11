/** The verb `lint`: the same engine with the text thrown away. */
import { counts, unix } from '../../reports/unix.js';
import { cleaning } from '../../run/cleaning.js';
import type { LintOptions } from '../commands/lint.js';
import type { Complaints } from '../complaints.js';
import { FINDINGS } from '../status.js';
import { cleanerOf, fieldsOf } from './configuration.js';
import { filesOf, jobsFor } from './inputs.js';
import { Reports, wishesOf } from './reporting.js';
import { Session } from './session.js';

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the lists or the packs
 */
export async function lint(paths: readonly string[], options: LintOptions, complaints: Complaints): Promise<number> {
  const { quiet, progress, failOn, color } = options;
  const wishes = wishesOf(options).filter(({ file }) => !quiet || file !== undefined);
  const files = filesOf(wishes);
  const jobs = jobsFor(paths, options, wishes, { write: false, discard: true });
  const cleaner = await cleanerOf(options, undefined, {
    tellsKept: failOn !== 'certain' || wishes.length > 0,
    tellsResidue: failOn === 'residue',
  });
  const complain = (message: string): void => complaints.complain(message);
  // A report on standard output takes the place of the findings there.
  const also = !quiet && files.length === wishes.length ? unix(failOn) : undefined;
  return Reports.during({ wishes, also, home: 1, color, complain }, async (reports) => {
    let found = false;
    const session = new Session(
      { jobs, complaints, quiet, progress, asText: options.text, hasFiles: files.length > 0 },
      {
        document(cleaning) {
          found ||= cleaning.edits.length > 0 || cleaning.findings.some((row) => counts(failOn, row, row.held));
          reports.document(cleaning);
        },
        passed: (name, text) => reports.passed(name, text),
        file: (summary) => reports.file(summary),
      },
    );
    const status = await session.run(cleaning(cleaner, fieldsOf(options), session));
    return status === 0 && found ? FINDINGS : status;
  });
}
