/** How often each word stands in one text, letter case aside. An open-addressed table over the view's own arrays. */
import { HASH_SEED, hashEnd, hashStep, type Lexicon } from './lexicon.js';
import type { View } from './view.js';

export interface WordCounts {
  /** How often word number `word` stands in the text. */
  of(word: number): number;
  /** How often a word stands there that equals the first `units` code units of word number `word`. */
  ofPrefix(word: number, units: number): number;
}

/** Counts the words of a view for which `counts(word)` holds. */
export function countWords(view: View, { characters }: Lexicon, isCounted: (word: number) => boolean): WordCounts {
  const { text, words } = view;
  const { folds } = characters;
  let size = 64;
  while (size < words.count * 2) size *= 2;
  const mask = size - 1;
  const first = new Int32Array(size); // 1 + the number of a word that fills the slot
  const times = new Int32Array(size);

  const equal = (word: number, other: number, units: number): boolean => {
    if (words.ends[word] - words.starts[word] !== units) return false;
    for (let i = 0; i < units; i++)
      if (folds[text.charCodeAt(words.starts[word] + i)] !== folds[text.charCodeAt(words.starts[other] + i)])
        return false;
    return true;
  };
  const slotOf = (word: number, hash: number, units: number): number => {
    let slot = hash & mask;
    while (first[slot] !== 0 && !equal(first[slot] - 1, word, units)) slot = (slot + 1) & mask;
    return slot;
  };
  const lengthOf = (word: number): number => words.ends[word] - words.starts[word];

  for (let word = 0; word < words.count; word++) {
    if (!isCounted(word)) continue;
    const slot = slotOf(word, words.hashes[word], lengthOf(word));
    first[slot] = word + 1;
    times[slot]++;
  }
  return {
    of: (word) => times[slotOf(word, words.hashes[word], lengthOf(word))],
    ofPrefix(word, units) {
      let hash = HASH_SEED;
      for (let at = words.starts[word]; at < words.starts[word] + units; at++)
        hash = hashStep(hash, folds[text.charCodeAt(at)]);
      return times[slotOf(word, hashEnd(hash), units)];
    },
  };
}
