/** How often each word stands in one text, letter case aside. An open-addressed table in the view's own room. */
import { type CharacterTable, FOLD_MASK } from './characters.js';
import { emptyKey, packWord } from './packed.js';
import type { View } from './view.js';

/** Answers for the words of one text. */
export interface WordCounts {
  /** How often word number `word` stands in the text. */
  of(word: number): number;
  /** How often a word stands there that equals the first `units` code units of word number `word`. */
  ofPrefix(word: number, units: number): number;
}

/**
 * Counts the words of a view that have at least `least` code units and are not marked in `gone` (index: the word's
 * number; empty: none is). The counts hold as long as the view.
 */
export function countWords(view: View, least: number, gone: Uint8Array, characters: CharacterTable): WordCounts {
  const { units: text, words } = view;
  const { starts, ends, hashes, count } = words;
  let size = 64;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  const { room } = view;
  if (room.first.length < size) {
    room.first = new Int32Array(size);
    room.times = new Int32Array(size);
  }
  const { first, times } = room; // by slot: 1 + the number of a word that fills it, and how often that stands in the text
  first.fill(0, 0, size);
  times.fill(0, 0, size);
  const key = emptyKey();
  const folded = (at: number): number => characters[text[at]] & FOLD_MASK;

  /** The slot of the first `units` code units of a word, whose hash is known: filled by their equal, or free. */
  const slotOf = (word: number, hash: number, units: number): number => {
    let slot = hash & mask;
    for (; first[slot] !== 0; slot = (slot + 1) & mask) {
      const other = first[slot] - 1;
      if (hashes[other] !== hash || ends[other] - starts[other] !== units) continue;
      let i = 0;
      while (i < units && folded(starts[other] + i) === folded(starts[word] + i)) i++;
      if (i === units) break;
    }
    return slot;
  };
  for (let word = 0; word < count; word++) {
    const units = ends[word] - starts[word];
    if (units < least || gone[word] === 1) continue;
    const slot = slotOf(word, hashes[word], units);
    first[slot] = word + 1;
    times[slot]++;
  }
  return {
    of: (word) => times[slotOf(word, hashes[word], ends[word] - starts[word])],
    ofPrefix(word, units) {
      const { hash } = packWord(text, starts[word], starts[word] + units, characters, key);
      return times[slotOf(word, hash, units)];
    },
  };
}
