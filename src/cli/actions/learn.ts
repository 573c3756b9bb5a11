/** The verb `learn`: words and pairs of words of a corpus, counted into a folder that is a pack. */
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createCleaner } from '../../cleaner.js';
import { Counts } from '../../learn/counts.js';
import { merge, type Tables, tablesOf } from '../../learn/tables.js';
import { builtinTables } from '../../packs/builtin.js';
import { jobsOf } from '../../run/jobs.js';
import { TEXT_FIELD } from '../../run/json/record.js';
import { FileOutput } from '../../run/output.js';
import { reading } from '../../run/reading.js';
import { Trouble, troubleWith } from '../../run/trouble.js';
import { Walker } from '../../text/walk.js';
import type { LearnOptions } from '../commands/learn.js';
import type { Complaints } from '../complaints.js';
import { formatAsked } from './configuration.js';
import { Session } from './session.js';
import { UserFiles } from './user-files.js';

/** UTF-16 code units of text that one call counts. */
const MOST = 1e9;

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the folders or the corpus
 */
export async function learn(paths: readonly string[], options: LearnOptions, complaints: Complaints): Promise<number> {
  const { output, merge: parts, prune, quiet, progress, siteField, field = TEXT_FIELD } = options;
  refuseFull(output);
  const { lexicon } = builtinTables();
  const counts = new Counts(lexicon);
  for (const part of parts) mergeFrom(part, counts);
  if (paths.length > 0 || parts.length === 0) {
    const jobs = jobsOf(paths, { write: false, discard: true, once: true, format: formatAsked(options) });
    const session = new Session({ jobs, complaints, quiet, progress, asText: options.text });
    const cleaner = createCleaner({ only: ['repair', 'strip'], tellsKept: false });
    const walker = new Walker(lexicon);
    let units = 0;
    const work = reading({ field, siteField }, session, (text, site) => {
      units += text.length;
      if (units > MOST)
        throw new TooMuch('more than 1 GB of text: learn its parts one by one, and put them together with --merge');
      counts.add(walker.view(cleaner.clean(text).text), site);
    });
    const status = await session.run(work);
    if (status !== 0 || complaints.trouble) return status; // what is counted would not be all
  }
  if (counts.documents === 0) throw new Error('no documents: nothing is learnt');
  write(output, counts.documents, tablesOf(counts, prune));
  return 0;
}

/** Stops the run: what is said of one input is said of all. */
class TooMuch extends Trouble {}

/** @throws Error for a path where something is */
function refuseFull(output: string): void {
  const there = statSync(output, { throwIfNoEntry: false });
  if (!there) return;
  if (!there.isDirectory()) throw new Error(`-o ${output}: a file; name a folder`);
  if (readdirSync(output).length > 0) throw new Error(`-o ${output}: holds files already; name a folder that is new`);
}

function mergeFrom(folder: string, counts: Counts): void {
  const files = new UserFiles();
  const nameOf = (table: keyof Tables): string => join(folder, `${table}.tsv`);
  merge(counts, { words: files.text(nameOf('words')), pairs: files.text(nameOf('pairs')) }, nameOf);
}

/** The tables first: the pack that names them appears when they are there. */
function write(folder: string, documents: number, { words, pairs }: Tables): void {
  const name = basename(resolve(folder)).replace(/[^\p{L}\p{N}._-]/gu, '-');
  const pack = `# Learnt from ${documents} documents by sapu learn.\npack: ${name}\nevidence:\n  words: words.tsv\n  pairs: pairs.tsv\nrules: {}\n`;
  for (const [file, text] of Object.entries({ 'words.tsv': words, 'pairs.tsv': pairs, 'pack.yaml': pack })) {
    const path = join(folder, file);
    try {
      mkdirSync(folder, { recursive: true });
      const out = new FileOutput(path, false);
      out.write(Buffer.from(text));
      out.commit(true);
    } catch (error) {
      throw troubleWith(path, error);
    }
  }
}
