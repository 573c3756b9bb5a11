/** The work of the verbs that only read: each document is heard, and nothing is written. */
import { decode } from './bytes.js';
import { documentsOf } from './cut.js';
import { rewriteRecords } from './json/lines.js';
import type { Listener } from './listener.js';
import { NOWHERE } from './output.js';
import type { Work } from './work.js';

export interface ReadingFields {
  /** The field of records that holds the text. */
  readonly field: string;
  /** The field that names the site. */
  readonly siteField: string;
}

/** @param hear gets each text, and the site of its record, or the file that it is in */
export function reading(
  { field, siteField }: ReadingFields,
  listener: Listener,
  hear: (text: string, site: string) => void,
): Work {
  return {
    async text({ name, pieces }) {
      for await (const bytes of documentsOf(pieces, () => {})) hear(decode(bytes), name);
      return false;
    },
    records: (input) =>
      rewriteRecords(input, field, NOWHERE, listener, (record) => {
        hear(record.text, record.read(siteField) ?? input.name);
        return record.line;
      }),
  };
}
