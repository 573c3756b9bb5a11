/**
 * The kind `line`: a phrase that takes a whole line, or the lines that it is split over ("Baca juga: Lima Pasar Tertua di
 * Jawa").
 */
import type { Finding } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { Claims, Kind, Match } from '../rule.js';
import { isBlankLine, lineRange, linesTaken, nextLine, standsAlone } from './borders.js';
import { found } from './removal.js';

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
      const isDoubtful =
        entry.lift === undefined &&
        entry.strength === 'certain' &&
        ((isAnnounced(view, match) && !isPlaced(view, lastLine, claims) && !isHabit(view, matches, match)) ||
          mayBeHeadline(view, match));
      findings.push(found(view, match, linesTaken(view, match), isDoubtful ? 'likely' : entry.strength));
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

/** Whether it opens the text with words that a headline may begin with ("Tonton Video …"), and no mark behind them. */
function mayBeHeadline(view: View, match: Match): boolean {
  const last = match.phrase.tail?.at(-1);
  if (last?.slot !== 'title' || last.marks !== '') return false;
  const { text, lines } = view;
  return text.slice(0, lines.starts[match.line]).trim() === '' && nextLine(view, match.lastLine) >= 0;
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
