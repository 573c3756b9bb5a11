/**
 * How well a word fits between two neighbours, by what a corpus holds: the probability of the word behind the one, times
 * that of the other behind the word, over that of the word alone. Pairs that were never seen count a part of chance.
 */
import type { Evidence } from '../../text/evidence.js';
import { FIRST_WORD, NOTHING } from '../../text/neighbours.js';

/** What chance counts where a pair was never seen. */
const CHANCE = 0.3;
/** How much less it counts where a neighbour tells nothing. */
const UNTOLD = 1000;

/** The decimal logarithm of it; −2 and above is as good as said. */
export function fit(evidence: Evidence, left: number, id: number, right: number): number {
  const word = FIRST_WORD + id;
  const alone = (evidence.documentsWith(id) + 1) / (evidence.total + 1);
  const behind = share(evidence, left, evidence.together(left, word), alone);
  const before = share(evidence, right, evidence.together(word, right), alone);
  return Math.log10(behind) + Math.log10(before) - Math.log10(alone);
}

/** The share of the documents with the neighbour that hold the pair. */
function share(evidence: Evidence, neighbour: number, together: number, alone: number): number {
  if (neighbour === NOTHING) return (CHANCE * alone) / UNTOLD;
  const all = neighbour < FIRST_WORD ? evidence.total : evidence.documentsWith(neighbour - FIRST_WORD);
  return (together + CHANCE * alone) / (all + 1);
}
