/** The verb `undo`. */
import { jobsOf } from '../../run/jobs.js';
import { TEXT_FIELD } from '../../run/json/record.js';
import { Ledger } from '../../run/ledger/ledger.js';
import { undoing } from '../../run/ledger/undo.js';
import type { UndoOptions } from '../commands/undo.js';
import type { Complaints } from '../complaints.js';
import { formatAsked } from './configuration.js';
import { Session } from './session.js';

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call or the ledger
 */
export async function undo(
  path: string,
  files: readonly string[],
  options: UndoOptions,
  complaints: Complaints,
): Promise<number> {
  const { write, output, quiet, progress } = options;
  if (path === '-') throw new Error('undo -: name a ledger file; standard input is for the text');
  const asked = formatAsked(options);
  const ledger = await Ledger.open(path);
  const { header, texts, cutFiles, records } = ledger;
  if (ledger.isCut && !quiet)
    complaints.tell(`${path}: breaks off in its last line, as where a run was killed; what it holds is used`);
  const onlyRecords = texts + cutFiles === 0 && records > 0;
  const format = asked ?? header.format ?? (onlyRecords ? 'jsonl' : undefined);
  const named = files.length === 0 && write ? [...ledger.files] : files;
  const jobs = jobsOf(named, { write, output, format, alsoRead: [path] });
  const session = new Session({ jobs, complaints, quiet, progress, asText: true });
  const counts = { asRead: 0, firstAsRead: '' };
  try {
    const status = await session.run(undoing(ledger, options.field ?? header.field ?? TEXT_FIELD, session, counts));
    const { asRead, firstAsRead } = counts;
    if (asRead > 0)
      session.notice(
        asRead === 1
          ? `${firstAsRead}: as it was read already`
          : `${asRead} of the inputs are as they were read already`,
      );
    return status;
  } finally {
    ledger.close();
  }
}
