/** Cleans one field of each record of a stream of JSON lines; every other byte of a line stays as it was. */
import type { Cleaner } from '../../cleaner.js';
import { liftedFrom } from '../lifted.js';
import type { Audience } from '../listener.js';
import { NOWHERE, type Output } from '../output.js';
import type { Input } from '../work.js';
import { LIFTED } from './lift.js';
import { rewriteRecords } from './lines.js';

export interface RecordOptions {
  /** The fields that hold the text and the headline. */
  readonly field: string;
  readonly titleField?: string | undefined;
  /** Whether what the text tells of the article is lifted out of it. */
  readonly lift?: boolean | undefined;
}

/** Returns whether anything changed. */
export function cleanRecords(
  input: Input,
  cleaner: Cleaner,
  { field, titleField, lift }: RecordOptions,
  output: Output,
  audience: Audience,
): Promise<boolean> {
  const { name } = input;
  return rewriteRecords(input, field, output, audience.listener, (record, line) => {
    const source = record.text;
    const title = titleField === undefined || !cleaner.usesTitle ? undefined : record.read(titleField);
    const cleaned = cleaner.clean(source, { title });
    const { text, edits, findings } = cleaned;
    const lifted = lift && !record.has(LIFTED) ? liftedFrom(cleaned) : undefined;
    record.lifted = lifted;
    audience.document({ name, source, text, edits, findings, line, record, ...(lifted && { lifted }) });
    return output === NOWHERE && edits.length > 0 ? '' : record.rewritten(edits); // what nobody reads is not made
  });
}
