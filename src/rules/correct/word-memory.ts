/**
 * What was found out of a word of a view is found out once. Words of up to twelve letters a–z are kept as two numbers each,
 * of those that want one slot the last; longer ones as tokens. Nothing is sliced to ask.
 */
import type { CharacterTable } from '../../text/characters.js';
import { emptyKey, packWord } from '../../text/packed.js';
import { type View, wordText } from '../../text/view.js';
import { TokenMemory } from './token-memory.js';

/** Slots; a power of two. */
const SLOTS = 1 << 15;

/** A set of words, small or with capitals, that forgets: memory stays flat, whatever comes in. */
export class WordMemory {
  /** Two numbers a slot: see `packed.ts`. Both 0: none. */
  private readonly packed = new Int32Array(2 * SLOTS);
  private readonly long = new TokenMemory();
  private readonly key = emptyKey();

  constructor(private readonly characters: CharacterTable) {}

  has(view: View, word: number): boolean {
    const slot = this.slotOf(view, word);
    if (slot < 0) return this.long.has(wordText(view, word));
    return this.packed[slot + 1] === this.key.low && this.packed[slot] === this.key.high;
  }

  add(view: View, word: number): void {
    const slot = this.slotOf(view, word);
    if (slot < 0) {
      this.long.add(wordText(view, word));
      return;
    }
    this.packed[slot] = this.key.high;
    this.packed[slot + 1] = this.key.low;
  }

  /** Packs the word into `key`. Where its numbers are, or -1 where it does not fit. */
  private slotOf({ units, words }: View, word: number): number {
    const { isPacked, hash } = packWord(units, words.starts[word], words.ends[word], this.characters, this.key);
    return isPacked ? 2 * (hash & (SLOTS - 1)) : -1;
  }
}
