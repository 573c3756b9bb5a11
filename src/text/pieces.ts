/**
 * A word packed from both ends, one letter after the other: any beginning and any end of it is there, as it is looked up,
 * without another look at its letters.
 */
import { FOLD_MASK } from './characters.js';
import type { Lexicon } from './lexicon.js';
import { A, CARRY_SHIFT, LETTER_BITS, PACKED_LETTERS, wordHash, Z } from './packed.js';

/** Letters of the longest word that is packed. */
export const MOST_LETTERS = 62;

/** The halves of packed words, by letters. */
interface HalvesBy {
  readonly high: Int32Array;
  readonly low: Int32Array;
}

/** Of one word at a time. */
export class Pieces {
  /** Letters of the word. */
  length = 0;
  /** The letters, 1 to 26, and 0 behind them. */
  readonly letters = new Uint8Array(MOST_LETTERS + 2);
  /** The first letters, so many. */
  readonly begins: HalvesBy = { high: new Int32Array(MOST_LETTERS + 1), low: new Int32Array(MOST_LETTERS + 1) };
  /** The letters from number so-and-so on. */
  readonly ends: HalvesBy = { high: new Int32Array(MOST_LETTERS + 1), low: new Int32Array(MOST_LETTERS + 1) };
  private units: Uint16Array = new Uint16Array(0);
  private readonly copy = new Uint16Array(MOST_LETTERS);
  private start = 0;
  private isPacked = false;

  constructor(private readonly lexicon: Lexicon) {}

  /** Takes the word `units[start, end)`, whose units have to stay until the next: letters of any kind. */
  take(units: Uint16Array, start: number, end: number): void {
    const { letters, lexicon } = this;
    const { characters } = lexicon;
    this.units = units;
    this.start = start;
    this.length = end - start;
    this.isPacked = this.length <= MOST_LETTERS;
    if (!this.isPacked) return;
    for (let i = 0; i < this.length; i++) {
      const unit = characters[units[start + i]] & FOLD_MASK;
      if (unit < A || unit > Z) this.isPacked = false;
      letters[i] = unit - A + 1;
    }
    this.pack();
  }

  /** Takes a word of {@link MOST_LETTERS} letters at most. */
  takeText(word: string): void {
    for (let i = 0; i < word.length; i++) this.copy[i] = word.charCodeAt(i);
    this.take(this.copy, 0, word.length);
  }

  private pack(): void {
    const { letters, length, begins, ends } = this;
    for (let i = 0; i < length; i++) {
      begins.high[i + 1] = (begins.high[i] << LETTER_BITS) | (begins.low[i] >>> CARRY_SHIFT);
      begins.low[i + 1] = (begins.low[i] << LETTER_BITS) | letters[i];
    }
    letters[length] = 0;
    ends.high[length] = ends.low[length] = 0;
    for (let i = length - 1; i >= 0; i--) {
      const bit = LETTER_BITS * (length - 1 - i);
      ends.high[i] = ends.high[i + 1];
      ends.low[i] = ends.low[i + 1];
      if (bit < 32) {
        ends.low[i] |= letters[i] << bit;
        if (bit > CARRY_SHIFT) ends.high[i] |= letters[i] >>> (32 - bit);
      } else if (bit < 64) ends.high[i] |= letters[i] << (bit - 32);
    }
  }

  /** The lexicon id of the first `letters`, or -1. */
  beginning(letters: number): number {
    const { lexicon, begins, start } = this;
    if (!this.isPacked || letters > PACKED_LETTERS) return lexicon.idIn(this.units, start, start + letters);
    const high = begins.high[letters];
    const low = begins.low[letters];
    return lexicon.find(high, low, wordHash(high, low));
  }

  /** The lexicon id of what is behind the first `letters`, or -1. */
  end(letters: number): number {
    const { lexicon, ends, start, length } = this;
    if (!this.isPacked || length - letters > PACKED_LETTERS)
      return lexicon.idIn(this.units, start + letters, start + length);
    const high = ends.high[letters];
    const low = ends.low[letters];
    return lexicon.find(high, low, wordHash(high, low));
  }
}
