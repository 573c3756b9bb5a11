/** Random texts and edit lists for the property tests of `edit/`. */
import fc from 'fast-check';
import { apply } from '../../src/edit/apply.js';
import type { Edit, Finding } from '../../src/edit/edit.js';

/** Pieces that seams care about: words, spaces of all kinds, every line terminator, marks, an astral character. */
const piece = fc.constantFrom(
  'a',
  'Bb',
  'ccc',
  ' ',
  '  ',
  '\u00a0',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  ',',
  '.',
  '“',
  '😀',
);

export const someText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

let serial = 0;
export const finding = (start: number, end: number, text?: string): Finding => ({
  rule: `test/rule/r${serial++}`,
  start,
  end,
  strength: 'certain',
  ...(text === undefined ? {} : { text }),
});

const COMES = fc.constantFrom('', ' ', 'x', 'yz', '\n');

/** A sorted, disjoint edit list over a text of that length; insertions and touching edits included. */
export const editsOver = (length: number, comes: fc.Arbitrary<string> = COMES): fc.Arbitrary<Edit[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(4), comes), { maxLength: 6 }).map((raw) => {
    const edits: Edit[] = [];
    for (const [start, size, text] of raw.sort((a, b) => a[0] - b[0])) {
      const end = Math.min(length, start + size);
      if (start >= (edits.at(-1)?.end ?? 0)) edits.push({ start, end, text, by: [finding(start, end, text)] });
    }
    return edits;
  });

/** A text and two lists in a row: the second over what the first made of it. */
export const twoPasses = someText.chain((text) =>
  editsOver(text.length).chain((first) =>
    editsOver(apply(text, first).length).map((second) => ({ text, first, second })),
  ),
);
