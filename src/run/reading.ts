/** The work of the verbs that only read: each document is heard, and nothing is written. */
import { decode } from './bytes.js';
import { documentsOf } from './cut.js';
import { rewriteRecords } from './json/lines.js';
import type { Listener } from './listener.js';
import { NOWHERE } from './output.js';
import { LONG_WORK, turn } from './turn.js';
import type { Input, Work } from './work.js';

/** The members of a record that are read. */
export interface ReadingFields {
  /** The field of records that holds the text. */
  readonly field: string;
  /** The field that holds the headline. */
  readonly titleField: string;
  /** The field that names the site. */
  readonly siteField: string;
}

/** What is known of a document beside its text. */
export interface About {
  /** The site of its record, or the file that it is in. */
  readonly site: string;
  readonly title?: string | undefined;
}

/** @param hear gets each text, and what is known of it */
export function reading(
  { field, titleField, siteField }: ReadingFields,
  listener: Listener,
  hear: (text: string, about: About) => void,
): Work {
  return {
    async text({ name, pieces }) {
      for await (const bytes of documentsOf(pieces, () => {})) {
        hear(decode(bytes), { site: name });
        if (bytes.length > LONG_WORK) await turn();
      }
      return false;
    },
    async records(input: Input) {
      const { name } = input;
      let records = 0;
      let sites = 0; // records that name theirs
      const hearRecord: Parameters<typeof rewriteRecords>[4] = (record) => {
        const site = record.read(siteField);
        records++;
        if (site !== undefined) sites++;
        hear(record.text, { site: site ?? name, title: record.read(titleField) });
        return record.line;
      };
      await rewriteRecords(input, field, NOWHERE, listener, hearRecord, {
        tellBroken: (problem) => listener.trouble(`${problem}; mend the line or leave it out`),
        without: 'left out',
      });
      if (records > 1 && sites === 0)
        listener.notice(`${name}: no record names its site in the field "${siteField}"; all count as of one site`);
      return false;
    },
  };
}
