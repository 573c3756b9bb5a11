/** The report `unix`: `file:line:column: strength: message [rule]`, a line each. */
import { type Finding, type Held, STRENGTHS, type Strength } from '../edit/edit.js';
import { type FindingRow, findingsOf } from './findings.js';
import { placeOf, recordOf } from './place.js';
import type { Document, Report } from './report.js';
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
    return rows.map((row) => lineOf(document, row, record)).join('');
  },
});

function lineOf(document: Document, { finding, held, place }: FindingRow, record: string): string {
  const { rule, strength, because } = finding;
  const told = because === undefined ? '' : visible(because);
  const whyHeld = held === undefined ? '' : WHY_HELD[held];
  const why = told !== '' && whyHeld !== '' ? `${told}; ${whyHeld}` : told + whyHeld;
  const kind = held === 'residue' ? held : strength;
  const change = changeOf(document.source, finding, held);
  return `${placeOf(document, place)} ${kind}: ${record}${change}${why === '' ? '' : ` (${why})`} [${rule}]\n`;
}

/** What would be done. */
function changeOf(source: string, { start, end, text }: Finding, held: Held | undefined): string {
  const before = source.slice(start, end);
  if (held === 'residue' || held === 'not-article' || text === before) return `found ${quoted(before)}`;
  if (text === undefined) return `remove ${quoted(before.trim() || before)}`;
  return text === '' ? `remove ${quoted(before)}` : `${quoted(before)} → ${quoted(text)}`;
}
