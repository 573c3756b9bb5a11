/** From the tables of `sapu learn` to the evidence that rules ask: those that are built in, and those of the user's packs. */
import { headOf, LEAST, pairRows, type Tables, type WordRow, wordRows } from '../learn/rows.js';
import type { EvidenceTable } from '../text/evidence.js';
import { type Lexicon, LISTED, PROPER, SEEN } from '../text/lexicon.js';
import { FIRST_WORD, neighbourNamed } from '../text/neighbours.js';

/** The tables of one corpus, with the names of their files for errors. */
export interface Learnt extends Tables {
  readonly names: Tables;
}

/** Shorter words are no suspects of any rule. */
const LETTERS = 5;
/** Share of the documents with a name that may write it in small letters: in addresses and hashtags, and by mistake. */
const SMALL_NAME = 0.1;
/** Share of them that may begin a sentence with it. */
const OPENING_NAME = 0.75;
/** Documents that hold a pair, at most: a cell has two bytes. */
const MOST = 0xffff;

/**
 * The evidence of all corpora and of `base`, counts added. Words that several documents use, and names, are marked in the lexicon.
 * @throws Error with the line of a row that is none
 */
export function evidenceOf(corpora: readonly Learnt[], lexicon: Lexicon, base: EvidenceTable): EvidenceTable {
  let { total } = base;
  const learnt = new Map<number, Ways>();
  for (const corpus of corpora) {
    const { documents } = headOf(corpus, corpus.names);
    total += documents;
    for (const row of wordRows(corpus.words, corpus.names.words, documents)) {
      let id = lexicon.idOf(row.word);
      const isListed = id >= 0 && (lexicon.flags[id] & LISTED) !== 0;
      if (!isListed && row.documents >= LEAST.wordDocuments && isSuspect(row.word)) {
        lexicon.mark(row.word, SEEN);
        id = lexicon.idOf(row.word);
      }
      if (id >= 0) learnt.set(id, added(row, learnt.get(id)));
    }
  }
  const byId = new Int32Array(lexicon.count);
  byId.set(base.documents);
  for (const [id, ways] of learnt) {
    if (byId[id] === 0 && isName(ways)) lexicon.flags[id] |= PROPER; // what the base has is named there
    byId[id] += ways.documents;
  }
  return { total, documents: byId, ...pairsOf(corpora, lexicon, base) };
}

/** The documents that have a word, in small letters, and at the beginning of a sentence. */
type Ways = Pick<WordRow, 'documents' | 'small' | 'opening'>;

const added = (a: Ways, b: Ways = { documents: 0, small: 0, opening: 0 }): Ways => ({
  documents: a.documents + b.documents,
  small: a.small + b.small,
  opening: a.opening + b.opening,
});

/** Whether several documents have it, hardly any in small letters, and not all of them only where any word has a capital. */
const isName = ({ documents, small, opening }: Ways): boolean =>
  documents >= LEAST.wordDocuments && small <= SMALL_NAME * documents && opening <= OPENING_NAME * documents;

/** Whether rules would look at a word that no list holds. */
const isSuspect = (word: string): boolean => word.length >= LETTERS && /^\p{L}+$/u.test(word);

/** The pairs that rules ask for, in rows by their first. */
function pairsOf(
  corpora: readonly Learnt[],
  lexicon: Lexicon,
  base: EvidenceTable,
): Pick<EvidenceTable, 'rows' | 'seconds' | 'counts'> {
  const size = FIRST_WORD + lexicon.count;
  const lists: number[][] = Array.from({ length: size }, () => []);
  const add = (first: number, second: number, count: number): void =>
    void lists[first].push(second * (MOST + 1) + count);
  for (let first = 0; first + 1 < base.rows.length; first++)
    for (let at = base.rows[first]; at < base.rows[first + 1]; at++) add(first, base.seconds[at], base.counts[at]);
  for (const corpus of corpora) {
    const { pairs, names } = corpus;
    const all = headOf(corpus, names).documents;
    for (const { first, second, documents, sites } of pairRows(pairs, names.pairs, all)) {
      if (documents < LEAST.pairDocuments || sites < LEAST.pairSites) continue;
      const [left, right] = [neighbourNamed(first, lexicon), neighbourNamed(second, lexicon)];
      if (left >= 0 && right >= 0) add(left, right, Math.min(documents, MOST)); // a later version may list other words
    }
  }
  const rows = new Int32Array(size + 1);
  const seconds: number[] = [];
  const counts: number[] = [];
  lists.forEach((list, first) => {
    for (const cell of list.sort((a, b) => a - b)) {
      const second = Math.floor(cell / (MOST + 1));
      const count = cell % (MOST + 1);
      if (seconds.length > rows[first] && seconds.at(-1) === second) {
        const last = counts.length - 1;
        counts[last] = Math.min(MOST, counts[last] + count);
      } else {
        seconds.push(second);
        counts.push(count);
      }
    }
    rows[first + 1] = seconds.length;
  });
  return { rows, seconds: Int32Array.from(seconds), counts: Uint16Array.from(counts) };
}
