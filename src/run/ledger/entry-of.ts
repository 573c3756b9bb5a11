/** From what became of a document to its entry in the ledger. */
import type { Edit, Finding } from '../../edit/edit.js';
import { encode } from '../bytes.js';
import { escapeValue } from '../json/value.js';
import type { Cleaning } from '../listener.js';
import { docOf, hashOf, type LedgerEdit, type LedgerEntry, type LedgerReason, restOf } from './entry.js';

/** @param reasons what rules always say for themselves: no entry repeats it */
export function entryOf(cleaning: Cleaning, reasons: ReadonlySet<string>): LedgerEntry {
  const { name, source, text, edits, line, part, record, lifted } = cleaning;
  const place = {
    doc: docOf(name),
    ...(record && { line, rest: restOf(record.rest) }),
    ...(part !== undefined && { part, bytesOut: encode(text).length }),
  };
  const told = lifted && { lifted };
  if (edits.length === 0) return { ...place, sha: hashOf(source), edits: [], ...told };
  const inLine = record?.rangesInLine(edits);
  return {
    ...place,
    sha: hashOf(source),
    shaOut: hashOf(text),
    edits: edits.map((edit, k): LedgerEdit => {
      const before = source.slice(edit.start, edit.end);
      const raw = inLine && record?.line.slice(inLine[k].start, inLine[k].end);
      return {
        start: edit.start,
        end: edit.end,
        text: edit.text,
        before,
        ...(raw !== undefined && raw !== escapeValue(before) && { raw }),
        by: reasonsOf(edit, reasons),
      };
    }),
    ...told,
  };
}

/** The rules of an edit, each said once. */
function reasonsOf({ by }: Edit, reasons: ReadonlySet<string>): LedgerReason[] {
  const seen = new Set<string>();
  const isNew = ({ rule, because = '' }: Finding): boolean => {
    const key = `${rule} ${because}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return by.filter(isNew).map(({ rule, strength, because }) => ({
    rule,
    ...(strength === 'likely' && { strength }),
    ...(because !== undefined && !reasons.has(because) && { because }),
  }));
}
