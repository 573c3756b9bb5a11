/** The findings of a document one by one, applied ones and others, in the order of the text. */
import { type Finding, type Held, inOrder } from '../edit/edit.js';
import { type Place, placesOf } from './place.js';
import type { Document } from './report.js';

/** A finding and where it stands. */
export interface FindingRow extends Finding {
  /** Why it was not applied; missing for what was. */
  readonly held?: Held;
  readonly place: Place;
}

/** Several passes may find the same; it is told once. */
export function findingsOf(
  document: Document,
  wanted: (finding: Finding, held: Held | undefined) => boolean,
): FindingRow[] {
  const applied = document.edits.flatMap(({ by }) => by);
  const rows = [
    ...applied.filter((finding) => wanted(finding, undefined)),
    ...document.findings.filter((finding) => wanted(finding, finding.held)),
  ].sort(inOrder);
  if (rows.length === 0) return [];
  const told = rows.filter((row, k) => k === 0 || !isSame(row, rows[k - 1]));
  const places = placesOf(
    document,
    told.map(({ start }) => start),
  );
  return told.map((finding, k) => ({ ...finding, place: places[k] }));
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.start === b.start && a.end === b.end && a.text === b.text;
