/** Which words a rule may suspect at all: of one piece, outside of addresses and quotations, and left by strip. */
import { terminatorAt } from '../../edit/space.js';
import type { Lexicon } from '../../text/lexicon.js';
import { push } from '../../text/table.js';
import { CAPITAL, CAPITALS, DIGITS, GLUED, type Places, SMALLS, type View } from '../../text/view.js';
import { inAddress, inQuotation } from '../surroundings.js';

/** Longer runs of letters are no words. */
export const LETTERS_AT_MOST = 40;
/** Letters of a suspect at least. */
const LETTERS = 4;
const DOT = 0x2e;

/**
 * The unknown words of one piece that strip leaves, but for names that the evidence has. They hold as long as the view.
 * @param gone 1 for words that strip takes, by number
 */
export function suspectsIn(view: View, gone: Uint8Array, lexicon: Lexicon): Places {
  const { unknown, words, room } = view;
  const { ids, shapes } = words;
  const { suspects } = room;
  suspects.count = 0;
  for (let k = 0; k < unknown.count; k++) {
    const word = unknown.at[k];
    if (gone[word] === 1 || ((shapes[word] & CAPITAL) !== 0 && lexicon.isSeen(ids[word]))) continue;
    if (isOnePiece(view, word, LETTERS) && !isTornOff(view, word)) push(suspects, word);
  }
  return suspects;
}

/** Whether a letter alone ends the line before: a scraper tore the first one off ("K", then "ementerian"). */
function isTornOff({ text, words }: View, word: number): boolean {
  if (word === 0) return false;
  const end = words.ends[word - 1];
  return end - 1 === words.starts[word - 1] && terminatorAt(text, end) > 0;
}

/** Letters of a word. */
export const lettersOf = ({ words }: View, word: number): number => words.ends[word] - words.starts[word];

/** Whether the word has `least` letters, and letters alone, ends in small ones, and is no part of a compound. */
export function isOnePiece({ units, words }: View, word: number, least: number): boolean {
  const start = words.starts[word];
  const end = words.ends[word];
  if (end - start < least || end - start > LETTERS_AT_MOST) return false;
  if ((words.shapes[word] & (SMALLS | CAPITALS | DIGITS | GLUED)) !== SMALLS) return false;
  if ((words.shapes[word + 1] & GLUED) !== 0) return false;
  const before = start > 0 ? units[start - 1] : 0;
  const behind = units[end];
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
