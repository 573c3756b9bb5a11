/**
 * What stands beside a word, as the evidence of a corpus counts it: a listed word, any number, any name, or the edge of a
 * phrase (marks, a line end, the end of the text). Learning and correcting ask the same question here.
 */
import { skipBlanks } from '../edit/space.js';
import { type Lexicon, LISTED } from './lexicon.js';
import { CAPITAL, DIGITS, type View } from './view.js';

/** Nothing to go by: a small word that no frequency list holds. */
export const NOTHING = -1;
/** Marks or a line end. */
export const EDGE = 0;
/** A number. */
export const NUMBER = 1;
/** A word with a capital that no list holds. */
export const NAME = 2;
/** A listed word is its lexicon id and this. */
export const FIRST_WORD = 3;

/** What stands in tables for what is no listed word. */
const MARKS: Readonly<Record<string, number>> = { '.': EDGE, '#': NUMBER, '^': NAME };

/** How tables write a neighbour that is no listed word. */
export const markOf = (neighbour: number): string | undefined =>
  Object.keys(MARKS).find((mark) => MARKS[mark] === neighbour);

/** The neighbour that a table means; {@link NOTHING} for a word that no frequency list holds. */
export function neighbourNamed(written: string, lexicon: Lexicon): number {
  if (Object.hasOwn(MARKS, written)) return MARKS[written];
  const id = lexicon.idOf(written);
  return id >= 0 && (lexicon.flags[id] & LISTED) !== 0 ? FIRST_WORD + id : NOTHING;
}

/** What word number `word` is to its neighbours. */
export function neighbourOf({ words }: View, word: number, { flags }: Lexicon): number {
  const id = words.ids[word];
  if ((words.shapes[word] & DIGITS) !== 0) return NUMBER;
  if (id >= 0 && (flags[id] & LISTED) !== 0) return FIRST_WORD + id;
  return (words.shapes[word] & CAPITAL) !== 0 ? NAME : NOTHING;
}

/** What stands before word number `word`. */
export const before = (view: View, word: number, lexicon: Lexicon): number =>
  word > 0 && areClose(view, word) ? neighbourOf(view, word - 1, lexicon) : EDGE;

/** What stands behind it. */
export const behind = (view: View, word: number, lexicon: Lexicon): number =>
  word + 1 < view.words.count && areClose(view, word + 1) ? neighbourOf(view, word + 1, lexicon) : EDGE;

/** Whether blanks alone stand between a word and the one before it. */
export function areClose({ text, words }: View, word: number): boolean {
  const end = words.ends[word - 1];
  return words.starts[word] > end && skipBlanks(text, end) === words.starts[word];
}
