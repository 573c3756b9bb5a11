/** The verb `review`: what was taken out, rule by rule, from files that are cleaned for it or from a ledger. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { builtinSources } from '../../packs/builtin.js';
import { named, selects } from '../../packs/select.js';
import { reviewForPeople } from '../../reports/review/for-people.js';
import { reviewForPrograms } from '../../reports/review/for-programs.js';
import { Review } from '../../reports/review/review.js';
import { type Change, changesOf, heldChanges, isRemoval, type Reviewed } from '../../reports/review/reviewed.js';
import { cleaning } from '../../run/cleaning.js';
import { hashOf, type LedgerEdit, nameOf } from '../../run/ledger/entry.js';
import { documentsToldBy, type ToldDocument } from '../../run/ledger/told.js';
import { LEDGER_HEAD, looksLikeLedger } from '../../run/sniff.js';
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
  const shows = (rule: string): boolean => only.length === 0 || only.some((selector) => selects(selector, rule));
  const kept = new Review({ examples, largest, shows });
  const ledger = paths.find(isLedger);
  const status =
    ledger === undefined
      ? await ofPaths(paths, options, files, kept, complaints)
      : await ofLedger(
          ledger,
          paths,
          options,
          told.map(({ id }) => id),
          kept,
          complaints,
        );
  const summary = kept.summary();
  if (summary.documents === 0 && complaints.trouble) return status; // said already
  if (options.json) say(reviewForPrograms(summary));
  else {
    const isSeen = await isTerminal(1);
    const styles = await stylesOf(1, options.color);
    const whyOf = (rule: string): string | undefined => told.find(({ id }) => id === rule)?.entries[0].reason;
    say(reviewForPeople(summary, { width: widthOf(isSeen), reported, whyOf, styles }));
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
  for (const selector of options.only) named(selector, cleaner.rules, `--only ${selector}`);
  const session = new Session(
    { jobs, complaints, quiet, progress, asText: options.text },
    {
      document({ name, source, line, record, edits, findings }) {
        const changes = newsOnly(reported ? heldChanges(findings) : changesOf(source, edits), cleaner.reasons);
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
  options: ReviewOptions,
  known: readonly string[],
  kept: Review,
  complaints: Complaints,
): Promise<number> {
  if (paths.length > 1) throw new Error(`${ledger}: a ledger; review it alone`);
  refuseCleaning(ledger, options);
  const { only, quiet } = options;
  const rules = new Set(known);
  let missing = 0;
  let documents = 0;
  const cut = (): void =>
    complaints.tell(`${ledger}: breaks off in its last line, as where a run was killed; what it holds is shown`);
  for await (const told of documentsToldBy(ledger, cut)) {
    documents++;
    if (told.source === undefined) missing++;
    for (const { by } of told.entry.edits) for (const { rule } of by) rules.add(rule);
    kept.add(reviewed(told));
  }
  for (const selector of only) named(selector, [...rules], `--only ${selector}`);
  if (missing > 0 && !quiet)
    complaints.tell(
      `${ledger}: ${missing === documents ? 'none of its documents is' : `${missing} of ${documents} documents are not`} where it says, or changed since; such examples stand alone, and there is no share`,
    );
  return 0;
}

/** What a ledger cannot answer. @throws Error */
function refuseCleaning(ledger: string, options: ReviewOptions): void {
  const { reported, corrections, words, packs, remove, apply, jsonl, text, field, titleField } = options;
  if (reported) throw new Error(`${ledger}: a ledger holds only what was done; name the files for --reported`);
  const asked = {
    ...{ '--corrections': corrections.length > 0, '--words': words.length > 0, '--packs': packs !== undefined },
    ...{ '--remove': remove.length > 0, '--apply': apply !== 'certain', '--jsonl': jsonl, '--text': text },
    ...{ '--field': field !== undefined, '--title-field': titleField !== undefined },
  };
  for (const [option, isAsked] of Object.entries(asked))
    if (isAsked) throw new Error(`${ledger}: a ledger tells what was done; leave out ${option}, or name the files`);
}

function reviewed({ entry, source, record }: ToldDocument): Reviewed {
  const { doc, line, part, sha, edits } = entry;
  const first = line ?? (source !== undefined && part === undefined ? 1 : undefined);
  return {
    ...{ name: nameOf(doc), hash: sha, changes: edits.map(changeOf) },
    ...(first !== undefined && { line: first }),
    ...(source !== undefined && { source }),
    ...(record && { record }),
  };
}

const changeOf = ({ start, end, text, before, by }: LedgerEdit): Change => ({
  ...{ start, end, before, by },
  ...(!isRemoval(before, text) && { text }),
});

/** Whether the file begins as a ledger does. What cannot be read is told when it is. */
function isLedger(path: string): boolean {
  if (path === '-') return false;
  try {
    if (!statSync(path).isFile()) return false; // opening a pipe would take its writer away
    const fd = openSync(path, 'r');
    try {
      const head = Buffer.alloc(LEDGER_HEAD.length);
      readSync(fd, head, 0, head.length, 0);
      return looksLikeLedger(head);
    } finally {
      closeSync(fd);
    }
  } catch {
    return false;
  }
}

/** Characters of a line: those of the terminal, within what reads well. */
function widthOf(isSeen: boolean): number {
  const columns = isSeen ? Number(process.stdout.columns) : Number.NaN;
  return Math.min(Math.max(columns || 100, 40), 120);
}
