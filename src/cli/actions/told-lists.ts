/** From a configuration to its lists as they are told to a person: those that no rule that runs asks for are left out. */
import { dirname } from 'node:path';
import { headOf, pairRows, wordRows } from '../../learn/rows.js';
import { builtinLists } from '../../packs/builtin.js';
import type { Learnt } from '../../packs/evidence.js';
import { parseList } from '../../packs/lists/corrections.js';
import { parseWords } from '../../packs/lists/words.js';
import type { Pack } from '../../packs/pack.js';
import { type Provenance, statedIn } from '../../packs/provenance.js';
import { selects } from '../../packs/select.js';
import { type PackList, wordListsOf } from '../../packs/word-lists.js';
import type { ToldList } from '../../reports/lists.js';
import type { ConfigurationOptions } from '../commands/groups.js';
import { besidePack } from './configuration.js';
import type { UserFiles } from './user-files.js';

/** A configuration, read. */
export interface Configuration {
  readonly options: ConfigurationOptions;
  readonly files: UserFiles;
  /** All built-in packs, as they are written. */
  readonly builtin: readonly Pack[];
  /** The names of those that it takes. */
  readonly taken: ReadonlySet<string>;
  /** The packs of `--pack`, in their order. */
  readonly own: readonly Pack[];
  /** The ids of the rules that run. */
  readonly running: ReadonlySet<string>;
}

/** A list with the selectors of the rules that ask for it; missing: all do. */
type Asked = ToldList & { readonly rules?: readonly string[] };

const CORRECTIONS = 'corrections';
const KNOWN_WORDS = 'known words';
const EVIDENCE = 'evidence';
/** What looks for known words: the rules that guess. */
const GUESSING = ['near', 'glued', 'garbage'];

/** @throws Trouble, BadInput, and errors of learnt tables */
export function toldLists({ options, files, builtin, taken, own, running }: Configuration): ToldList[] {
  const { tables, packs } = builtinLists();
  const all: Asked[] = [
    ...tables.map((table) => ({ ...table, isBuiltin: true })),
    ...builtin.flatMap((pack) => {
      const lists = wordListsOf(pack).filter(({ isInTables }) => isInTables || taken.has(pack.name));
      return inPack(pack, lists, { name: `${pack.name}/pack.yaml`, isBuiltin: true, ...packs[pack.name] });
    }),
    ...options.words.map((file) => ofWords(file, files.text(file))),
    ...options.corrections.flatMap((file) => ofCorrections(file, files.text(file))),
    ...own.flatMap((pack, k) => ofPack(pack, options.pack[k], files)),
  ];
  const ids = [...running];
  const runs = ({ rules }: Asked): boolean => rules?.some((name) => ids.some((id) => selects(name, id))) ?? true;
  return unique(all.filter(runs));
}

const ofWords = (file: string, text: string): Asked => ({
  ...{ name: file, kind: KNOWN_WORDS, entries: new Set(parseWords(text, file)).size, rules: GUESSING },
  ...{ isBuiltin: false, ...statedIn(text) },
});

/** One file may hold known words too. */
function ofCorrections(file: string, text: string): Asked[] {
  const { words, corrections } = parseList(text, file);
  const base = { name: file, isBuiltin: false, ...statedIn(text) };
  return [
    { ...base, kind: CORRECTIONS, entries: corrections.length, rules: ['listed'] },
    ...(words.length > 0 ? [{ ...base, kind: KNOWN_WORDS, entries: new Set(words).size, rules: GUESSING }] : []),
  ];
}

function ofPack(pack: Pack, file: string, files: UserFiles): Asked[] {
  const stated = statedIn(files.text(file));
  const lists = inPack(pack, wordListsOf(pack), { name: file, isBuiltin: false, ...stated });
  return [...lists, ...listsBeside(pack, file, files), ...(pack.learnt ? learnt(pack.learnt, stated) : [])];
}

/** The lists that a pack names. */
function listsBeside({ language, lists }: Pack, pack: string, files: UserFiles): Asked[] {
  if (!lists) return [];
  const beside = (names: readonly string[]): string[] => names.map((name) => besidePack(dirname(pack), name));
  const told = [
    ...beside(lists.words).map((file) => ofWords(file, files.text(file))),
    ...beside(lists.corrections).flatMap((file) => ofCorrections(file, files.text(file))),
  ];
  return told.map((list) => ({ ...list, ...(language !== undefined && { language }) }));
}

const inPack = (
  { language }: Pack,
  lists: readonly PackList[],
  base: Provenance & Pick<ToldList, 'name' | 'isBuiltin'>,
): Asked[] =>
  lists.map(({ kind, entries, rules }) => ({
    ...base,
    ...{ kind, entries: entries.length, rules },
    ...(language !== undefined && { language }),
  }));

/** Tables of `sapu learn` say what they were learnt from; the pack that names them may say more, and they most. */
function learnt({ words, pairs, names }: Learnt, stated: Provenance): Asked[] {
  const { documents } = headOf({ words, pairs }, names);
  const source = `sapu learn, of ${documents} document${documents === 1 ? '' : 's'}`;
  const base = { kind: EVIDENCE, rules: GUESSING, isBuiltin: false, source, ...stated };
  return [
    { ...base, name: names.words, entries: count(wordRows(words, names.words, documents)), ...statedIn(words) },
    { ...base, name: names.pairs, entries: count(pairRows(pairs, names.pairs, documents)), ...statedIn(pairs) },
  ];
}

function count(rows: Iterable<unknown>): number {
  let found = 0;
  for (const _ of rows) found++;
  return found;
}

/** A file may be given twice, or to two options. */
function unique(lists: readonly ToldList[]): ToldList[] {
  const byKey = new Map<string, ToldList>();
  for (const list of lists) {
    const key = `${list.isBuiltin} ${list.kind} ${list.name}`;
    if (!byKey.has(key)) byKey.set(key, list);
  }
  return [...byKey.values()];
}
