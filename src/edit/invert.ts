import { checkEdits, type Edit } from './edit.js';

/**
 * The edits that lead back: `apply(apply(source, edits), invert(source, edits)) === source`.
 * Their offsets are those of the text as written.
 * @throws RangeError when the edits are not sorted, disjoint and inside the text.
 */
export function invert(source: string, edits: readonly Edit[]): Edit[] {
  checkEdits(edits, source.length);
  let shift = 0;
  return edits.map(({ start, end, text, by }) => {
    const back = { start: start + shift, end: start + shift + text.length, text: source.slice(start, end), by };
    shift += text.length - (end - start);
    return back;
  });
}
