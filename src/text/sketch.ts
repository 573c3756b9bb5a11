/**
 * A sketch of the words of a text: two bits for each hash. It tells of nearly all words that do not stand in the text that
 * they do not (a Bloom filter), for a twentieth of what counting them costs.
 */
import { HASH_SEED, hashEnd, hashStep } from './lexicon.js';
import type { View } from './view.js';

const BITS = 1 << 16;
/** One for all texts: an array of its own for each costs more than the sketch. */
const bits = new Uint8Array(BITS >> 3);

/** Sketches the words of a view; it holds until the next call. */
export function sketchWords({ words }: View): void {
  bits.fill(0);
  const { hashes, count } = words;
  for (let word = 0; word < count; word++) {
    const low = hashes[word] & (BITS - 1);
    const high = hashes[word] >>> 16;
    bits[low >> 3] |= 1 << (low & 7);
    bits[high >> 3] |= 1 << (high & 7);
  }
}

const isSet = (bit: number): boolean => (bits[bit >> 3] & (1 << (bit & 7))) !== 0;

/**
 * Whether a word may stand in the sketched text that equals the first letters of word number `word`, `least` of them or
 * more, and is `shorter` letters shorter at least.
 */
export function mayHoldPrefix({ folded, words }: View, word: number, least: number, shorter: number): boolean {
  const start = words.starts[word];
  const end = words.ends[word] - shorter;
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) {
    hash = hashStep(hash, folded[at]);
    if (at - start + 1 < least) continue;
    const whole = hashEnd(hash);
    if (isSet(whole & (BITS - 1)) && isSet(whole >>> 16)) return true;
  }
  return false;
}
