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

export interface WordRow extends Row {
  readonly word: string;
  /** Documents that have it in small letters, at the beginning of a sentence, and in their headlines too. */
  readonly small: number;
  readonly opening: number;
  readonly title: number;
}

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

/** @throws Error with the line of a row that is none */
export function* wordRows(table: string, name: string): Iterable<WordRow> {
  for (const [line, [word, documents, sites, ...ways]] of rowsOf(table)) {
    const [small, opening, title] = ways.map(Number);
    const isWay = (way: string): boolean => /^(?:0|[1-9]\d*)$/.test(way) && Number(way) <= Number(documents);
    if (word === '' || !isSeen(documents, sites) || ways.length !== 3 || !ways.every(isWay))
      throw new Error(`${name}:${line}: expected word, documents, sites, small, opening and title, apart by tabs`);
    yield { word, ...seen(documents, sites), small, opening, title };
  }
}

/** @throws Error with the line of a row that is none */
export function* pairRows(table: string, name: string): Iterable<PairRow> {
  for (const [line, [first, second, documents, sites, ...more]] of rowsOf(table)) {
    if (first === '' || !second || more.length > 0 || !isSeen(documents, sites))
      throw new Error(`${name}:${line}: expected two words, documents and sites, apart by tabs`);
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

/** The rows of a table with the numbers of their lines; "# " begins a comment. */
function* rowsOf(table: string): Iterable<[line: number, row: string[]]> {
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
