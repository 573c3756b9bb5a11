/** Reads the tables of `sapu learn`, row by row. */
import { siteCount } from './sites.js';

/** What rules ask for: words of as many documents, and pairs of as many documents and sites. */
export const LEAST = { wordDocuments: 2, pairDocuments: 3, pairSites: 2 } as const;

/** How often something was seen. */
export interface Row {
  readonly documents: number;
  /** Sites, at least. */
  readonly sites: number;
  /** Their bits; missing in a pruned table. */
  readonly bits: readonly [low: number, high: number] | undefined;
}

/** A row of `words.tsv`. */
export interface WordRow extends Row {
  readonly word: string;
  /** Documents that have it in small letters, at the beginning of a sentence, and in their headlines too. */
  readonly small: number;
  readonly opening: number;
  readonly title: number;
}

/** A row of `pairs.tsv`. */
export interface PairRow extends Row {
  readonly first: string;
  readonly second: string;
  /** Of the table, from 1. */
  readonly line: number;
}

/** The tables of one corpus, as text. */
export interface Tables {
  readonly words: string;
  readonly pairs: string;
}

/** What the tables of one corpus say of it in their first lines. */
export interface Head {
  readonly documents: number;
  /** Those that came with a headline. */
  readonly titles: number;
  /** Whether what no rule asks for was left out. */
  readonly isPruned: boolean;
}

/**
 * @param names of the files of the tables, for errors
 * @throws Error with the line when one is no table, breaks off, or is of another corpus than the other
 */
export function headOf({ words, pairs }: Tables, names: Tables): Head {
  const [head, other] = [headOfTable(words, names.words), headOfTable(pairs, names.pairs)];
  const isSame = (Object.keys(head) as (keyof Head)[]).every((key) => head[key] === other[key]);
  if (!isSame) throw new Error(`${names.pairs}:1: of another corpus than ${names.words}; learn both again`);
  return head;
}

function headOfTable(table: string, name: string): Head {
  const [, documents, titles, pruned] =
    /^# ([1-9]\d{0,8}) documents, (0|[1-9]\d{0,8}) headlines(, pruned)?\n/.exec(table) ?? [];
  if (documents === undefined)
    throw new Error(`${name}:1: no table of this sapu learn; expected "# N documents, N headlines"; learn it again`);
  if (Number(titles) > Number(documents)) throw new Error(`${name}:1: more headlines than documents; learn it again`);
  if (!table.endsWith('\n')) throw new Error(`${name}:${table.split('\n').length}: breaks off here; learn it again`);
  return { documents: Number(documents), titles: Number(titles), isPruned: pruned !== undefined };
}

/**
 * @param total documents of the corpus
 * @throws Error with the line of a row that is none, stands twice, or counts more documents than there are
 */
export function* wordRows(table: string, name: string, total: number): Iterable<WordRow> {
  for (const [line, [word, documents, sites, ...ways]] of eachOnce(table, name, 1)) {
    const [small, opening, title] = ways.map(Number);
    const isWay = (way: string): boolean => /^(?:0|[1-9]\d*)$/.test(way) && Number(way) <= Number(documents);
    if (word === '' || !isSeen(documents, sites) || ways.length !== 3 || !ways.every(isWay))
      throw new Error(`${name}:${line}: expected word, documents, sites, small, opening and title, apart by tabs`);
    refuseMore(documents, total, `${name}:${line}`);
    yield { word, ...seen(documents, sites), small, opening, title };
  }
}

/**
 * @param total documents of the corpus
 * @throws Error with the line of a row that is none, stands twice, or counts more documents than there are
 */
export function* pairRows(table: string, name: string, total: number): Iterable<PairRow> {
  for (const [line, [first, second, documents, sites, ...more]] of eachOnce(table, name, 2)) {
    if (first === '' || !second || more.length > 0 || !isSeen(documents, sites))
      throw new Error(`${name}:${line}: expected two words, documents and sites, apart by tabs`);
    refuseMore(documents, total, `${name}:${line}`);
    yield { first, second, line, ...seen(documents, sites) };
  }
}

const BITS = /^[\da-f]{16}$/;

const isSeen = (documents: string | undefined, sites: string | undefined): boolean =>
  /^[1-9]\d{0,8}$/.test(documents ?? '') && (BITS.test(sites ?? '') || /^\d{1,2}$/.test(sites ?? ''));

function seen(documents: string, sites: string): Row {
  if (!BITS.test(sites)) return { documents: Number(documents), sites: Number(sites), bits: undefined };
  const bits: [number, number] = [Number.parseInt(sites.slice(8), 16) | 0, Number.parseInt(sites.slice(0, 8), 16) | 0];
  return { documents: Number(documents), sites: siteCount(...bits), bits };
}

function refuseMore(documents: string, total: number, place: string): void {
  if (Number(documents) > total) throw new Error(`${place}: ${documents} documents of ${total}; learn it again`);
}

/**
 * The rows of a table, which differ in their first `width` columns. Tables are sorted, so that the row before tells; only
 * where that is lost all rows are remembered.
 * @throws Error with the line of a row that stands twice
 */
function* eachOnce(table: string, name: string, width: number): ReturnType<typeof rowsOf> {
  let before = '';
  let known: Set<string> | undefined;
  for (const [line, row] of rowsOf(table)) {
    const key = row.slice(0, width).join('\t');
    if (!known && key < before) known = keysAbove(line, table, width);
    if (key === before || known?.has(key))
      throw new Error(`${name}:${line}: "${key.replace('\t', ' ')}" stands there twice; learn it again`);
    known?.add(key);
    before = key;
    yield [line, row];
  }
}

function keysAbove(end: number, table: string, width: number): Set<string> {
  const keys = new Set<string>();
  for (const [line, row] of rowsOf(table)) {
    if (line === end) break;
    keys.add(row.slice(0, width).join('\t'));
  }
  return keys;
}

/** The rows of a table with the numbers of their lines; "# " begins a comment. */
function* rowsOf(table: string): Generator<[line: number, row: string[]], void> {
  let line = 0;
  let from = 0;
  while (from < table.length) {
    const next = table.indexOf('\n', from);
    const end = next < 0 ? table.length : next;
    line++;
    const row = table.slice(from, end);
    from = end + 1;
    if (row !== '' && !row.startsWith('# ')) yield [line, row.split('\t')];
  }
}
