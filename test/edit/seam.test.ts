import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/edit/apply.js';
import { seam } from '../../src/edit/seam.js';
import { someText } from './arbitrary.js';

/** The text with the stretch between ⟦ and ⟧ cut out. */
function cut(marked: string): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  return apply(text, [seam(text, { start, end, by: [] })]);
}

describe('seam: whole lines go with their terminators', () => {
  it.each([
    ['the last line has none: the one before it stays', 'itu.\n⟦BERITA TERKAIT:⟧', 'itu.\n'],
    ['in the middle', 'a\n⟦x⟧\nb', 'a\nb'],
    ['CRLF', 'a\r\n⟦x⟧\r\nb\r\n', 'a\r\nb\r\n'],
    ['a lone CR ends a line', 'a\r⟦x⟧\rb', 'a\rb'],
    ['several lines', 'a\n⟦x\ny⟧\nb', 'a\nb'],
    ['with its own indentation', 'a\n  ⟦x⟧ \n  b', 'a\n  b'],
    ['behind a byte order mark', '\ufeff⟦x⟧\r\nb', '\ufeffb'],
  ])('%s', (_, marked, clean) => expect(cut(marked)).toBe(clean));
});

describe('seam: blank lines', () => {
  it.each([
    ['of two runs that meet the longer stays (above)', 'a\n\n\n⟦x⟧\n\nb', 'a\n\n\nb'],
    ['of two runs that meet the longer stays (below)', 'a\n\n⟦x⟧\n\n\nb', 'a\n\n\nb'],
    ['one above only', 'a\n\n⟦x⟧\nb', 'a\n\nb'],
    ['one below only', 'a\n⟦x⟧\n\nb', 'a\n\nb'],
    ['a blank line may hold spaces', 'a\n \n⟦x⟧\n\t\nb', 'a\n \nb'],
    ['none is left at the top', '⟦x⟧\n\n\nb', 'b'],
    ['none is left at the top, with blank lines above', '\n⟦x⟧\n\nb', 'b'],
    ['at the end exactly the terminator before the cut', 'a\n\n⟦x⟧\n\n', 'a\n'],
    ['CRLF', 'a\r\n\r\n⟦x⟧\r\n\r\nb', 'a\r\n\r\nb'],
  ])('%s', (_, marked, clean) => expect(cut(marked)).toBe(clean));
});

describe('seam: inside a line', () => {
  it.each([
    ['one space comes between two pieces of text', 'a. ⟦x⟧ b', 'a. b'],
    ['also where the spaces were many', 'a.  ⟦x⟧   b', 'a. b'],
    ['also where there was none: nothing is glued', 'a⟦x⟧b', 'a b'],
    ['no space is left at the end of a line', 'a. ⟦x⟧\nb', 'a.\nb'],
    ['nor at its start', '⟦x⟧ a\nb', 'a\nb'],
    ['nor at the end of the text', 'a. ⟦x⟧', 'a.'],
    ['a mark stays with the word before it', 'a ⟦x⟧, b', 'a, b'],
    ['from one line of content into another: a line break is left', 'a ⟦x\ny⟧ b', 'a\nb'],
    ['and it is the one that stood there', 'a ⟦x\r\ny⟧ b', 'a\r\nb'],
    ['from a line of content over whole lines', 'a ⟦x\ny⟧\nb', 'a\nb'],
    ['from whole lines into a line of content', 'a\n⟦x\ny⟧ b', 'a\nb'],
  ])('%s', (_, marked, clean) => expect(cut(marked)).toBe(clean));
});

describe('seam: whatever is cut', () => {
  const cuts = someText.chain((text) =>
    fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([t, a, b]) => ({
      text: t,
      start: Math.min(a, b),
      end: Math.max(a, b),
    })),
  );
  it('touches nothing but the cut and white space around it', () => {
    fc.assert(
      fc.property(cuts, ({ text, start, end }) => {
        const edit = seam(text, { start, end, by: [] });
        expect(text.slice(edit.start, Math.max(edit.start, start)).trim()).toBe('');
        expect(text.slice(Math.min(end, edit.end), edit.end).trim()).toBe('');
        expect(edit.text.trim()).toBe('');
      }),
    );
  });
  it('keeps lines of content apart and glues no words', () => {
    fc.assert(
      fc.property(cuts, ({ text, start, end }) => {
        fc.pre(/\S/.test(text.slice(start, end)));
        const clean = apply(text, [seam(text, { start, end, by: [] })]);
        const left = text.slice(0, start).trimEnd();
        const right = text.slice(end).trimStart();
        fc.pre(left !== '' && right !== '' && !/[,.]/.test(right[0]));
        const between = clean.slice(left.length, clean.length - right.length);
        expect(between).toMatch(/^\s+$/);
        const wasBroken = /[\r\n]/.test(text.slice(left.length, text.length - right.length));
        expect(/[\r\n]/.test(between)).toBe(wasBroken);
      }),
    );
  });
});
