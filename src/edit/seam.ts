/**
 * How a deletion is cut out of the text, so that the two sides meet as if nothing had stood between them. There is no
 * tidying afterwards: white space that no edit touches stays as it is.
 */
import type { Edit, Finding, Range } from './edit.js';
import {
  endsLine,
  isBlank,
  isTerminator,
  skipBlanks,
  skipBlanksBack,
  startsLine,
  terminatorAt,
  terminatorBefore,
} from './space.js';

/** A deletion to be cut; `by` are the findings that asked for it. */
export interface Cut extends Range {
  readonly by: readonly Finding[];
}

/**
 * The edit that takes `cut` out. Whole lines go with their terminators, and of two runs of blank lines that meet the
 * longer stays; inside a line one space is left between two pieces of text and none at an edge; between two lines of
 * content a line break is left.
 */
export function seam(text: string, cut: Cut): Edit {
  const { start, end } = trimmed(text, cut);
  const from = skipBlanksBack(text, start);
  const to = skipBlanks(text, end);
  const textBefore = !startsLine(text, from);
  const textAfter = !endsLine(text, to);
  if (!textBefore && !textAfter) return cutOut(wholeLines(text, from, to), '', cut);
  if (!textBefore || !textAfter) return cutOut({ start: from, end: to }, '', cut);
  const between = breakInside(text, from, to) || (hugs(text, end, to) ? '' : ' ');
  if (between === ' ' && text[from] === ' ' && from < start) return cutOut({ start: from + 1, end: to }, '', cut);
  return cutOut({ start: from, end: to }, between, cut);
}

/** All edits of one shape, as findings are: see `finding.ts`. */
const cutOut = ({ start, end }: Range, text: string, { by }: Cut): Edit => ({ start, end, text, by });

/** The range without white space at its ends. */
function trimmed(text: string, { start, end }: Range): Range {
  const isSpace = (at: number): boolean => isBlank(text.charCodeAt(at)) || isTerminator(text.charCodeAt(at));
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  return { start, end };
}

/** What goes when the lines from `from` (the start of one) to `to` (the end of one) go. */
function wholeLines(text: string, from: number, to: number): Range {
  const above = blankLinesAbove(text, from);
  const next = to + terminatorAt(text, to);
  const below = blankLinesBelow(text, next);
  const atTop = above.start === 0 || (above.start === 1 && text.charCodeAt(0) === 0xfeff);
  if (atTop || below.end === text.length) return { start: above.start, end: below.end };
  return above.lines >= below.lines ? { start: from, end: below.end } : { start: above.start, end: next };
}

/** The run of blank lines that ends where the line at `at` begins. */
function blankLinesAbove(text: string, at: number): { start: number; lines: number } {
  let start = at;
  let lines = 0;
  for (;;) {
    const end = start - terminatorBefore(text, start);
    const line = skipBlanksBack(text, end);
    if (end === start || !startsLine(text, line)) return { start, lines };
    start = line;
    lines++;
  }
}

/** The run of blank lines that begins at `at`, the start of a line; `end` is where the next line of text begins. */
function blankLinesBelow(text: string, at: number): { end: number; lines: number } {
  let lines = 0;
  for (;;) {
    const end = skipBlanks(text, at);
    if (!endsLine(text, end)) return { end: at, lines };
    if (end >= text.length) return { end: text.length, lines };
    at = end + terminatorAt(text, end);
    lines++;
  }
}

/** The first line terminator in the range, as it is written there; '' when there is none. */
function breakInside(text: string, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const length = terminatorAt(text, at);
    if (length > 0) return text.slice(at, at + length);
  }
  return '';
}

/** Whether what follows the deletion is a mark that stood right behind it and belongs to the word before. */
const hugs = (text: string, end: number, to: number): boolean => end === to && /[,.;:!?…)\]}»”’]/.test(text[to]);
