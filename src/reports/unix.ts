/** The report `unix`: `file:line:column: strength: message [rule]`, a line each. */
import { type Finding, type Held, STRENGTHS, type Strength } from '../edit/edit.js';
import { type FindingRow, findingsOf } from './findings.js';
import { placeOf, recordOf } from './place.js';
import type { Report } from './report.js';
import { quoted, visible, WHY_HELD } from './visible.js';

/**
 * Whether a finding counts when things down to this strength do: what is applied, and what is held back for its strength
 * alone.
 */
export const counts = (weakest: Strength, { strength }: Finding, held: Held | undefined): boolean =>
  held === undefined || (held === 'strength' && STRENGTHS.indexOf(strength) <= STRENGTHS.indexOf(weakest));

/** @param weakest findings down to this strength are told, and all that are applied; undefined: all there are */
export const unix = (weakest?: Strength): Report => ({
  document(document) {
    const rows = findingsOf(document, (finding, held) => weakest === undefined || counts(weakest, finding, held));
    if (rows.length === 0) return '';
    const record = recordOf(document);
    return rows.map((row) => `${placeOf(document, row.place)} ${messageOf(document.source, row, record)}`).join('');
  },
});

function messageOf(source: string, row: FindingRow, record: string): string {
  const why = [row.because && visible(row.because), row.held && WHY_HELD[row.held]].filter(Boolean).join('; ');
  return `${row.strength}: ${record}${changeOf(source, row)}${why === '' ? '' : ` (${why})`} [${row.rule}]\n`;
}

/** What would be done. */
function changeOf(source: string, { start, end, text }: Finding): string {
  const before = source.slice(start, end);
  if (text === undefined) return `remove ${quoted(before.trim() || before)}`;
  return text === '' ? `remove ${quoted(before)}` : `${quoted(before)} → ${quoted(text)}`;
}
