/** The findings of a document one by one, applied ones and others, in the order of the text. */
import { type Finding, type Held, inOrder } from '../edit/edit.js';
import { type Place, placesOf } from './place.js';
import type { Document } from './report.js';

/** A finding and where it stands. */
export interface FindingRow {
  readonly finding: Finding;
  /** Why it was not applied; undefined for what was. */
  readonly held: Held | undefined;
  readonly place: Place;
}

/** Several passes may find the same; it is told once. */
export function findingsOf(
  document: Document,
  wanted: (finding: Finding, held: Held | undefined) => boolean,
): FindingRow[] {
  const rows: Omit<FindingRow, 'place'>[] = [];
  for (const { by } of document.edits)
    for (const finding of by) if (wanted(finding, undefined)) rows.push({ finding, held: undefined });
  for (const finding of document.findings)
    if (wanted(finding, finding.held)) rows.push({ finding, held: finding.held });
  if (rows.length === 0) return [];
  rows.sort((a, b) => inOrder(a.finding, b.finding));
  const told = rows.filter(({ finding }, k) => k === 0 || !isSame(finding, rows[k - 1].finding));
  const places = placesOf(
    document,
    told.map(({ finding }) => finding.start),
  );
  return told.map(({ finding, held }, k) => ({ finding, held, place: places[k] }));
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.start === b.start && a.end === b.end && a.text === b.text;
