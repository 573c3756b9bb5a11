/** Phrases of one rule that the same word triggers. */
import type { Sequence } from '../rules/rule.js';

export interface Group {
  /** Two numbers a phrase, for a word beside the one that triggers: how far from it, and its lexicon id; -1 where there is none. */
  readonly probes: ArrayLike<number>;
  /** The phrase of that number, from 0; made at each call. */
  sequence(n: number): Sequence;
}

/** Where the word beside the one that triggers stands, and its id; behind it where the phrase begins with that one. */
export function probeOf({ ids, trigger }: Sequence): readonly [number, number] {
  const probe = trigger === 0 ? 1 : trigger - 1;
  return probe < ids.length ? [probe - trigger, ids[probe]] : [0, -1];
}

/** Sequences by the word that triggers them. */
export function byTrigger(sequences: readonly Sequence[]): ReadonlyMap<number, readonly Sequence[]> {
  const groups = new Map<number, Sequence[]>();
  for (const sequence of sequences) {
    const word = sequence.ids[sequence.trigger];
    const group = groups.get(word);
    if (group) group.push(sequence);
    else groups.set(word, [sequence]);
  }
  return groups;
}

/** Sequences that are at hand. */
export const groupOf = (sequences: readonly Sequence[]): Group => ({
  probes: sequences.flatMap(probeOf),
  sequence: (n) => sequences[n],
});
