import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/edit/apply.js';
import { compose } from '../../src/edit/compose.js';
import { checkEdits, type Edit } from '../../src/edit/edit.js';
import { invert } from '../../src/edit/invert.js';
import { origins } from '../../src/edit/origin.js';
import { editsOver, finding, someText, twoPasses } from './arbitrary.js';

const rules = (edits: readonly Edit[]): string[] => edits.flatMap((edit) => edit.by.map((f) => f.rule)).sort();
const edit = (start: number, end: number, text: string): Edit => ({
  start,
  end,
  text,
  by: [finding(start, end, text)],
});

describe('apply', () => {
  it('gives back the very string when there is nothing to do', () => {
    expect(apply('Kuba', [])).toBe('Kuba');
  });
  it('replaces, deletes and inserts', () => {
    expect(apply('Kubaeoah di AS', [edit(0, 8, 'Kuba'), edit(8, 11, ''), edit(11, 11, ' dan')])).toBe('Kuba dan AS');
  });
  it.each([
    ['unsorted', [edit(3, 4, ''), edit(0, 1, '')]],
    ['overlapping', [edit(0, 3, ''), edit(2, 4, '')]],
    ['outside of the text', [edit(0, 9, '')]],
    ['backwards', [edit(3, 2, '')]],
  ])('refuses edits that are %s', (_, edits) => {
    expect(() => apply('12345', edits)).toThrow(RangeError);
  });
});

describe('invert', () => {
  it('leads back to the source', () => {
    fc.assert(
      fc.property(
        someText.chain((text) => fc.tuple(fc.constant(text), editsOver(text.length))),
        ([text, edits]) => apply(apply(text, edits), invert(text, edits)) === text,
      ),
    );
  });
});

describe('compose', () => {
  it('does in one pass what two do one after the other', () => {
    fc.assert(
      fc.property(
        twoPasses,
        ({ text, first, second }) => apply(text, compose(first, second)) === apply(apply(text, first), second),
      ),
      { numRuns: 2000 },
    );
  });
  it('loses no finding and joins what touches', () => {
    fc.assert(
      fc.property(twoPasses, ({ text, first, second }) => {
        const both = compose(first, second);
        checkEdits(both, text.length);
        expect(rules(both)).toEqual([...rules(first), ...rules(second)].sort());
        if (first.length && second.length)
          for (let i = 1; i < both.length; i++) expect(both[i].start).toBeGreaterThan(both[i - 1].end);
      }),
    );
  });
  it('is associative in what it does, three passes deep', () => {
    fc.assert(
      fc.property(
        twoPasses.chain(({ text, first, second }) =>
          editsOver(apply(apply(text, first), second).length).map((third) => ({ text, first, second, third })),
        ),
        ({ text, first, second, third }) =>
          apply(text, compose(compose(first, second), third)) === apply(text, compose(first, compose(second, third))),
      ),
    );
  });
});

describe('origins', () => {
  it('maps every untouched stretch back to itself', () => {
    fc.assert(
      fc.property(
        someText.chain((text) => fc.tuple(fc.constant(text), editsOver(text.length))),
        ([text, edits]) => {
          const written = apply(text, edits);
          const toSource = origins(edits);
          const kept = [...edits, { start: text.length, end: text.length, text: '' }];
          let from = 0;
          let shift = 0;
          for (const { start, end, text: inserted } of kept) {
            for (let at = from; at < start; at++) {
              const back = toSource({ start: at + shift, end: at + shift + 1 });
              expect(back).toEqual({ start: at, end: at + 1 });
              expect(written[at + shift]).toBe(text[back.start]);
            }
            from = end;
            shift += inserted.length - (end - start);
          }
        },
      ),
    );
  });
  it('widens a range inside an inserted text to its edit', () => {
    expect(origins([edit(2, 4, 'abcdef')])({ start: 3, end: 5 })).toEqual({ start: 2, end: 4 });
  });
});
