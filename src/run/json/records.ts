/** Cleans one field of each record of a stream of JSON lines; every other byte of a line stays as it was. */
import type { Cleaner } from '../../cleaner.js';
import type { Audience } from '../listener.js';
import { NOWHERE, type Output } from '../output.js';
import type { Input } from '../work.js';
import { rewriteRecords } from './lines.js';

/** Returns whether anything changed. */
export function cleanRecords(
  input: Input,
  field: string,
  cleaner: Cleaner,
  output: Output,
  audience: Audience,
): Promise<boolean> {
  const { name } = input;
  return rewriteRecords(input, field, output, audience.listener, (record, line) => {
    const source = record.text;
    const { text, edits, findings } = cleaner.clean(source);
    audience.document({ name, source, text, edits, findings, line, record });
    return output === NOWHERE && edits.length > 0 ? '' : record.rewritten(edits); // what nobody reads is not made
  });
}
