/** The verb `clean`. */
import { visible } from '../../reports/visible.js';
import { cleaning } from '../../run/cleaning.js';
import { LedgerWriter } from '../../run/ledger/writer.js';
import type { CleanOptions } from '../commands/clean.js';
import type { ReportWish } from '../commands/groups.js';
import type { Complaints } from '../complaints.js';
import { FINDINGS } from '../status.js';
import { isDevice, say } from '../streams.js';
import { cleanerOf, fieldsOf } from './configuration.js';
import { filesOf, jobsFor } from './inputs.js';
import { headerOf } from './ledger-header.js';
import { isPatch, Reports, wishesOf } from './reporting.js';
import { Session } from './session.js';
import { UserFiles } from './user-files.js';

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the lists or the packs
 */
export async function clean(files: readonly string[], options: CleanOptions, complaints: Complaints): Promise<number> {
  const wishes = wishesOf(options);
  refuseContradictions(options, wishes.some(isPatch));
  const { write, output, check, listDifferent, quiet, progress, color, lift } = options;
  const discard = check || listDifferent || wishes.some(isPatch);
  const jobs = jobsFor(files, options, wishes, { write, output, discard, ledger: options.ledger });
  if (lift && options.ledger === undefined && !quiet && jobs.some(({ format }) => format === 'text'))
    complaints.tell('--lift: a text has no members; what is lifted goes to the ledger (--ledger FILE)');
  const own = new UserFiles();
  const cleaner = await cleanerOf(options, own, { tellsKept: lift || wishes.length > 0 });
  const complain = (message: string): void => complaints.complain(message);
  const done = await Reports.during({ wishes, home: 2, color, complain }, async (reports) => {
    const ledger =
      options.ledger === undefined
        ? undefined
        : new LedgerWriter(options.ledger, headerOf(options, own), cleaner.reasons);
    const session = new Session(
      {
        ...{ jobs, complaints, quiet, progress, asText: options.text },
        hasFiles: ledger !== undefined || filesOf(wishes).length > 0,
        ...(ledger && { wayBack: `sapu undo ${quoted(options.ledger ?? '')} -w`, end: () => ledger.close(true) }),
      },
      {
        ...(wishes.length > 0 && { document: (cleaning) => reports.document(cleaning) }),
        passed: (name, text) => reports.passed(name, text),
        file(summary) {
          reports.file(summary);
          if (listDifferent && summary.changed) say(`${nameFor(summary.name)}\n`);
        },
      },
    );
    try {
      const status = await session.run(cleaning(cleaner, { ...fieldsOf(options), lift, ledger }, session));
      return { status, session };
    } finally {
      ledger?.close(complaints.trouble);
    }
  });
  return done.status || statusOf(done.session, options, wishes);
}

/** A name as a shell takes it. */
const quoted = (name: string): string => (/^[\w./+-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`);

/** Names for programs are as they are; on a terminal nothing of them is a command. */
const nameFor = (name: string): string => (isDevice(1) ? visible(name) : name);

/** Whether the call asks for a change, and there is one. */
function statusOf(session: Session, options: CleanOptions, wishes: readonly ReportWish[]): number {
  const { write, output, check, listDifferent } = options;
  const { files, changed } = session.counts;
  const shown = wishes.some(isPatch);
  if (check && changed > 0)
    session.notice(
      `${changed} of ${files} ${files === 1 ? 'input' : 'inputs'} would change${shown ? '' : '; --diff shows how'}`,
    );
  const asks = check || shown || (listDifferent && !write && output === undefined);
  return asks && changed > 0 ? FINDINGS : 0;
}

/** @throws Error when the text is to go and to stay */
function refuseContradictions({ write, output, check, ledger, listDifferent }: CleanOptions, patch: boolean): void {
  const target = write ? '-w' : output !== undefined ? '-o' : undefined;
  if (patch && target)
    throw new Error(`--diff takes the place of the text: leave out ${target}, or use --report diff=FILE`);
  if (check && target) throw new Error(`--check writes nothing: leave out ${target}, or --check`);
  if (ledger !== undefined && !target && (patch || check || listDifferent))
    throw new Error('--ledger keeps what is written, and nothing is: leave it out, or write with -w or -o');
  if (ledger === '-') throw new Error('--ledger -: name a file; standard output is for the text');
}
