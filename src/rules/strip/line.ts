/** The kind `line`: a phrase that takes a whole line, or the lines that it is split over ("Baca juga: Lima Pasar Tertua di Jawa"). */
import type { Finding } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { Kind, Match } from '../rule.js';
import { isBlankLine, lineRange, standsAlone } from './borders.js';
import { removal } from './removal.js';

export const line: Kind = {
  name: 'line',
  find(view, matches) {
    const findings: Finding[] = [];
    let line = -1;
    let lastLine = -1;
    for (const match of matches) {
      // several phrases of the entry may stand there, a longer one over more lines
      if ((match.line === line && match.lastLine <= lastLine) || !standsAlone(view, match)) continue;
      ({ line, lastLine } = match);
      const { entry } = match.phrase;
      const strength = entry.strength === 'certain' && isAnnounced(view, match) ? 'likely' : entry.strength;
      const { start } = lineRange(view, match.line);
      findings.push(removal(entry, { start, end: lineRange(view, match.lastLine).end }, strength));
    }
    return findings;
  },
};

/** Whether the line above ends in a colon: then this one may be what it quotes ("Bunyi spanduk itu:"). */
function isAnnounced(view: View, match: Match): boolean {
  let above = match.line - 1;
  while (above > 0 && isBlankLine(view, above)) above--;
  if (above < 0) return false;
  const { start, end } = lineRange(view, above);
  const words = view.lines.words[above + 1] - view.lines.words[above];
  return end > start && view.text[end - 1] === ':' && words >= ANNOUNCING_WORDS;
}

/** Fewer words before a colon are a marker or a label themselves ("Baca juga:"). */
const ANNOUNCING_WORDS = 3;
