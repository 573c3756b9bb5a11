/** Which words may be meant at all, by bits of their hashes: they fit into a cache where the lexicon does not. */
import type { Lexicon } from '../../text/lexicon.js';
import {
  CARRY_SHIFT,
  emptyKey,
  type Halves,
  LETTER_BITS,
  LETTER_MASK,
  PACKED_LETTERS,
  wordHash,
} from '../../text/packed.js';

/** Bits for words, and for words with one of their letters left out. */
const WORD_BITS = 1 << 20;
const HOLE_BITS = 1 << 22;
/** Bits of the two halves, and those of the letters that they hold whole. */
const HALVES_BITS = 64;
const HELD_BITS = LETTER_BITS * PACKED_LETTERS;
/**
 * Words that were asked for before a table of its bits is worth making: few runs over one text ask for so many, and their
 * candidates are looked up at once.
 */
const MANY = 60;

export class Meant {
  private words: Uint8Array | undefined;
  private holes: Uint8Array | undefined;
  private asked = 0;

  constructor(
    private readonly lexicon: Lexicon,
    /** By lexicon id. */
    private readonly isMeant: (id: number) => boolean,
  ) {}

  /** Makes the tables when they are worth it; called for each word that is looked for. */
  prepare(): void {
    if (this.asked++ !== MANY) return;
    this.words = this.wordsMeant();
    this.holes = this.holesMeant();
  }

  /** Whether a word of this hash may be meant: false for nearly all that may not, once there are tables. */
  mayBe(hash: number): boolean {
    const { words } = this;
    return words === undefined || has(words, hash & (WORD_BITS - 1));
  }

  /**
   * Whether any letter makes a word that is meant of one with an empty place at `bit` of its halves: false for nearly all that
   * none does, and true where the halves hold only a part of the letter. Letters that they do not hold make no difference to
   * the hash.
   */
  mayHaveLetter({ high, low }: Halves, bit: number): boolean {
    if (bit >= HALVES_BITS) return this.mayBe(wordHash(high, low));
    return bit >= HELD_BITS || this.holes === undefined || has(this.holes, wordHash(high, low) & (HOLE_BITS - 1));
  }

  private wordsMeant(): Uint8Array {
    const bits = new Uint8Array(WORD_BITS >> 3);
    for (let id = 0; id < this.lexicon.count; id++)
      if (this.isMeant(id)) mark(bits, this.lexicon.hashOf(id) & (WORD_BITS - 1));
    return bits;
  }

  private holesMeant(): Uint8Array {
    const { lexicon } = this;
    const bits = new Uint8Array(HOLE_BITS >> 3);
    const key = emptyKey();
    for (let id = 0; id < lexicon.count; id++) {
      if (!this.isMeant(id)) continue;
      const { high, low } = lexicon.halvesOf(id, key);
      for (let bit = 0; bit < HELD_BITS; bit += LETTER_BITS) {
        const emptyHigh =
          high & ~(bit >= 32 ? LETTER_MASK << (bit - 32) : bit > CARRY_SHIFT ? LETTER_MASK >>> (32 - bit) : 0);
        const emptyLow = bit < 32 ? low & ~(LETTER_MASK << bit) : low;
        if (emptyHigh === high && emptyLow === low) break; // before the first letter
        mark(bits, wordHash(emptyHigh, emptyLow) & (HOLE_BITS - 1));
      }
    }
    return bits;
  }
}

const has = (bits: Uint8Array, bit: number): boolean => (bits[bit >> 3] & (1 << (bit & 7))) !== 0;

function mark(bits: Uint8Array, bit: number): void {
  bits[bit >> 3] |= 1 << (bit & 7);
}
