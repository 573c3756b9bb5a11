/** The marks of a phrase, any blanks between them, and the places where a step of it may stand by its marks and its word. */
import { isBlank, skipBlanks, skipBlanksBack, skipSpace } from '../edit/space.js';
import { firstFrom, type View } from '../text/view.js';
import { plain } from './gate.js';
import type { TailStep } from './rule.js';

/** The first offset at or after `at` without a blank, and, `over` line ends, without a terminator. */
export const skip = (text: string, at: number, over: boolean): number =>
  over ? skipSpace(text, at) : skipBlanks(text, at);

/** The offset behind `marks`, which follow on `at` with any blanks between them; -1 when they do not. */
export function behindMarks(text: string, at: number, marks: string, over: boolean): number {
  for (let i = 0; i < marks.length; i++) {
    at = skip(text, at, over);
    if (at >= text.length || plain(text.charCodeAt(at)) !== plain(marks.charCodeAt(i))) return -1;
    at++;
  }
  return at;
}

/** The offset of the first of `marks`, which lead up to `at` with any blanks between them; -1 when they do not. */
export function beforeMarks(text: string, at: number, marks: string): number {
  for (let i = marks.length - 1; i >= 0; i--) {
    at = skipBlanksBack(text, at) - 1;
    if (at < 0 || plain(text.charCodeAt(at)) !== plain(marks.charCodeAt(i))) return -1;
  }
  return at;
}

/** The first place at or after `at` behind which a step may stand, by its word or its first mark; -1 for none up to `furthest`. */
export function nextPlace(view: View, { id, marks }: TailStep, at: number, furthest: number): number {
  if (id !== undefined) return placeOfWord(view, id, marks, at, furthest);
  return marks === '' ? at : placeOfMark(view, marks, at, furthest);
}

/** That of the word `id` with `marks` before it. */
function placeOfWord({ text, words }: View, id: number, marks: string, at: number, furthest: number): number {
  for (let word = firstFrom(words.starts, 0, words.count, at); word < words.count; word++) {
    if (words.starts[word] > furthest && words.ends[word - 1] > furthest) return -1;
    if (words.ids[word] !== id) continue;
    const from = beforeMarks(text, words.starts[word], marks);
    if (from < at) continue; // -1: other marks
    const place = Math.max(at, skipBlanksBack(text, from));
    return place > furthest ? -1 : place;
  }
  return -1;
}

/** That of the first of `marks`. */
function placeOfMark({ text, units }: View, marks: string, at: number, furthest: number): number {
  const mark = plain(marks.charCodeAt(0));
  for (let from = at; from < text.length; from++) {
    if (plain(units[from]) === mark) {
      const place = Math.max(at, skipBlanksBack(text, from));
      return place > furthest ? -1 : place;
    }
    if (from > furthest && !isBlank(units[from])) return -1;
  }
  return -1;
}
