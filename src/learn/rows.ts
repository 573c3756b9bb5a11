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
}

export interface PairRow extends Row {
  readonly first: string;
  readonly second: string;
  /** Of the table, from 1. */
  readonly line: number;
}

/** Documents of the corpus. @throws Error when it is no table of words */
export function totalOf(words: string, name: string): number {
  const total = /^# (\d+) documents\n/.exec(words)?.[1];
  if (total === undefined) throw new Error(`${name}:1: no table of sapu learn; expected "# N documents"`);
  return Number(total);
}

/** @throws Error with the line of a row that is none */
export function* wordRows(table: string, name: string): Iterable<WordRow> {
  for (const [line, [word, documents, sites, ...more]] of rowsOf(table)) {
    if (word === '' || more.length > 0 || !isSeen(documents, sites))
      throw new Error(`${name}:${line}: expected word, documents and sites, apart by tabs`);
    yield { word, ...seen(documents, sites) };
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
    const end = table.indexOf('\n', from) < 0 ? table.length : table.indexOf('\n', from);
    line++;
    const row = table.slice(from, end);
    from = end + 1;
    if (row !== '' && !row.startsWith('# ')) yield [line, row.split('\t')];
  }
}
