/**
 * Counts the words of a corpus, and the pairs that stand side by side, by documents and sites. The order of the documents
 * does not matter, nor in how many pieces they come: counts are added, and sites are bits.
 */
import type { Lexicon } from '../text/lexicon.js';
import { before, behind, EDGE, FIRST_WORD, markOf, NOTHING, neighbourOf } from '../text/neighbours.js';
import { DIGITS, type View } from '../text/view.js';
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

export class Counts {
  documents = 0;
  readonly words = new Map<string, Seen>();
  readonly pairs = new PairCounts();

  /** @param lexicon of the built-in tables: what it lists are the words of pairs */
  constructor(readonly lexicon: Lexicon) {}

  /**
   * Counts one document; a text without a word is none.
   * @param site where it is from: what one site writes often counts as one
   */
  add(view: View, site: string): void {
    const { words, text } = view;
    if (words.count === 0) return;
    const sites = siteBits(site);
    this.documents++;
    const seen = new Set<string>();
    for (let word = 0; word < words.count; word++) {
      const [start, end] = [words.starts[word], words.ends[word]];
      if ((words.shapes[word] & DIGITS) === 0 && end - start <= LETTERS_AT_MOST)
        seen.add(text.slice(start, end).toLowerCase());
      this.addPairs(view, word, sites);
    }
    for (const word of seen) this.addWord(word, 1, sites);
  }

  /** Adds what was seen of a word. */
  addWord(word: string, documents: number, [low, high]: readonly [number, number]): void {
    const known = this.words.get(word);
    if (known) {
      known.documents += documents;
      known.sites[0] |= low;
      known.sites[1] |= high;
    } else this.words.set(word, { documents, sites: [low, high] });
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
