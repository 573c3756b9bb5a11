import type { Edit, Range } from './edit.js';

/**
 * Maps ranges of the text that `edits` wrote back to the text they were made on. An end that lies inside an inserted
 * text moves outwards, to the edge of its edit. The table is built once, in one walk; a look-up is a binary search.
 */
export function origins(edits: readonly Edit[]): (range: Range) => Range {
  const written = new Int32Array(edits.length); // not of doubles: V8 keeps offsets that come from them as objects
  let shift = 0;
  edits.forEach(({ start, end, text }, i) => {
    written[i] = start + shift;
    shift += text.length - (end - start);
  });

  /** Edits that begin before `offset`; with `including`, also one that begins there. */
  const before = (offset: number, including: boolean): number => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (including ? written[middle] <= offset : written[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const back = (offset: number, isEnd: boolean): number => {
    const i = before(offset, !isEnd) - 1;
    if (i < 0) return offset;
    const past = offset - (written[i] + edits[i].text.length);
    if (past >= 0) return edits[i].end + past;
    return isEnd ? edits[i].end : edits[i].start;
  };
  return (range) => {
    const start = back(range.start, false);
    return { start, end: Math.max(start, back(range.end, true)) };
  };
}
