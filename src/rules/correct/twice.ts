/** Words that stand twice in a row. */
import { areClose } from '../../text/neighbours.js';
import { CAPITAL, GLUED, type View } from '../../text/view.js';
import { inAddress } from '../surroundings.js';

/** Visits each word that is the one before it again, in small letters, where the two stand alone: a row of them is no slip. */
export function eachAgain(view: View, visit: (word: number) => void): void {
  const { ids, count } = view.words;
  for (let word = 1; word < count; word++)
    if (ids[word] === ids[word - 1] && ids[word] >= 0 && standAlone(view, word)) visit(word);
}

/** Apart from the loop: what is seldom done would have it compiled again and again. */
function standAlone(view: View, word: number): boolean {
  const { ids, shapes, starts } = view.words;
  const id = ids[word];
  if ((shapes[word] & CAPITAL) !== 0 || !areClose(view, word)) return false;
  if ((word > 1 && ids[word - 2] === id) || ids[word + 1] === id) return false;
  return ((shapes[word - 1] | shapes[word + 1]) & GLUED) === 0 && !inAddress(view.text, starts[word]);
}
