/** From the options of a call to a cleaner: lists and packs are read here. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { type Cleaner, createCleaner } from '../../cleaner.js';
import { parseCorrections, parseWords } from '../../packs/lists.js';
import type { Pack } from '../../packs/pack.js';
import { Trouble, troubleWith } from '../../run/trouble.js';
import type { ReadingOptions, RuleOptions } from '../commands/groups.js';

/**
 * @param packs those of the user, where they have been read: a pipe can be read once
 * @throws errors whose message says what is wrong with the lists, the packs or the selectors
 */
export async function cleanerOf(options: RuleOptions, packs?: readonly Pack[]): Promise<Cleaner> {
  return createCleaner({
    packs: packs ?? (await packsOf(options.pack)),
    ...(options.packs && { builtin: options.packs }),
    words: options.words.flatMap((file) => parseWords(textOf(file), file)),
    corrections: options.corrections.flatMap((file) => parseCorrections(textOf(file), file)),
    only: options.only,
    skip: options.skip,
    apply: options.apply,
  });
}

/** Lists and packs of the user. */
export const ownFiles = ({ corrections, words, pack }: RuleOptions): string[] => [...corrections, ...words, ...pack];

/** The format of all inputs, where the call says so. @throws Error when it says two */
export function formatOf({ jsonl, text, field }: ReadingOptions): 'jsonl' | 'text' | undefined {
  const asRecords = jsonl || field !== undefined;
  if (asRecords && text) throw new Error('--text reads no records: leave out --jsonl and --field, or --text');
  return asRecords ? 'jsonl' : text ? 'text' : undefined;
}

/** The field of records when the call names none. */
export const FIELD = 'text';

/** The YAML library is loaded only when there is a pack to read. */
export async function packsOf(files: readonly string[]): Promise<Pack[]> {
  if (files.length === 0) return [];
  const { parsePack } = await import('../../packs/parse.js');
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
