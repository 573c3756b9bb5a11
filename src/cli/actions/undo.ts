/** The verb `undo`. */
import { jobsOf } from '../../run/jobs.js';
import { Ledger } from '../../run/ledger/ledger.js';
import { undoing } from '../../run/ledger/undo.js';
import type { UndoOptions } from '../commands/undo.js';
import type { Complaints } from '../complaints.js';
import { FIELD, formatOf } from './configuration.js';
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
  const format = formatOf(options);
  const ledger = await Ledger.open(path);
  if (ledger.isCut && !quiet)
    complaints.tell(`${path}: breaks off in its last line, as where a run was killed; what it holds is used`);
  const told = format ?? (ledger.texts + ledger.pieces === 0 && ledger.records > 0 ? 'jsonl' : undefined);
  const jobs = jobsOf(files, { write, output, format: told, alsoRead: [path] });
  const session = new Session({ jobs, complaints, quiet, progress, asText: true });
  try {
    return await session.run(undoing(ledger, options.field ?? FIELD, session));
  } finally {
    ledger.close();
  }
}
