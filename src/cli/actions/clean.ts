/** The verb `clean`. */
import { cleaning } from '../../run/cleaning.js';
import { jobsOf } from '../../run/jobs.js';
import { LedgerWriter } from '../../run/ledger/writer.js';
import type { CleanOptions } from '../commands/clean.js';
import type { Complaints } from '../complaints.js';
import { FINDINGS } from '../status.js';
import { say } from '../streams.js';
import { cleanerOf, FIELD, formatOf, ownFiles } from './configuration.js';
import { headerOf } from './ledger-header.js';
import { isPatch, onlyBelow, Reports, wishesOf } from './reporting.js';
import { Session } from './session.js';

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the lists or the packs
 */
export async function clean(files: readonly string[], options: CleanOptions, complaints: Complaints): Promise<number> {
  const { write, output, check, listDifferent, ledger: ledgerPath, quiet, progress } = options;
  const wishes = wishesOf(options);
  const patches = wishes.some(({ format }) => format === 'diff');
  refuseContradictions(options, wishes.some(isPatch));
  const writes = write || output !== undefined;
  const all = jobsOf(files, {
    write,
    output,
    discard: check || listDifferent || wishes.some(isPatch),
    format: formatOf(options),
    alsoRead: ownFiles(options),
    alsoWritten: [...wishes.flatMap(({ file }) => file ?? []), ...(ledgerPath === undefined ? [] : [ledgerPath])],
  });
  const jobs = patches ? onlyBelow(all) : all;
  const cleaner = await cleanerOf(options);
  const reports = await Reports.open(wishes, 2, options.color);
  const ledger =
    ledgerPath === undefined ? undefined : new LedgerWriter(ledgerPath, headerOf(ownFiles(options)), cleaner.reasons);
  const session = new Session(
    { jobs, complaints, quiet, progress, asText: options.text },
    {
      ...(wishes.length > 0 && { document: (cleaning) => reports.document(cleaning) }),
      ...(patches && { passed: (name, text) => reports.passed(name, text) }),
      file(summary) {
        reports.file(summary);
        if (listDifferent && summary.changed) say(`${summary.name}\n`);
      },
    },
  );
  reports.begin();
  const status = await session.run(cleaning(cleaner, options.field ?? FIELD, session, ledger));
  ledger?.close();
  reports.end();
  const { changed } = session.counts;
  if (check && changed > 0) session.notice(`${changed} of ${jobs.length} inputs would change; --diff shows how`);
  const asksOnly = check || wishes.some(isPatch) || (listDifferent && !writes);
  return status !== 0 || !asksOnly || changed === 0 ? status : FINDINGS;
}

/** @throws Error when the text is to go and to stay */
function refuseContradictions({ write, output, check, ledger, listDifferent }: CleanOptions, patch: boolean): void {
  const target = write ? '-w' : output !== undefined ? '-o' : undefined;
  if (patch && target)
    throw new Error(`--diff takes the place of the text: leave out ${target}, or use --report diff=FILE`);
  if (check && target) throw new Error(`--check writes nothing: leave out ${target}, or --check`);
  if (ledger !== undefined && !target && (patch || check || listDifferent))
    throw new Error('--ledger keeps what is written, and nothing is: leave it out, or write with -w or -o');
}
