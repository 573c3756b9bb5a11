/**
 * Entries of the kind `line` that say `where` they stand: among the first lines of a text, the last, or either. Lines that
 * are found themselves do not count, nor do those of other rules.
 */
import type { Finding } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { Match } from '../rule.js';
import { isBlankLine, lineRange, linesTaken, nextFree, standsAlone, wordsOf } from './borders.js';
import { isItemAmong } from './doubts.js';
import type { Claims } from './kind.js';
import { found } from './removal.js';

/** Lines at the head and at the tail that hold something: what stands behind so many is in the middle. */
const HEAD = 4;
const TAIL = 8;

/** @param past the lines that do not count */
export function edgeLines(view: View, matches: readonly Match[], past: Claims): Finding[] {
  if (matches.length === 0) return [];
  const byLine = new Map<number, Match[]>();
  for (const match of matches) {
    const list = byLine.get(match.line);
    if (list) list.push(match);
    else byLine.set(match.line, [match]);
  }
  const stays = (line: number): boolean => past[line] === 0 && !byLine.has(line);
  const isContent = (match: Match): boolean => headsProse(view, match, past) || isItemAmong(view, match, stays);
  const { count } = view.lines;
  const findings: Finding[] = [];
  const walk = (from: number, step: 1 | -1, most: number, elsewhere: string): void => {
    let free = 0;
    for (let line = from; line >= 0 && line < count && free < most; line += step) {
      if (past[line] !== 0 || isBlankLine(view, line)) continue;
      const here = byLine
        .get(line)
        ?.find((match) => isMeant(match, elsewhere) && standsAlone(view, match) && !isContent(match));
      if (here) findings.push(found(view, here, linesTaken(view, here)));
      else free++;
    }
  };
  walk(0, 1, HEAD, 'tail');
  walk(count - 1, -1, TAIL, 'head');
  return findings;
}

/** Words of a sentence at least. */
const SENTENCE = 6;

/** Whether a few words without an open end ("Terms and conditions") stand over a sentence: then they may be its heading. */
function headsProse(view: View, { phrase, lastLine }: Match, past: Claims): boolean {
  const next = nextFree(view, past, lastLine);
  if (next < 0 || phrase.tail !== undefined) return false;
  return wordsOf(view, next) >= SENTENCE && view.text[lineRange(view, next).end - 1] === '.';
}

const isMeant = ({ phrase }: Match, elsewhere: string): boolean => phrase.entry.parameters.where !== elsewhere;
