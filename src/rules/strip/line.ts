/**
 * The kind `line`: a phrase that takes a whole line, or the lines that it is split over ("Baca juga: Lima Pasar Tertua di
 * Jawa"), or the end of one, or the pieces of a headline up to an embed, where its entry says so.
 */
import type { Finding } from '../../edit/edit.js';
import { isTitleLine } from '../../text/titles.js';
import type { View } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { Match } from '../rule.js';
import { goesOn, lineRange, linesTaken, sentenceEnded, standsAlone, wordsOf } from './borders.js';
import { Doubts } from './doubts.js';
import type { Claims, Kind } from './kind.js';
import { found } from './removal.js';

export const line: Kind = {
  name: 'line',
  find(view, matches, plan, claims) {
    const findings: Finding[] = [];
    let line = -1;
    let lastLine = -1;
    const doubts = new Doubts(view, matches, claims);
    for (const match of matches) {
      // several phrases of the entry may stand there, a longer one over more lines
      if (match.line === line && match.lastLine <= lastLine) continue;
      const { entry } = match.phrase;
      if (!standsAlone(view, match)) {
        if (entry.parameters.lines === 'end' && endsLine(view, match, plan)) findings.push(found(view, match, match));
        continue;
      }
      ({ line, lastLine } = match);
      const isDoubtful = entry.lift === undefined && entry.strength === 'certain' && doubts.has(match);
      const { start, end } = linesTaken(view, match);
      const mayGoOn = entry.parameters.lines === 'embed' && match.slot >= 0; // with a headline
      const last = mayGoOn ? beforeEmbed(view, lastLine, claims) : lastLine;
      const range = { start, end: last > lastLine ? lineRange(view, last).end : end };
      findings.push(found(view, match, range, isDoubtful ? 'likely' : entry.strength));
    }
    return findings;
  },
};

/** Whether it stands behind a sentence and is, with a headline, the rest of the line. */
function endsLine(view: View, match: Match, { lexicon }: Plan): boolean {
  const { start, end, line, slot, slotEnd } = match;
  const range = lineRange(view, line);
  if (slot < 0 || start === range.start || end !== range.end || goesOn(view, match)) return false;
  return sentenceEnded(view, match) && isTitleLine(view, lexicon, slot, slotEnd, false);
}

/** Lines that a headline is cut into at most, and words of each. */
const PIECES = 8;
const PIECE_WORDS = 6;

/** The number of the last line before a placeholder in brackets, which another rule takes, where short lines alone lie between. */
function beforeEmbed(view: View, line: number, claims: Claims): number {
  const { text, lines } = view;
  for (let next = line + 1; next < lines.count && next <= line + PIECES + 1; next++) {
    const { start, end } = lineRange(view, next);
    if (claims[next] !== 0) return text[start] === '[' ? next - 1 : line;
    if (text[end - 1] === '.' || wordsOf(view, next) > PIECE_WORDS) return line;
  }
  return line;
}
