/**
 * Counts the words of a corpus, and the pairs that stand side by side, by documents and sites. The order of the documents
 * does not matter, nor in how many pieces they come: counts are added, and sites are bits.
 */
import type { Lexicon } from '../text/lexicon.js';
import { before, behind, EDGE, FIRST_WORD, markOf, NOTHING, neighbourOf } from '../text/neighbours.js';
import { opensSentence } from '../text/openings.js';
import { CAPITAL, DIGITS, type View } from '../text/view.js';
import { PairCounts } from './pair-counts.js';
import { siteBits } from './sites.js';

/** Letters of a word at most; longer runs of letters are none. */
export const LETTERS_AT_MOST = 40;

/** How often something was seen: documents, and a bit for each site (two sites may share one). */
export interface Seen {
  documents: number;
  /** The low and the high half of 64 bits. */
  sites: [low: number, high: number];
}

/** What was seen of a word: besides, the documents in which it stands in one way or another. */
export interface WordSeen extends Seen {
  /** In small letters: a name hardly ever does. */
  small: number;
  /** At the beginning of a sentence. */
  opening: number;
  /** In the headline too. */
  title: number;
}

/** The ways in which a word stands in one document, as bits. */
const SMALL = 1;
const OPENING = 2;
const TITLE = 4;

export class Counts {
  documents = 0;
  /** Documents that came with a headline. */
  titles = 0;
  readonly words = new Map<string, WordSeen>();
  readonly pairs = new PairCounts();

  /** @param lexicon of the built-in tables: what it lists are the words of pairs */
  constructor(readonly lexicon: Lexicon) {}

  /**
   * Counts one document; a text without a word is none.
   * @param site where it is from: what one site writes often counts as one
   * @param title its headline
   */
  add(view: View, site: string, title?: View): void {
    if (view.words.count === 0) return;
    const sites = siteBits(site);
    this.documents++;
    const ways = new Map<string, number>();
    for (const [word, token] of tokensOf(view)) ways.set(token, (ways.get(token) ?? 0) | waysOf(view, word));
    if (title && title.words.count > 0) {
      this.titles++;
      for (const [, token] of tokensOf(title)) {
        const known = ways.get(token);
        if (known !== undefined) ways.set(token, known | TITLE);
      }
    }
    for (let word = 0; word < view.words.count; word++) this.addPairs(view, word, sites);
    const count = (way: number): number => (way === 0 ? 0 : 1);
    for (const [token, way] of ways) {
      const [small, opening, inTitle] = [way & SMALL, way & OPENING, way & TITLE].map(count);
      this.addWord(token, { documents: 1, sites, small, opening, title: inTitle });
    }
  }

  /** Adds what was seen of a word. */
  addWord(word: string, { documents, sites: [low, high], small, opening, title }: Readonly<WordSeen>): void {
    const known = this.words.get(word);
    if (!known) {
      this.words.set(word, { documents, sites: [low, high], small, opening, title });
      return;
    }
    known.documents += documents;
    known.sites[0] |= low;
    known.sites[1] |= high;
    known.small += small;
    known.opening += opening;
    known.title += title;
  }

  /** A neighbour as tables have it. */
  written(neighbour: number): string {
    return markOf(neighbour) ?? this.lexicon.spelling(neighbour - FIRST_WORD);
  }

  /** The pair of a word and what stands before it, and at the end of a phrase that of the word and the edge. */
  private addPairs(view: View, word: number, sites: Seen['sites']): void {
    const { lexicon, documents } = this;
    const here = neighbourOf(view, word, lexicon);
    if (here === NOTHING) return;
    const left = before(view, word, lexicon);
    if (left !== NOTHING) this.pairs.add(left, here, documents, sites);
    if (behind(view, word, lexicon) === EDGE) this.pairs.add(here, EDGE, documents, sites);
  }
}

/** The words of letters alone, with their numbers, as tables have them. */
function* tokensOf({ words, text }: View): Iterable<[word: number, token: string]> {
  for (let word = 0; word < words.count; word++) {
    const [start, end] = [words.starts[word], words.ends[word]];
    if ((words.shapes[word] & DIGITS) === 0 && end - start <= LETTERS_AT_MOST)
      yield [word, text.slice(start, end).toLowerCase()];
  }
}

const waysOf = (view: View, word: number): number =>
  (view.words.shapes[word] & CAPITAL) === 0 ? SMALL : opensSentence(view, word) ? OPENING : 0;
