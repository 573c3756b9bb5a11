/** The verb `clean`: reads lists and packs, runs the jobs, says what happened. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { type CleanerOptions, createCleaner } from '../cleaner.js';
import { parseCorrections, parseWords } from '../packs/lists.js';
import type { Pack } from '../packs/pack.js';
import { explain } from '../reports/explain.js';
import { Stats } from '../reports/stats.js';
import { jobsOf } from '../run/jobs.js';
import type { Listener } from '../run/listener.js';
import { abortAll } from '../run/output.js';
import { run } from '../run/run.js';
import { ClosedPipe, Trouble, troubleWith } from '../run/trouble.js';
import type { Complaints } from './complaints.js';
import type { Options } from './options.js';
import { CLOSED_PIPE } from './status.js';
import { sayAside } from './streams.js';
import { stylesOf } from './styles.js';

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the lists or the packs
 */
export async function cleanFiles(files: readonly string[], options: Options, complaints: Complaints): Promise<number> {
  const asRecords = options.jsonl || options.field !== undefined;
  if (asRecords && options.text) throw new Error('--text reads no records: leave out --jsonl and --field, or --text');
  const format = asRecords ? 'jsonl' : options.text ? 'text' : undefined;
  const alsoRead = [...options.corrections, ...options.words, ...options.pack];
  const jobs = jobsOf(files, { write: options.write, output: options.output, format, alsoRead });
  const cleaner = createCleaner(await cleanerOptions(options));
  const stats = options.stats ? new Stats() : undefined;
  const styles = options.explain ? await stylesOf(2) : undefined;
  const settings = { cleaner, field: options.field ?? 'text', asText: options.text };
  const listener: Listener = {
    document(document) {
      stats?.add(document);
      if (styles) sayAside(explain(document, styles));
    },
    trouble: (message) => complaints.complain(message),
    notice: (message) => complaints.tell(message),
  };
  if (jobs.some((job) => job.to !== 'stdout')) removeTemporaryFilesOnSignals();
  try {
    await run(jobs, settings, listener);
  } catch (error) {
    if (error instanceof ClosedPipe) return CLOSED_PIPE;
    throw error;
  }
  if (stats) sayAside(stats.table());
  return 0;
}

/** The first of them removes what is unfinished; then it ends the process as it would have (130, 143 to a shell). */
function removeTemporaryFilesOnSignals(): void {
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const)
    process.once(signal, () => {
      abortAll();
      process.kill(process.pid, signal); // not `exit`, which waits for a read from a silent pipe
    });
}

async function cleanerOptions(options: Options): Promise<CleanerOptions> {
  return {
    packs: await packsOf(options.pack),
    ...(options.packs && { builtin: options.packs }),
    words: options.words.flatMap((file) => parseWords(textOf(file), file)),
    corrections: options.corrections.flatMap((file) => parseCorrections(textOf(file), file)),
    only: options.only,
    skip: options.skip,
    apply: options.apply,
  };
}

/** The YAML library is loaded only when there is a pack to read. */
async function packsOf(files: readonly string[]): Promise<Pack[]> {
  if (files.length === 0) return [];
  const { parsePack } = await import('../packs/parse.js');
  return files.map((file) => parsePack(textOf(file), file));
}

/** A list or a pack. @throws Trouble */
function textOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') throw new Trouble(`${file}: a folder; name a file`);
    throw troubleWith(file, error);
  }
  if (!isUtf8(bytes)) throw new Trouble(`${file}: not UTF-8; convert it first (iconv -f ENCODING -t UTF-8)`);
  return bytes.toString('utf8');
}
