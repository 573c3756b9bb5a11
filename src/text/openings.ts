/** Where sentences begin, as far as marks and capitals tell: behind an abbreviation it looks the same. */
import { CAPITAL, type View } from './view.js';

/** What ends a sentence, or the line that holds it. */
const END = /[.?!\n\r]/;
/** Dots of omission end a sentence as often as not. */
const OMISSION = /\.\.|…/;
/** A capital and its full stop: an initial, behind which a name goes on. */
const INITIAL = 1;

/** Whether word number `word` begins with a capital, and the text, a line or a sentence with it. */
export function opensSentence({ text, words }: View, word: number): boolean {
  if ((words.shapes[word] & CAPITAL) === 0) return false;
  if (word === 0) return true;
  const marks = text.slice(words.ends[word - 1], words.starts[word]);
  if (!END.test(marks) || OMISSION.test(marks)) return false;
  const isInitial = words.ends[word - 1] - words.starts[word - 1] === INITIAL && marks[0] === '.';
  return !isInitial || (words.shapes[word - 1] & CAPITAL) === 0;
}
