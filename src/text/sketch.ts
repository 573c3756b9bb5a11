/**
 * A sketch of the words of a text: two bits for each hash. It tells of nearly all words that do not stand in the text that
 * they do not (a Bloom filter), for a part of what counting them costs.
 */
import type { CharacterTable } from './characters.js';
import { emptyKey, packWord } from './packed.js';
import type { View } from './view.js';

const BITS = 1 << 16;
/** Bytes of a sketch. */
export const SKETCH_BYTES = BITS >> 3;

/** Sketches the words of a view into the room that it has for that. */
export function sketchWords({ words, sketch: bits }: View): void {
  bits.fill(0);
  const { hashes, count } = words;
  for (let word = 0; word < count; word++) {
    const low = hashes[word] & (BITS - 1);
    const high = hashes[word] >>> 16;
    bits[low >> 3] |= 1 << (low & 7);
    bits[high >> 3] |= 1 << (high & 7);
  }
}

const isSet = (bits: Uint8Array, bit: number): boolean => (bits[bit >> 3] & (1 << (bit & 7))) !== 0;

/**
 * The most letters, `least` to `most`, that word number `word` may have in common with a whole word of the sketched text,
 * from its start; 0 for none.
 */
export function longestPrefix(
  { units, words, sketch }: View,
  word: number,
  least: number,
  most: number,
  characters: CharacterTable,
): number {
  const start = words.starts[word];
  for (let letters = most; letters >= least; letters--) {
    const { hash } = packWord(units, start, start + letters, characters, KEY);
    if (isSet(sketch, hash & (BITS - 1)) && isSet(sketch, hash >>> 16)) return letters;
  }
  return 0;
}

/** Room for one key at a time. */
const KEY = emptyKey();
