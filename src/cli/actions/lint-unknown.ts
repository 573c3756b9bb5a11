/** The verb `lint` with `--unknown`: the words that nothing knows, as a list to be edited. */
import { unknownForLists } from '../../reports/unknown/for-lists.js';
import { UnknownWords } from '../../reports/unknown/unknown-words.js';
import { cleaning } from '../../run/cleaning.js';
import type { LintOptions } from '../commands/lint.js';
import type { Complaints } from '../complaints.js';
import { FINDINGS } from '../status.js';
import { say } from '../streams.js';
import { cleanerOf, fieldsOf } from './configuration.js';
import { jobsFor } from './inputs.js';
import { wishesOf } from './reporting.js';
import { Session } from './session.js';

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the lists or the packs
 */
export async function lintUnknown(
  paths: readonly string[],
  options: LintOptions,
  complaints: Complaints,
): Promise<number> {
  refuseOthers(options);
  const { quiet, progress } = options;
  const jobs = jobsFor(paths, options, [], { write: false, discard: true });
  const cleaner = await cleanerOf(options, undefined, { tellsKept: false });
  const unknown = new UnknownWords();
  const session = new Session(
    { jobs, complaints, quiet, progress, asText: options.text },
    { document: (cleaning) => unknown.add(cleaning, cleaning.text, cleaner.unknown(cleaning.text)) },
  );
  const status = await session.run(cleaning(cleaner, fieldsOf(options), session));
  if (unknown.isFull) session.notice('a million words are unknown: those that came later are not in the list');
  const list = unknownForLists(unknown);
  if (!quiet) say(list);
  return status === 0 && list !== '' ? FINDINGS : status;
}

/** The list takes the place of findings and reports. @throws Error */
function refuseOthers(options: LintOptions): void {
  const refuse = (asked: string): never => {
    throw new Error(`--unknown lists words and reports no findings: leave out ${asked}, or --unknown`);
  };
  if (wishesOf(options).length > 0) refuse('--report, --explain, --diff and --stats');
  if (options.failOn !== 'certain') refuse('--fail-on');
}
