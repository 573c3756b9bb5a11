/** The report `pretty`, which `--explain` asks for: one line for each edit, and for each finding that was not applied. */
import type { Edit, Finding, Reported } from '../edit/edit.js';
import { placeOf, placesOf, recordOf } from './place.js';
import type { Document, Report } from './report.js';
import { quoted, visible, WHY_HELD } from './visible.js';

/** How the parts of a line are shown; a plain terminal shows them as they are. */
export interface Styles {
  place(text: string): string;
  rule(text: string): string;
  gone(text: string): string;
  come(text: string): string;
  note(text: string): string;
}

/** No colours. */
export const PLAIN: Styles = {
  place: (text) => text,
  rule: (text) => text,
  gone: (text) => text,
  come: (text) => text,
  note: (text) => text,
};

/** `file:line:column: rule: "before" → "after" (because)`, a line each, in the order of the text. */
export const pretty = (styles: Styles = PLAIN): Report => ({
  document: (document) => explained(document, styles),
});

function explained(document: Document, styles: Styles): string {
  const { source, edits, findings } = document;
  const rows = [
    ...edits.map((edit) => ({ at: markedStart(source, edit), text: editRow(source, edit, styles) })),
    ...findings.map((finding) => ({ at: finding.start, text: heldRow(source, finding, styles) })),
  ].sort((a, b) => a.at - b.at);
  if (rows.length === 0) return '';
  const places = placesOf(
    document,
    rows.map(({ at }) => at),
  );
  const record = recordOf(document);
  return rows.map(({ text }, k) => `${styles.place(placeOf(document, places[k]))} ${record}${text}\n`).join('');
}

/** Where the reader looks: behind the white space that a deletion takes along. */
const markedStart = (source: string, { start, end, by }: Edit): number =>
  Math.min(
    end,
    by.reduce((first, finding) => Math.min(first, Math.max(start, finding.start)), source.length),
  );

function editRow(source: string, { start, end, text, by }: Edit, styles: Styles): string {
  const rules = [...new Set(by.map((finding) => finding.rule))].join(' + ');
  const before = source.slice(start, end);
  const because = [...new Set(by.flatMap((finding) => finding.because ?? []))].map(visible).join('; ');
  const isDeletion = text === '' || by.every((finding) => finding.text === undefined);
  // White space around a deletion is the seam's affair and is not shown.
  const change = isDeletion
    ? `${styles.gone(quoted(before.trim() || before))} → removed`
    : `${styles.gone(quoted(before))} → ${styles.come(quoted(text))}`;
  return `${styles.rule(rules)}: ${change}${note(because, styles)}`;
}

function heldRow(source: string, finding: Reported, styles: Styles): string {
  const before = source.slice(finding.start, finding.end);
  const because = [finding.because, WHY_HELD[finding.held]].flatMap((why) => (why ? [visible(why)] : [])).join('; ');
  return `${finding.strength} ${styles.rule(finding.rule)}: ${suggestion(before, finding, styles)}${note(because, styles)}`;
}

function suggestion(before: string, { text }: Finding, styles: Styles): string {
  if (text === before) return quoted(before);
  return text === undefined ? `${quoted(before)} → removed?` : `${quoted(before)} → ${styles.come(quoted(text))}?`;
}

const note = (because: string, styles: Styles): string => (because === '' ? '' : ` ${styles.note(`(${because})`)}`);
