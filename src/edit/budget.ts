import { inOrder, type Range } from './edit.js';

/** Where the words of a text begin: `starts[0..count)`, ascending UTF-16 offsets. */
export interface Words {
  readonly starts: ArrayLike<number>;
  readonly count: number;
}

/**
 * Whether the likely edits, taken together, touch no more than `share` (0–1) of the words that the certain edits leave.
 * They are judged as one: a cleaner that would eat half of an article on likelihood is wrong about all of it.
 */
export function withinBudget(
  certain: readonly Range[],
  likely: readonly Range[],
  words: Words,
  share: number,
): boolean {
  const gone = wordsIn(certain, words);
  return wordsIn([...certain, ...likely], words) - gone <= share * (words.count - gone);
}

/** How many words begin inside any of the ranges. */
export function wordsIn(ranges: readonly Range[], { starts, count }: Words): number {
  let total = 0;
  let word = 0;
  for (const { start, end } of [...ranges].sort(inOrder)) {
    while (word < count && starts[word] < start) word++;
    while (word < count && starts[word] < end) {
      total++;
      word++;
    }
  }
  return total;
}
