/** The kind `line`: a phrase that takes a whole line, or the lines that it is split over ("Baca juga: Lima Pasar Tertua di Jawa"). */
import type { Finding } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { Claims, Kind, Match } from '../rule.js';
import { isBlankLine, lineRange, nextLine, standsAlone } from './borders.js';
import { removal, slotText, telling } from './removal.js';

export const line: Kind = {
  name: 'line',
  find(view, matches, _plan, claims) {
    const findings: Finding[] = [];
    let line = -1;
    let lastLine = -1;
    for (const match of matches) {
      // several phrases of the entry may stand there, a longer one over more lines
      if ((match.line === line && match.lastLine <= lastLine) || !standsAlone(view, match)) continue;
      ({ line, lastLine } = match);
      const { entry } = match.phrase;
      if (entry.parameters.where !== undefined && !standsAt(view, line, entry.parameters.where)) continue;
      const range = { start: lineRange(view, line).start, end: lineRange(view, lastLine).end };
      if (entry.lift !== undefined) {
        findings.push(telling(entry, range, { [entry.lift]: slotText(view, match) }));
        continue;
      }
      const isDoubtful =
        entry.strength === 'certain' &&
        isAnnounced(view, match) &&
        !isPlaced(view, lastLine, claims) &&
        !isHabit(view, matches, match);
      const strength = isDoubtful ? 'likely' : entry.strength;
      findings.push(removal(entry, range, strength));
    }
    return findings;
  },
};

/** Lines at the head and at the tail of a text that hold something. */
const HEAD = 4;
const TAIL = 8;

/** Whether the line is among the first of the text, or the last. */
function standsAt(view: View, line: number, where: string): boolean {
  const isNear = (step: 1 | -1, most: number): boolean => {
    let seen = 0;
    for (let other = line + step; other >= 0 && other < view.lines.count; other += step)
      if (!isBlankLine(view, other) && ++seen >= most) return false;
    return true;
  };
  return (where !== 'tail' && isNear(-1, HEAD)) || (where !== 'head' && isNear(1, TAIL));
}

/** Whether the line above ends in a colon: then this one may be what it quotes ("Bunyi spanduk itu:"). */
function isAnnounced(view: View, match: Match): boolean {
  let above = match.line - 1;
  while (above > 0 && isBlankLine(view, above)) above--;
  if (above < 0) return false;
  const { start, end } = lineRange(view, above);
  const words = view.lines.words[above + 1] - view.lines.words[above];
  return end > start && view.text[end - 1] === ':' && words >= ANNOUNCING_WORDS;
}

/** Whether the page has more of the kind, where nothing announces them: then this one is its own as well. */
const isHabit = (view: View, matches: readonly Match[], match: Match): boolean =>
  matches.some((other) => other.line !== match.line && standsAlone(view, other) && !isAnnounced(view, other));

/** Whether the next line is another rule's: a teaser of a video stands before the placeholder of its player. */
function isPlaced(view: View, line: number, claims: Claims): boolean {
  const next = nextLine(view, line);
  return next >= 0 && claims[next] !== 0;
}

/** Fewer words before a colon are a marker or a label themselves ("Baca juga:"). */
const ANNOUNCING_WORDS = 3;
