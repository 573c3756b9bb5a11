/**
 * The kind `line`: a phrase that takes a whole line, or the lines that it is split over ("Baca juga: Lima Pasar Tertua di
 * Jawa").
 */
import type { Finding } from '../../edit/edit.js';
import type { Kind } from '../rule.js';
import { linesTaken, standsAlone } from './borders.js';
import { Doubts } from './doubts.js';
import { found } from './removal.js';

export const line: Kind = {
  name: 'line',
  find(view, matches, _plan, claims) {
    const findings: Finding[] = [];
    let line = -1;
    let lastLine = -1;
    const doubts = new Doubts(view, matches, claims);
    for (const match of matches) {
      // several phrases of the entry may stand there, a longer one over more lines
      if ((match.line === line && match.lastLine <= lastLine) || !standsAlone(view, match)) continue;
      ({ line, lastLine } = match);
      const { entry } = match.phrase;
      const isDoubtful = entry.lift === undefined && entry.strength === 'certain' && doubts.has(match);
      findings.push(found(view, match, linesTaken(view, match), isDoubtful ? 'likely' : entry.strength));
    }
    return findings;
  },
};
