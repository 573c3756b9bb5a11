/**
 * What was learnt as text: `words.tsv` (word, documents, sites, and of the documents those that have it in small
 * letters, at the beginning of a sentence, in the headline) and `pairs.tsv` (two words, documents, sites), sorted by
 * code unit, so that the same corpus gives the same bytes. Sites are 64 bits in hexadecimal digits; in pruned tables
 * they are counted, which their first line says.
 */
import { NOTHING, neighbourNamed } from '../text/neighbours.js';
import type { Counts } from './counts.js';
import type { PairSeen } from './pair-counts.js';
import { headOf, LEAST, pairRows, type Row, type Tables, wordRows } from './rows.js';
import { siteCount } from './sites.js';

/** @param pruned what no rule asks for is left out; pruned tables cannot be merged */
export function tablesOf(counts: Counts, pruned: boolean): Tables {
  const sitesOf = ([low, high]: readonly [number, number]): string =>
    pruned ? String(siteCount(low, high)) : hex(high) + hex(low);
  const words: string[] = [];
  for (const [word, { documents, sites, small, opening, title }] of counts.words)
    if (!pruned || documents >= LEAST.wordDocuments)
      words.push(`${[word, documents, sitesOf(sites), small, opening, title].join('\t')}\n`);
  const total = `# ${counts.documents} documents, ${counts.titles} headlines${pruned ? ', pruned' : ''}\n`;
  return {
    words: total + WORD_COLUMNS + words.sort().join(''),
    pairs: total + PAIR_COLUMNS + pairsOf(counts, pruned, sitesOf),
  };
}

/** What stands in the columns, for people. */
const WORD_COLUMNS =
  '# word, documents, sites; documents that have it small, open a sentence with it, have it in the headline\n';
const PAIR_COLUMNS = '# two words side by side, documents, sites\n';

/** Rows that are put together at once. */
const AT_ONCE = 4096;

/** The rows of the pairs, in the order of their words. They are sorted as numbers, for there are millions of them. */
function pairsOf(counts: Counts, pruned: boolean, sitesOf: (sites: PairSeen['sites']) => string): string {
  const { pairs } = counts;
  const isAsked = ({ documents, sites }: PairSeen): boolean =>
    !pruned || (documents >= LEAST.pairDocuments && siteCount(...sites) >= LEAST.pairSites);
  const neighbours = new Set<number>();
  let size = 0;
  for (const seen of pairs)
    if (isAsked(seen)) {
      neighbours.add(seen.first).add(seen.second);
      size++;
    }
  const written = [...neighbours].map((neighbour) => ({ neighbour, text: counts.written(neighbour) }));
  written.sort((a, b) => (a.text < b.text ? -1 : 1));
  const ranks = new Map(written.map(({ neighbour }, rank) => [neighbour, rank]));
  const keys = new Float64Array(size);
  for (const seen of pairs)
    if (isAsked(seen)) keys[--size] = (ranks.get(seen.first) ?? 0) * written.length + (ranks.get(seen.second) ?? 0);
  let table = '';
  let rows: string[] = [];
  for (const key of keys.sort()) {
    const first = written[Math.floor(key / written.length)];
    const second = written[key % written.length];
    const seen = pairs.get(first.neighbour, second.neighbour);
    if (seen) rows.push(`${first.text}\t${second.text}\t${seen.documents}\t${sitesOf(seen.sites)}\n`);
    if (rows.length < AT_ONCE) continue;
    table += rows.join(''); // what is added row by row takes twice the memory
    rows = [];
  }
  return table + rows.join('');
}

/**
 * Adds tables to counts.
 * @param names of the files of the tables, for errors
 * @throws Error that names the file and the line, and says what is wrong with it
 */
export function merge(counts: Counts, tables: Tables, names: Tables): void {
  const { documents, titles, isPruned } = headOf(tables, names);
  const bitsOf = ({ bits }: Row, name: string): readonly [number, number] => bits ?? refusePruned(name);
  if (isPruned) refusePruned(names.words);
  counts.documents += documents;
  counts.titles += titles;
  for (const row of wordRows(tables.words, names.words, documents)) {
    const [low, high] = bitsOf(row, names.words);
    counts.addWord(row.word, { ...row, sites: [low, high] });
  }
  for (const row of pairRows(tables.pairs, names.pairs, documents)) {
    const [first, second] = [row.first, row.second].map((written) => {
      const neighbour = neighbourNamed(written, counts.lexicon);
      if (neighbour !== NOTHING) return neighbour;
      throw new Error(`${names.pairs}:${row.line}: "${written}" is no word that this sapu lists; learn it again`);
    });
    counts.pairs.merge(first, second, row.documents, bitsOf(row, names.pairs));
  }
}

function refusePruned(name: string): never {
  throw new Error(`${name}: pruned, and cannot be merged; learn it again without --prune`);
}

const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
