/** Cleans a stream of text. */
import type { Cleaner } from '../cleaner.js';
import { decode, encode } from './bytes.js';
import { documentsOf } from './cut.js';
import type { Listener } from './listener.js';
import type { Output } from './output.js';

/** Returns whether anything changed. */
export async function cleanText(
  pieces: AsyncIterable<Buffer>,
  name: string,
  cleaner: Cleaner,
  output: Output,
  listener: Listener,
): Promise<boolean> {
  let changed = false;
  let line = 1;
  let before = '';
  const cut = (): void => listener.notice(`${name}: longer than 64 MB; cleaned in parts of 16 MB, cut at line ends`);
  for await (const bytes of documentsOf(pieces, cut)) {
    const text = decode(bytes);
    line += countLines(before);
    const cleaned = cleaner.clean(text);
    listener.document({ name, source: text, edits: cleaned.edits, findings: cleaned.findings, line });
    output.write(cleaned.edits.length === 0 ? bytes : encode(cleaned.text));
    changed ||= cleaned.edits.length > 0;
    before = text;
  }
  return changed;
}

/** Line ends of a text. */
const countLines = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;
