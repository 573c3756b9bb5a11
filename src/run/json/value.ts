/** The value of a JSON string as text, and edits of it made in the string as it is written. */
import type { Edit } from '../../edit/edit.js';
import { escapeLength } from './scan.js';

/** What stands between the quotes, without its escapes; a lone surrogate escape stays one. */
export function unescapeValue(raw: string): string {
  return raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
}

/** The shortest way to write a text between the quotes of a JSON string. */
export const escapeValue = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Makes edits of the value in the written string; whatever they do not touch keeps its escapes. */
export function rewrite(
  raw: string,
  edits: readonly Edit[],
  write: (edit: Edit) => string = ({ text }) => escapeValue(text),
): string {
  let out = '';
  let from = 0; // in raw: what is copied so far
  let at = 0; // in raw
  let offset = 0; // in the value
  const plain = !raw.includes('\\');
  const advance = (to: number): void => {
    if (plain) {
      at += to - offset;
      offset = to;
      return;
    }
    for (; offset < to; offset++) at += raw[at] === '\\' ? escapeLength(raw, at) : 1;
  };
  for (const edit of edits) {
    advance(edit.start);
    out += raw.slice(from, at) + write(edit);
    advance(edit.end);
    from = at;
  }
  return out + raw.slice(from);
}
