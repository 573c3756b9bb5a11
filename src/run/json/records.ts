/** Cleans one field of each record of a stream of JSON lines; every other byte of a line stays as it was. */
import type { Cleaner } from '../../cleaner.js';
import { liftedFrom } from '../lifted.js';
import type { Audience } from '../listener.js';
import { NOWHERE, type Output } from '../output.js';
import type { Input } from '../work.js';
import { type HeadlineOptions, Headlines } from './headlines.js';
import { LIFTED } from './lift.js';
import { rewriteRecords } from './lines.js';

/** What of a record is read and written. */
export interface RecordOptions extends HeadlineOptions {
  /** The field that holds the text. */
  readonly field: string;
  /** Whether what the text tells of the article is lifted out of it. */
  readonly lift?: boolean | undefined;
}

/** Returns whether anything changed. */
export async function cleanRecords(
  input: Input,
  cleaner: Cleaner,
  { field, lift, ...options }: RecordOptions,
  output: Output,
  audience: Audience,
): Promise<boolean> {
  const { name } = input;
  const { listener } = audience;
  const headlines = new Headlines(options, cleaner.usesTitle);
  let first = 0; // the line of the first record that has a member of that name, and would get another
  let kept = 0; // how many there are
  const isChanged = await rewriteRecords(input, field, output, listener, (record, line) => {
    const source = record.text;
    const cleaned = cleaner.clean(source, { title: headlines.of(record) });
    const { text, edits, findings } = cleaned;
    let lifted = lift ? liftedFrom(cleaned) : undefined;
    if (lifted && record.has(LIFTED)) {
      if (kept++ === 0) first = line;
      lifted = undefined;
    }
    record.lifted = lifted;
    audience.document({ name, source, text, edits, findings, line, record, ...(lifted && { lifted }) });
    return output === NOWHERE && edits.length > 0 ? '' : record.rewritten(edits); // what nobody reads is not made
  });
  headlines.tellMissing(name, listener);
  if (kept > 0) {
    const which = kept === 1 ? '1 record has' : `${kept} records have`;
    listener.notice(`${name}:${first}: ${which} a member "${LIFTED}" already; it stays, and nothing is lifted there`);
  }
  return isChanged;
}
