/** The verb `review`: what was taken out, rule by rule, from files that are cleaned for it or from a ledger. */
import { closeSync, openSync, readSync } from 'node:fs';
import { builtinSources } from '../../packs/builtin.js';
import { named, selects } from '../../packs/select.js';
import { reviewForPeople } from '../../reports/review/for-people.js';
import { reviewForPrograms } from '../../reports/review/for-programs.js';
import { Review } from '../../reports/review/review.js';
import { type Change, changesOf, heldChanges } from '../../reports/review/reviewed.js';
import { harmless } from '../../reports/visible.js';
import { cleaning } from '../../run/cleaning.js';
import { hashOf } from '../../run/ledger/entry.js';
import { documentsToldBy } from '../../run/ledger/told.js';
import type { ReviewOptions } from '../commands/review.js';
import type { Complaints } from '../complaints.js';
import { isTerminal, say } from '../streams.js';
import { stylesOf } from '../styles.js';
import { cleanerOf, fieldsOf, packsOf } from './configuration.js';
import { jobsFor } from './inputs.js';
import { Session } from './session.js';
import { toldRules } from './told-rules.js';
import { UserFiles } from './user-files.js';

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the lists, the packs or the ledger
 */
export async function review(
  paths: readonly string[],
  options: ReviewOptions,
  complaints: Complaints,
): Promise<number> {
  const files = new UserFiles();
  const told = toldRules([...builtinSources(), ...(await packsOf(options.pack, files))]);
  const { only, examples, largest, reported } = options;
  const ids = told.map(({ id }) => id);
  for (const selector of only) named(selector, ids, `--only ${selector}`);
  const shows = (rule: string): boolean => only.length === 0 || only.some((selector) => selects(selector, rule));
  const kept = new Review({ examples, largest, shows });
  const ledger = paths.find(isLedger);
  const status =
    ledger === undefined
      ? await ofPaths(paths, options, files, kept, complaints)
      : await ofLedger(ledger, paths, options, kept, complaints);
  const summary = kept.summary();
  if (summary.documents === 0 && complaints.trouble) return status; // said already
  if (options.json) say(reviewForPrograms(summary));
  else {
    const isSeen = await isTerminal(1);
    const styles = await stylesOf(1, options.color);
    const whyOf = (rule: string): string | undefined => told.find(({ id }) => id === rule)?.entries[0].reason;
    const text = reviewForPeople(summary, { width: widthOf(isSeen), reported, whyOf, styles });
    say(isSeen ? harmless(text) : text);
  }
  return status;
}

/** Cleans the inputs and throws the text away. */
async function ofPaths(
  paths: readonly string[],
  options: ReviewOptions,
  files: UserFiles,
  kept: Review,
  complaints: Complaints,
): Promise<number> {
  const { quiet, progress, reported } = options;
  const jobs = jobsFor(paths, options, [], { write: false, discard: true });
  const cleaner = await cleanerOf({ ...options, only: [] }, files);
  const session = new Session(
    { jobs, complaints, quiet, progress, asText: options.text },
    {
      document({ name, source, line, record, edits, findings }) {
        const changes = newsOnly(reported ? heldChanges(findings) : changesOf(edits), cleaner.reasons);
        const hash = changes.length > 0 ? hashOf(source) : '';
        kept.add({ name, source, line, hash, changes, ...(record && { record }) });
      },
    },
  );
  return session.run(cleaning(cleaner, fieldsOf(options), session));
}

/** What a rule always says stands once, at its head. */
const newsOnly = (changes: readonly Change[], reasons: ReadonlySet<string>): Change[] =>
  changes.map((change) => ({
    ...change,
    by: change.by.map(({ rule, because }) =>
      because === undefined || reasons.has(because) ? { rule } : { rule, because },
    ),
  }));

async function ofLedger(
  ledger: string,
  paths: readonly string[],
  { reported, quiet }: ReviewOptions,
  kept: Review,
  complaints: Complaints,
): Promise<number> {
  if (paths.length > 1) throw new Error(`${ledger}: a ledger; review it alone, or the files without it`);
  if (reported) throw new Error(`${ledger}: a ledger holds only what was done; name the files for --reported`);
  let missing = 0;
  let documents = 0;
  for await (const { entry, source, record } of documentsToldBy(ledger)) {
    documents++;
    if (source === undefined) missing++;
    const { doc, line, sha, edits } = entry;
    const changes = edits.map(({ start, end, text, before, by }): Change => {
      const isRemoval = text.trim() === '' && before.trim() !== '';
      return { start, end, before, by, ...(!isRemoval && { text }) };
    });
    const first = line ?? (entry.part === undefined ? 1 : undefined);
    kept.add({
      ...{ name: doc, hash: sha, changes },
      ...(first !== undefined && { line: first }),
      ...(source !== undefined && { source }),
      ...(record && { record }),
    });
  }
  if (missing > 0 && !quiet)
    complaints.tell(
      `${ledger}: ${missing} of ${documents} documents are not where it says, or changed since; their examples stand alone, and there is no share`,
    );
  return 0;
}

/** Whether the file begins as a ledger does. What cannot be read is told when it is. */
function isLedger(path: string): boolean {
  if (path === '-') return false;
  try {
    const fd = openSync(path, 'r');
    try {
      const head = Buffer.alloc(LEDGER_HEAD.length);
      return readSync(fd, head, 0, head.length, 0) === head.length && head.toString('latin1') === LEDGER_HEAD;
    } finally {
      closeSync(fd);
    }
  } catch {
    return false;
  }
}

const LEDGER_HEAD = '{"ledger":';

/** Characters of a line: those of the terminal, within what reads well. */
function widthOf(isSeen: boolean): number {
  const columns = isSeen ? Number(process.stdout.columns) : Number.NaN;
  return Math.min(Math.max(columns || 100, 40), 120);
}
