/** The value of a JSON string as it is written, and edits of it made there. */
import type { Edit } from '../../edit/edit.js';
import { escapeLength } from './scan.js';

/** The shortest way to write a text between the quotes of a JSON string. */
export const escapeValue = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Gives the offsets in the written string of ascending offsets of its value. */
export function writtenOffsets(written: string): (offset: number) => number {
  let at = 0; // in the written string
  let offset = 0; // in the value
  let next = written.indexOf('\\'); // the next escape
  return (to) => {
    while (next >= 0 && next - at < to - offset) {
      offset += next - at + 1;
      at = next + escapeLength(written, next);
      next = written.indexOf('\\', at);
    }
    at += to - offset;
    offset = to;
    return at;
  };
}

/** Makes edits of the value in the written string; whatever they do not touch keeps its escapes. */
export function rewrite<E extends Edit>(
  written: string,
  edits: readonly E[],
  write: (edit: E) => string = ({ text }) => escapeValue(text),
): string {
  const place = writtenOffsets(written);
  let out = '';
  let from = 0;
  for (const edit of edits) {
    out += written.slice(from, place(edit.start)) + write(edit);
    from = place(edit.end);
  }
  return out + written.slice(from);
}
