/** The verb `learn`: words and pairs of words of a corpus, counted into a folder that is a pack. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { createCleaner } from '../../cleaner.js';
import { Counts } from '../../learn/counts.js';
import type { Tables } from '../../learn/rows.js';
import { merge, tablesOf } from '../../learn/tables.js';
import { builtinTables } from '../../packs/builtin.js';
import { writeTogether } from '../../run/folder.js';
import { type Job, jobsOf } from '../../run/jobs.js';
import { reading } from '../../run/reading.js';
import { OutputTrouble, troubleWith } from '../../run/trouble.js';
import { Walker } from '../../text/walk.js';
import type { LearnOptions } from '../commands/learn.js';
import type { Complaints } from '../complaints.js';
import { fieldsOf, formatAsked } from './configuration.js';
import { Session } from './session.js';
import { UserFiles } from './user-files.js';

/** UTF-16 code units of text that one call counts. */
const MOST = 1e9;
/** Different pairs that are written; more are longer than a text may be. Without those that no rule asks for few are left. */
const MOST_PAIRS = 1e7;

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the folders or the corpus
 */
export async function learn(paths: readonly string[], options: LearnOptions, complaints: Complaints): Promise<number> {
  const { output, merge: parts, prune, quiet, progress, siteField, titleField } = options;
  refuseFull(output);
  refuseTwice(parts);
  const jobs = jobsFor(paths, options);
  const { lexicon } = builtinTables();
  const counts = new Counts(lexicon);
  for (const part of parts) mergeFrom(part, counts);
  refuseMany(counts, prune);
  const session = new Session({ jobs, complaints, quiet, progress, asText: options.text, hasFiles: true });
  const cleaner = createCleaner({ only: ['repair', 'strip'], remove: ['headline'], tellsKept: false });
  const walker = new Walker(lexicon);
  let units = 0;
  const work = reading({ ...fieldsOf(options), siteField }, session, (text, { site, title }) => {
    units += text.length;
    if (units > MOST)
      throw new TooMuch('more than 1 GB of text: learn its parts one by one, and put them together with --merge');
    const view = walker.view(cleaner.clean(text, { title }).text);
    counts.add(view, site, title === undefined ? undefined : walker.view(title));
    refuseMany(counts, prune);
  });
  const status = await session.run(work);
  if (status !== 0 || complaints.trouble) return status; // what is counted would not be all
  if (counts.documents === 0) throw new Error('no documents with words in them: nothing is learnt');
  if (titleField !== undefined && counts.titles === 0)
    complaints.tell(`no record has a headline in the field "${titleField}": none is counted`);
  refuseFull(output); // another run may have come first
  writeTogether(output, filesOf(output, counts.documents, tablesOf(counts, prune)));
  return 0;
}

/** Stops the run: what is said of one input is said of all. */
class TooMuch extends OutputTrouble {}

/** @throws TooMuch */
function refuseMany({ pairs }: Counts, prune: boolean): void {
  if (!prune && pairs.size > MOST_PAIRS)
    throw new TooMuch(
      'more than 10 million pairs of words: leave out what no rule asks for with --prune, or learn less',
    );
}

/** Nothing is read from standard input when there are folders to merge. */
const jobsFor = (paths: readonly string[], options: LearnOptions): Job[] =>
  paths.length === 0 && options.merge.length > 0
    ? []
    : jobsOf(paths, { write: false, discard: true, once: true, format: formatAsked(options) });

/** @throws Error for a path where something is */
function refuseFull(output: string): void {
  if (output === '') throw new Error('-o "": no name; name a folder');
  try {
    const there = statSync(output, { throwIfNoEntry: false });
    if (!there) return;
    if (!there.isDirectory()) throw new Error(`-o ${output}: a file; name a folder`);
    if (readdirSync(output).length > 0) throw new Error(`-o ${output}: holds files already; name a folder that is new`);
  } catch (error) {
    throw troubleWith(`-o ${output}`, error);
  }
}

/** @throws Error for a folder that would count twice */
function refuseTwice(folders: readonly string[]): void {
  const seen = new Set<string>();
  for (const folder of folders) {
    const place = placeOf(folder);
    if (seen.has(place)) throw new Error(`--merge ${folder}: given twice; name it once`);
    seen.add(place);
  }
}

/** The folder without links; what is missing is told when it is read. */
function placeOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}

function mergeFrom(folder: string, counts: Counts): void {
  const files = new UserFiles();
  const names: Tables = { words: join(folder, 'words.tsv'), pairs: join(folder, 'pairs.tsv') };
  merge(counts, { words: files.text(names.words), pairs: files.text(names.pairs) }, names);
}

/** The tables first: the pack that names them appears when they are there. */
function filesOf(folder: string, documents: number, { words, pairs }: Tables): Map<string, Buffer> {
  const name = basename(resolve(folder)).replace(/[^\p{L}\p{N}._-]/gu, '-');
  const pack = `# Learnt from ${documents} documents by sapu learn.\npack: "${name}"\nevidence:\n  words: words.tsv\n  pairs: pairs.tsv\nrules: {}\n`;
  const texts = { 'words.tsv': words, 'pairs.tsv': pairs, 'pack.yaml': pack };
  return new Map(Object.entries(texts).map(([file, text]) => [file, Buffer.from(text)]));
}
