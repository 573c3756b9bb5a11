/** The report `unix`: `file:line:column: strength: message [rule]`, a line each. */
import type { Finding, Strength } from '../edit/edit.js';
import { findingsOf } from './findings.js';
import { placeOf, recordOf } from './place.js';
import type { Report } from './report.js';
import { quoted, visible, WHY_HELD } from './visible.js';

/** Strengths, the surest first. */
const LADDER: readonly Strength[] = ['certain', 'likely', 'possible'];

/** Whether a finding counts when things down to this strength do: `certain` is what is applied. */
export const counts = (weakest: Strength, { strength }: Finding, applied: boolean): boolean =>
  applied || (weakest !== 'certain' && LADDER.indexOf(strength) <= LADDER.indexOf(weakest));

/** @param weakest findings down to this strength are told, and all that are applied */
export const unix = (weakest: Strength = 'possible'): Report => ({
  document(document) {
    return findingsOf(document, (finding, applied) => counts(weakest, finding, applied))
      .map((row) => {
        const held = row.held && row.held !== 'strength' ? `; ${WHY_HELD[row.held]}` : '';
        const because = row.because === undefined ? '' : ` (${visible(row.because)}${held})`;
        const message = `${recordOf(document)}${changeOf(document.source, row)}${because}`;
        return `${placeOf(document, row.place)} ${row.strength}: ${message} [${row.rule}]\n`;
      })
      .join('');
  },
});

/** What would be done. */
function changeOf(source: string, { start, end, text }: Finding): string {
  const before = source.slice(start, end);
  if (text === undefined) return `remove ${quoted(before.trim() || before)}`;
  return text === '' ? `remove ${quoted(before)}` : `${quoted(before)} → ${quoted(text)}`;
}
