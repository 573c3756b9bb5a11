/** Random small corpora, and what they hold as a plain Map counts it. */
import fc from 'fast-check';
import { Counts } from '../../src/learn/counts.js';
import type { Tables } from '../../src/learn/rows.js';
import { tablesOf } from '../../src/learn/tables.js';
import { characterTable } from '../../src/text/characters.js';
import { Lexicon, LISTED, SEEN } from '../../src/text/lexicon.js';
import { Walker } from '../../src/text/walk.js';

const characters = characterTable();

/** Words that a list holds: packed ones, and ones that cannot be. */
export const WORDS = ['harga', 'beras', 'naik', 'di', 'pasar', 'señor', 'kemasyarakatannya'];

/** A lexicon of {@link WORDS}, and of words that others brought in. */
export function lexiconOf(words: readonly string[] = WORDS): Lexicon {
  const lexicon = new Lexicon(characters);
  lexicon.mark('kasunan', SEEN);
  for (const word of words) lexicon.mark(word, LISTED);
  return lexicon;
}

export interface Document {
  readonly site: string;
  /** Words, each with what stands behind it. */
  readonly tokens: readonly (readonly [word: string, behind: string])[];
  /** The words of the headline. */
  readonly title?: readonly string[] | undefined;
}

const capital = (word: string): string => word[0].toUpperCase() + word.slice(1);
const words = fc.constantFrom(
  ...[...WORDS, ...WORDS.map(capital), 'BERAS', 'SEÑOR'],
  ...['40', '2026', 'b20', 'Kasunan', 'Wirasta', 'lho', 'kasunan', '値段', 'x'.repeat(41)],
);
const blanks = [' ', '  ', '\t', '\u00a0'];
const gaps = fc.constantFrom(...blanks, ...blanks, '\n', '. ', ', ', '-', '/', ' \u2013 ', '\udc80', '\0');
export const documents: fc.Arbitrary<Document> = fc.record({
  site: fc.constantFrom('wartakali.id', 'kabarlereng.id', 'suarapantai.id', ''),
  tokens: fc.array(fc.tuple(words, gaps), { maxLength: 12 }),
  title: fc.option(fc.array(words, { maxLength: 4 }), { nil: undefined }),
});
export const corpora = fc.array(documents, { maxLength: 12 });

export const textOf = ({ tokens }: Document): string => tokens.map(([word, behind]) => word + behind).join('');

export function countsOf(corpus: readonly Document[], lexicon = lexiconOf()): Counts {
  const counts = new Counts(lexicon);
  const walker = new Walker(lexicon);
  for (const document of corpus) count(document, counts, walker);
  return counts;
}

export function count(document: Document, counts: Counts, walker: Walker): void {
  const { site, title } = document;
  counts.add(walker.view(textOf(document)), site, title && walker.view(title.join(' ')));
}

export const learnt = (corpus: readonly Document[], pruned = false): Tables => tablesOf(countsOf(corpus), pruned);

/** Documents and sites; of words, also the documents that have them small, at the beginning of a sentence, in the headline. */
export type Naive = Map<
  string,
  { documents: number; sites: Set<string>; small: number; opening: number; title: number }
>;

/** How tables write a word that stands beside another. */
function written(word: string): string | undefined {
  if (/\d/.test(word)) return '#';
  if (WORDS.includes(word.toLowerCase())) return word.toLowerCase();
  return /^\p{Lu}/u.test(word) ? '^' : undefined;
}

/** Counts by the tokens, and without the lexicon. */
export function naive(corpus: readonly Document[]): { documents: number; titles: number; words: Naive; pairs: Naive } {
  const all = { documents: 0, titles: 0, words: new Map() as Naive, pairs: new Map() as Naive };
  for (const { site, tokens, title = [] } of corpus) {
    if (tokens.length === 0) continue;
    all.documents++;
    if (title.length > 0) all.titles++;
    const words = new Set(tokens.map(([word]) => word.toLowerCase()).filter((word) => !/\d/.test(word)));
    const pairs = new Set<string>();
    tokens.forEach(([word, behind], k) => {
      const here = written(word);
      if (here === undefined) return;
      const isClose = k > 0 && blanks.includes(tokens[k - 1][1]);
      const left = isClose ? written(tokens[k - 1][0]) : '.';
      if (left !== undefined) pairs.add(`${left}\t${here}`);
      if (k + 1 === tokens.length || !blanks.includes(behind)) pairs.add(`${here}\t.`);
    });
    for (const word of words) {
      if (word.length > 40) continue;
      const seen = see(all.words, word, site);
      const here = tokens.flatMap(([token], k) => (token.toLowerCase() === word ? [k] : []));
      const isCapital = (k: number): boolean => /^\p{Lu}/u.test(tokens[k][0]);
      if (here.some((k) => !isCapital(k))) seen.small++;
      if (here.some((k) => isCapital(k) && (k === 0 || /[.\n]/.test(tokens[k - 1][1])))) seen.opening++;
      if (title.some((token) => token.toLowerCase() === word)) seen.title++;
    }
    for (const pair of pairs) see(all.pairs, pair, site);
  }
  return all;
}

function see(counts: Naive, key: string, site: string): { small: number; opening: number; title: number } {
  const known = counts.get(key) ?? { documents: 0, sites: new Set(), small: 0, opening: 0, title: 0 };
  known.documents++;
  known.sites.add(site);
  counts.set(key, known);
  return known;
}
