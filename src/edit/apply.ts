import { checkEdits, type Edit } from './edit.js';

/**
 * The text with the edits made. Without edits it is the very string that came in.
 * @throws RangeError when the edits are not sorted, disjoint and inside the text.
 */
export function apply(source: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return source;
  checkEdits(edits, source.length);
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}
