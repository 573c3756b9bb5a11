/**
 * What was learnt as text: `words.tsv` (word, documents, sites) and `pairs.tsv` (two words, documents, sites), sorted, so
 * that the same corpus gives the same bytes. Sites are 64 bits in hexadecimal digits; in pruned tables they are counted.
 */
import { NOTHING, neighbourNamed } from '../text/neighbours.js';
import type { Counts } from './counts.js';
import { LEAST, pairRows, type Row, totalOf, wordRows } from './rows.js';
import { siteCount } from './sites.js';

export interface Tables {
  readonly words: string;
  readonly pairs: string;
}

/** @param pruned what no rule asks for is left out; pruned tables cannot be merged */
export function tablesOf(counts: Counts, pruned: boolean): Tables {
  const sitesOf = ([low, high]: readonly [number, number]): string =>
    pruned ? String(siteCount(low, high)) : hex(high) + hex(low);
  const words: string[] = [];
  for (const [word, { documents, sites }] of counts.words)
    if (!pruned || documents >= LEAST.wordDocuments) words.push(`${word}\t${documents}\t${sitesOf(sites)}\n`);
  const pairs: string[] = [];
  for (const { first, second, documents, sites } of counts.pairs)
    if (!pruned || (documents >= LEAST.pairDocuments && siteCount(...sites) >= LEAST.pairSites))
      pairs.push(`${counts.written(first)}\t${counts.written(second)}\t${documents}\t${sitesOf(sites)}\n`);
  const total = `# ${counts.documents} documents\n`;
  return { words: total + inOrder(words), pairs: total + inOrder(pairs) };
}

/** Adds tables to counts. @throws Error that names the line, and says what is wrong with it */
export function merge(counts: Counts, { words, pairs }: Tables, nameOf: (table: keyof Tables) => string): void {
  const bitsOf = ({ bits }: Row, table: keyof Tables): readonly [number, number] => {
    if (!bits) throw new Error(`${nameOf(table)}: pruned, and cannot be merged; learn it again without --prune`);
    return bits;
  };
  counts.documents += totalOf(words, nameOf('words'));
  for (const row of wordRows(words, nameOf('words'))) counts.addWord(row.word, row.documents, bitsOf(row, 'words'));
  for (const row of pairRows(pairs, nameOf('pairs'))) {
    const [first, second] = [row.first, row.second].map((written) => {
      const neighbour = neighbourNamed(written, counts.lexicon);
      if (neighbour !== NOTHING) return counts.spell(neighbour, written);
      throw new Error(`${nameOf('pairs')}:${row.line}: "${written}" is no word that this sapu lists; learn it again`);
    });
    counts.pairs.merge(first, second, row.documents, bitsOf(row, 'pairs'));
  }
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');

/** Sorted by code unit: the same on every machine. */
const inOrder = (rows: string[]): string => rows.sort((a, b) => (a < b ? -1 : 1)).join('');
