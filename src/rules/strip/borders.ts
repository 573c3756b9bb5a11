/** Where a match stands in its line: the looks of its surroundings that the kinds share. */
import type { Range } from '../../edit/edit.js';
import { skipBlanks, skipBlanksBack } from '../../edit/space.js';
import { CAPITAL, lineAt, SMALLS, type View, wordFrom } from '../../text/view.js';
import type { Match } from '../rule.js';
import type { Claims } from './kind.js';

/** Marks that lists of links are led in by, and that stand behind a marker. */
const BULLETS = /^[\s•·▪◦●■□►▸▶→»>*–—|+-]*$/;
const TRAILERS = /^[\s:.…!»>→▸▼↓|-]*$/;

/** Whether the match takes its line, or its lines, but for bullets before it and marks behind it. */
export function fillsLine({ text, lines }: View, { line, lastLine, start, end }: Match): boolean {
  const before = text.slice(lines.starts[line], start);
  const behind = text.slice(end, lines.ends[lastLine]);
  return (
    before.length <= 8 && behind.length <= 8 && BULLETS.test(before.replace('\ufeff', '')) && TRAILERS.test(behind)
  );
}

/** The line of a match without the blanks at its ends and a byte order mark before it. */
export function lineRange(view: View, line: number): { start: number; end: number } {
  const { text, lines } = view;
  const from = lines.starts[line] + (lines.starts[line] === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const start = skipBlanks(text, from);
  return { start, end: Math.max(start, skipBlanksBack(text, lines.ends[line])) };
}

/** How many words a line has. */
export const wordsOf = ({ lines }: View, line: number): number => lines.words[line + 1] - lines.words[line];

/** The line of a match, or the lines that it is split over. */
export const linesTaken = (view: View, { line, lastLine }: Match): Range => ({
  start: lineRange(view, line).start,
  end: lineRange(view, lastLine).end,
});

/** The number of the next line that holds anything, or -1. */
export function nextLine(view: View, line: number): number {
  for (let next = line + 1; next < view.lines.count; next++) if (!isBlankLine(view, next)) return next;
  return -1;
}

/** The number of the line before it that holds anything, or -1. */
export function previousLine(view: View, line: number): number {
  let before = line - 1;
  while (before >= 0 && isBlankLine(view, before)) before--;
  return before;
}

/** Marks the lines that a finding takes from end to end. */
export function markLines(view: View, { start, end }: Range, lines: Claims): void {
  const { text } = view;
  const first = lineAt(view, start);
  const last = lineAt(view, end);
  if (text.slice(view.lines.starts[first], start).trim() !== '') return;
  if (text.slice(end, view.lines.ends[last]).trim() !== '') return;
  lines.fill(1, first, last + 1);
}

/** The number of the next line that holds something and is no other rule's, or -1. */
export function nextFree(view: View, claims: Claims, line: number): number {
  for (let next = line + 1; next < view.lines.count; next++)
    if (claims[next] === 0 && !isBlankLine(view, next)) return next;
  return -1;
}

/** The number of the line before it that holds something and is no other rule's, or -1. */
export function previousFree(view: View, claims: Claims, line: number): number {
  let before = line - 1;
  while (before >= 0 && (claims[before] !== 0 || isBlankLine(view, before))) before--;
  return before;
}

export function isBlankLine(view: View, line: number): boolean {
  const { start, end } = lineRange(view, line);
  return start === end;
}

/**
 * Whether the match is a line of its own: it fills it, begins big, and no sentence goes on behind it, as where a scraper
 * has put each link on its own line.
 */
export function standsAlone(view: View, match: Match): boolean {
  return opensBig(view, match) && fillsLine(view, match) && !goesOn(view, match);
}

/** Whether a sentence goes on in the line behind the match. */
export function goesOn(view: View, { lastLine }: Match): boolean {
  const next = nextLine(view, lastLine);
  return next >= 0 && continuesSentence(view, lineRange(view, next).start);
}

/** Whether the match begins with a capital or a digit, as labels and headings do, or exactly as its phrase says. */
const opensBig = ({ words }: View, { word, phrase }: Match): boolean =>
  phrase.written !== undefined || (words.shapes[word] & CAPITAL) !== 0 || (words.shapes[word] & SMALLS) === 0;

/** A credit written small: "sumber : Antara". */
const CREDIT = /^\p{Ll}+ ?: ?\p{Lu}/u;
const CREDIT_LENGTH = 16;
const isCredit = (line: string): boolean => line.includes(':') && CREDIT.test(line); // Unicode classes cost

/** Whether a domain begins with the word ("pexels.com/…"), as the credits of photographs do. */
function isAddress({ text, words }: View, word: number): boolean {
  const end = words.ends[word];
  return text[end] === '.' && words.starts[word + 1] === end + 1 && (words.shapes[word + 1] & CAPITAL) === 0;
}

/**
 * Whether a small word is glued to one with a capital, as where the credit of a photograph lost the space behind it
 * ("freepikIlustrasi", "dok.WartaIlustrasi").
 */
const isGluedCredit = ({ text, words }: View, word: number): boolean =>
  words.starts[word + 1] - words.ends[word] <= (text[words.ends[word]] === '.' ? 1 : 0) &&
  (words.shapes[word + 1] & CAPITAL) !== 0;

/** Whether the line goes on with the sentence of a line before it: a small letter or a closing mark begins it. */
function continuesSentence(view: View, at: number): boolean {
  const { text, words } = view;
  const word = wordFrom(view, at);
  if (words.starts[word] === at)
    return (
      (words.shapes[word] & (CAPITAL | SMALLS)) === SMALLS &&
      !isCredit(text.slice(at, at + CREDIT_LENGTH)) &&
      !isAddress(view, word) &&
      !isGluedCredit(view, word)
    );
  return /[,.;:)\]}%!?]/.test(text[at] ?? '');
}

/** Whether a sentence ends before the match: a mark that does so, but not the number of a list ("1."), or the line begins. */
export function sentenceEnded(view: View, { start, line }: Match): boolean {
  const before = view.text.slice(Math.max(view.lines.starts[line], start - 8), start).trimEnd();
  return before === '' || (/[.!?…"”’)\]»]$/.test(before) && !/(?:^|\s)\d{1,2}[.)]$/.test(before));
}
