/** Cleans a stream of text. */
import type { Cleaner } from '../cleaner.js';
import { decode, encode } from './bytes.js';
import { documentsOf } from './cut.js';
import { liftedFrom } from './lifted.js';
import type { Audience } from './listener.js';
import { NOWHERE, type Output } from './output.js';
import { LONG_WORK, turn } from './turn.js';
import type { Input } from './work.js';

/** Returns whether anything changed. `lift`: whether the ledger tells what the text tells of the article. */
export async function cleanText(
  { name, pieces }: Input,
  cleaner: Cleaner,
  lift: boolean,
  output: Output,
  audience: Audience,
): Promise<boolean> {
  let changed = false;
  let line = 1;
  let before = '';
  let part = 0;
  const cut = (): void => {
    part = 1;
    audience.listener.notice(`${name}: longer than 64 MB; cleaned in parts of 16 MB, cut at line ends`);
  };
  for await (const bytes of documentsOf(pieces, cut)) {
    const source = decode(bytes);
    line += countLines(before);
    const cleaned = cleaner.clean(source);
    if (bytes.length > LONG_WORK) await turn(); // before anything is told or written of it
    const lifted = lift ? liftedFrom(cleaned) : undefined;
    audience.document({ ...cleaned, name, source, line, ...(part > 0 && { part: part++ }), ...(lifted && { lifted }) });
    if (output !== NOWHERE) output.write(cleaned.edits.length === 0 ? bytes : encode(cleaned.text));
    changed ||= cleaned.edits.length > 0;
    before = source;
  }
  return changed;
}

/** Line ends of a text. */
const countLines = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
