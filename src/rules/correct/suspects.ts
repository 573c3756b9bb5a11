/** Which words a rule may suspect at all: of one piece, outside of addresses and quotations, and left by strip. */
import { CAPITALS, DIGITS, GLUED, SMALLS, type View } from '../../text/view.js';
import { inAddress, inQuotation } from '../surroundings.js';

/** Longer runs of letters are no words. */
export const LETTERS_AT_MOST = 40;
const DOT = 0x2e;

/** Whether the word has `least` letters, and letters alone, ends in small ones, and is no part of a compound. */
export function isOnePiece({ text, words }: View, word: number, least: number): boolean {
  const start = words.starts[word];
  const end = words.ends[word];
  if (end - start < least || end - start > LETTERS_AT_MOST) return false;
  if ((words.shapes[word] & (SMALLS | CAPITALS | DIGITS | GLUED)) !== SMALLS) return false;
  if ((words.shapes[word + 1] & GLUED) !== 0) return false;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const behind = end < text.length ? text.charCodeAt(end) : 0;
  const hasDot = behind === DOT && word + 1 < words.count && words.starts[word + 1] === end + 1;
  return !isJoint(before) && before !== DOT && !isJoint(behind) && !hasDot;
}

/** Hyphen, apostrophes, underscore, slash: what puts compounds together. */
const isJoint = (code: number): boolean =>
  code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x5f || code === 0x2f;

/** Whether it stands outside of addresses and quotations. */
export function isPlain(view: View, word: number): boolean {
  const { text, words } = view;
  return !inAddress(text, words.starts[word]) && !inQuotation(view, words.starts[word], words.ends[word]);
}
