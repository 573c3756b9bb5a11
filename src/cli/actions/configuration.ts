/** From the options of a call to a cleaner: lists and packs are read here. */
import { dirname, isAbsolute, join } from 'node:path';
import { type Cleaner, type CleanerOptions, createCleaner } from '../../cleaner.js';
import type { Learnt } from '../../packs/evidence.js';
import { parseList } from '../../packs/lists/corrections.js';
import type { List } from '../../packs/lists/list.js';
import { readWords } from '../../packs/lists/word-rows.js';
import { parseWords } from '../../packs/lists/words.js';
import type { Pack } from '../../packs/pack.js';
import { TEXT_FIELD } from '../../run/json/record.js';
import type { ConfigurationOptions, ReadingOptions, RuleOptions, TitleOptions } from '../commands/groups.js';
import { UserFiles } from './user-files.js';

/**
 * @param tells what somebody hears of beside what is applied
 * @throws errors whose message says what is wrong with the lists, the packs or the selectors
 */
export async function cleanerOf(
  options: ConfigurationOptions & Partial<RuleOptions>,
  own = new UserFiles(),
  tells: Pick<CleanerOptions, 'tellsKept' | 'tellsResidue'> = {},
): Promise<Cleaner> {
  return createCleaner({
    packs: await packsOf(options.pack, own),
    ...(options.packs && { builtin: options.packs }),
    ...withRowsOfWords(options, own),
    ...(options.only && { only: options.only }),
    ...(options.skip && { skip: options.skip }),
    remove: options.remove,
    ...tells,
    apply: options.apply,
  });
}

/** What the lists of a call say, where the known words of long lists are no strings. */
function withRowsOfWords({ words, corrections }: ConfigurationOptions, own: UserFiles): Partial<CleanerOptions> {
  const known = words.map((file) => readWords(own.text(file), file));
  const lists = listsOf({ words: [], corrections }, own);
  return {
    rows: known.map(({ rows }) => rows),
    words: [...known.flatMap((list) => list.words), ...lists.words],
    corrections: lists.corrections,
  };
}

/** What all lists of a call say; those for `--corrections` may hold known words too. @throws BadInput, Trouble */
export function listsOf(
  { words, corrections }: Pick<ConfigurationOptions, 'words' | 'corrections'>,
  own: UserFiles,
): List {
  const lists = corrections.map((file) => parseList(own.text(file), file));
  return {
    words: [...words.flatMap((file) => parseWords(own.text(file), file)), ...lists.flatMap((list) => list.words)],
    corrections: lists.flatMap((list) => list.corrections),
  };
}

/** Lists and packs of the user. */
export const userFiles = ({ corrections, words, pack }: ConfigurationOptions): string[] => [
  ...corrections,
  ...words,
  ...pack,
];

/** The format of all inputs, where the call says so. @throws Error when it says two */
export function formatAsked({ jsonl, text, field }: ReadingOptions): 'jsonl' | 'text' | undefined {
  const asRecords = jsonl || field !== undefined;
  if (asRecords && text) throw new Error('--text reads no records: leave out --jsonl and --field, or --text');
  return asRecords ? 'jsonl' : text ? 'text' : undefined;
}

/** The field of records that holds the headline, when the call names none. */
const TITLE_FIELD = 'title';

/** Which fields of records hold what. */
export const fieldsOf = ({ field = TEXT_FIELD, titleField }: ReadingOptions & TitleOptions): Fields => ({
  field,
  titleField: titleField ?? TITLE_FIELD,
  isTitleAsked: titleField !== undefined,
});

interface Fields {
  readonly field: string;
  readonly titleField: string;
  /** Whether the call names the latter. */
  readonly isTitleAsked: boolean;
}

/** The YAML library is loaded only when there is a pack to read. */
export async function packsOf(files: readonly string[], own: UserFiles): Promise<Pack[]> {
  if (files.length === 0) return [];
  const { parsePack } = await import('../../packs/parse.js');
  return files.map((file) => {
    const pack = parsePack(own.text(file), file);
    return {
      ...pack,
      ...(pack.evidence && { learnt: learntOf(pack.evidence, dirname(file), own) }),
      ...(pack.lists && { listed: listsBeside(pack.lists, dirname(file), own) }),
    };
  });
}

/** The file that a pack names: from its folder, unless its path is whole. */
export const besidePack = (folder: string, name: string): string => (isAbsolute(name) ? name : join(folder, name));

/** What the lists say that a pack names, which lie beside it. */
function listsBeside({ words, corrections }: NonNullable<Pack['lists']>, folder: string, own: UserFiles): List {
  const beside = (name: string): string => besidePack(folder, name);
  return listsOf({ words: words.map(beside), corrections: corrections.map(beside) }, own);
}

/** The tables that a pack names, which lie beside it. */
function learntOf({ words, pairs }: NonNullable<Pack['evidence']>, folder: string, own: UserFiles): Learnt {
  const names = { words: besidePack(folder, words), pairs: besidePack(folder, pairs) };
  return { words: own.text(names.words), pairs: own.text(names.pairs), names };
}
