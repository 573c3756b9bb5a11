/** The report `unix`: `file:line:column: strength: message [rule]`, a line each. */
import { type Finding, type Held, STRENGTHS, type Strength } from '../edit/edit.js';
import { type FindingRow, findingsOf } from './findings.js';
import { placeOf, recordOf } from './place.js';
import type { Report } from './report.js';
import { quoted, visible, WHY_HELD } from './visible.js';

/** Down to which strength findings count; `residue`: what is likely, and markers that no rule takes. */
export type FailOn = Strength | 'residue';

/** Whether a finding counts: what is applied, and what is held back for its strength alone, or is residue. */
export function counts(failOn: FailOn, { strength }: Finding, held: Held | undefined): boolean {
  if (held === undefined) return true;
  if (failOn === 'residue') return held === 'residue' || (held === 'strength' && strength === 'likely');
  return held === 'strength' && STRENGTHS.indexOf(strength) <= STRENGTHS.indexOf(failOn);
}

/** @param failOn findings that count then are told; undefined: all there are */
export const unix = (failOn?: FailOn): Report => ({
  document(document) {
    const rows = findingsOf(document, (finding, held) => failOn === undefined || counts(failOn, finding, held));
    if (rows.length === 0) return '';
    const record = recordOf(document);
    return rows.map((row) => `${placeOf(document, row.place)} ${messageOf(document.source, row, record)}`).join('');
  },
});

function messageOf(source: string, row: FindingRow, record: string): string {
  const why = [row.because && visible(row.because), row.held && WHY_HELD[row.held]].filter(Boolean).join('; ');
  return `${row.held === 'residue' ? row.held : row.strength}: ${record}${changeOf(source, row)}${why === '' ? '' : ` (${why})`} [${row.rule}]\n`;
}

/** What would be done. */
function changeOf(source: string, { start, end, text, held }: FindingRow): string {
  const before = source.slice(start, end);
  if (held === 'residue' || held === 'not-article' || text === before) return `found ${quoted(before)}`;
  if (text === undefined) return `remove ${quoted(before.trim() || before)}`;
  return text === '' ? `remove ${quoted(before)}` : `${quoted(before)} → ${quoted(text)}`;
}
