/**
 * The report `jsonl`: JSON lines, `begin`, then `finding` and `file`, then `end`, so that one that breaks off shows it.
 * Lines and columns count from 1, columns and offsets in UTF-16 code units; offsets are those of the text as read.
 */
import { findingsOf } from './findings.js';
import { jsonOf } from './json.js';
import type { Report } from './report.js';

/** @param version of the program, for the first line */
export function jsonl(version: string): Report {
  const totals = { files: 0, documents: 0, changed: 0, edits: 0, findings: 0 };
  return {
    begin: () => jsonOf({ type: 'begin', sapu: version, columns: 'utf16' }),
    document(document) {
      const { name, source, edits, record } = document;
      totals.documents++;
      totals.edits += edits.length;
      if (edits.length > 0) totals.changed++;
      const rows = findingsOf(document, () => true);
      totals.findings += rows.length;
      const id = rows.length > 0 ? record?.readId() : undefined;
      return rows
        .map(({ finding: { rule, start, end, strength, text, because }, held, place }) =>
          jsonOf({
            type: 'finding',
            file: name,
            ...place,
            ...(record && { field: record.field, record: id }),
            rule,
            strength,
            applied: held === undefined,
            held,
            start,
            end,
            before: source.slice(start, end),
            after: text ?? '',
            because,
          }),
        )
        .join('');
    },
    file({ name, changed }) {
      totals.files++;
      return jsonOf({ type: 'file', file: name, changed });
    },
    end: () => jsonOf({ type: 'end', ...totals }),
  };
}
