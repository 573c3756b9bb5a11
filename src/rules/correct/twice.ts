/** Words that stand twice in a row. */
import { areClose } from '../../text/neighbours.js';
import { CAPITAL, GLUED, type View } from '../../text/view.js';
import { inAddress } from '../surroundings.js';

/** Whether word number `word` is the one before it again, in small letters, and the two stand alone: a row of them is no slip. */
export function isAgain(view: View, word: number): boolean {
  const { ids, shapes, starts } = view.words;
  const id = ids[word];
  if (id < 0 || id !== ids[word - 1]) return false; // nearly all
  if ((shapes[word] & CAPITAL) !== 0 || !areClose(view, word)) return false;
  if ((word > 1 && ids[word - 2] === id) || ids[word + 1] === id) return false;
  return ((shapes[word - 1] | shapes[word + 1]) & GLUED) === 0 && !inAddress(view.text, starts[word]);
}
