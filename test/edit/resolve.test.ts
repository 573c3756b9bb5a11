import { describe, expect, it } from 'vitest';
import { apply } from '../../src/edit/apply.js';
import { withinBudget } from '../../src/edit/budget.js';
import type { Finding, Strength } from '../../src/edit/edit.js';
import { cutsOf, resolve, type Terms } from '../../src/edit/resolve.js';

const wordsOf = (text: string) => {
  const starts = [...text.matchAll(/\w+/g)].map((m) => m.index);
  return { starts, count: starts.length };
};
const find = (text: string, what: string, strength: Strength = 'certain', replacement?: string): Finding => {
  const start = text.indexOf(what);
  return {
    rule: `t/${what}`,
    start,
    end: start + what.length,
    strength,
    ...(replacement !== undefined && { text: replacement }),
  };
};
const certainOnly: Terms = { applies: (f) => f.strength === 'certain', budget: 0.2 };
const likelyToo: Terms = { applies: (f) => f.strength !== 'possible', budget: 0.2 };
const run = (text: string, findings: Finding[], terms = certainOnly) => {
  const { edits, reported } = resolve(text, findings, wordsOf(text), terms);
  return { text: apply(text, edits), edits, held: reported.map((f) => `${f.rule} ${f.held}`) };
};

describe('resolve: strength', () => {
  const text = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh';
  it('applies what is certain and reports the rest', () => {
    const out = run(text, [find(text, 'dua'), find(text, 'empat', 'likely'), find(text, 'enam', 'possible')]);
    expect(out.text).toBe('satu tiga empat lima enam tujuh delapan sembilan sepuluh');
    expect(out.held).toEqual(['t/empat strength', 't/enam strength']);
  });
});

describe('resolve: budget', () => {
  const text = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh';
  it('applies likely edits within the budget', () => {
    expect(run(text, [find(text, 'dua tiga', 'likely')], likelyToo).text).not.toContain('dua');
  });
  it('holds all of them back when together they exceed it, and none of the certain ones', () => {
    const out = run(
      text,
      [find(text, 'dua tiga', 'likely'), find(text, 'lima', 'likely'), find(text, 'enam')],
      likelyToo,
    );
    expect(out.text).toBe('satu dua tiga empat lima tujuh delapan sembilan sepuluh');
    expect(out.held).toEqual(['t/dua tiga budget', 't/lima budget']);
  });
  it('counts a word once, and certain edits not at all', () => {
    const words = wordsOf('a b c d e f');
    expect(withinBudget([{ start: 0, end: 2 }], [{ start: 0, end: 4 }], words, 0.2)).toBe(true);
    expect(withinBudget([{ start: 0, end: 2 }], [{ start: 0, end: 6 }], words, 0.2)).toBe(false);
  });
});

describe('cuts', () => {
  const text = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh';
  const cut = (findings: Finding[], terms = certainOnly) =>
    cutsOf(text, findings, wordsOf(text), terms).map(({ start, end }) => text.slice(start, end));
  it.each([
    ['what is certain', [find(text, 'dua'), find(text, 'empat', 'likely'), find(text, 'enam', 'possible')], ['dua']],
    [
      'in order, joined where white space parts them',
      [find(text, 'lima'), find(text, 'dua'), find(text, 'tiga')],
      ['dua tiga', 'lima'],
    ],
    ['nothing', [], []],
  ])('are %s', (_, findings, expected) => expect(cut(findings)).toEqual(expected));
  it('are what is likely within the budget, and not beyond', () => {
    expect(cut([find(text, 'dua', 'likely')], likelyToo)).toEqual(['dua']);
    expect(cut([find(text, 'dua tiga empat', 'likely'), find(text, 'enam')], likelyToo)).toEqual(['enam']);
  });
});

describe('resolve: overlap', () => {
  const text = 'Ia pulang. Baca juga: Kubaeoah Karam Lagi. Ia tidur.';
  it('joins deletions that overlap and names all rules', () => {
    const out = run(text, [find(text, 'Baca juga: Kubaeoah'), find(text, 'Kubaeoah Karam Lagi.')]);
    expect(out.text).toBe('Ia pulang. Ia tidur.');
    expect(out.edits.map((edit) => edit.by.length)).toEqual([2]);
  });
  it('joins deletions with only white space between them', () => {
    const lines = 'a\nx\n\ny\nb';
    expect(run(lines, [find(lines, 'x'), find(lines, 'y')])).toMatchObject({
      text: 'a\nb',
      edits: [{ start: 2, end: 7 }],
    });
  });
  it('drops a replacement inside a deletion', () => {
    const out = run(text, [find(text, 'Baca juga: Kubaeoah Karam Lagi.'), find(text, 'Kubaeoah', 'certain', 'Kuba')]);
    expect(out).toMatchObject({ text: 'Ia pulang. Ia tidur.', held: [] });
  });
  it('lets the earlier rule win a place and defers the other', () => {
    const first = find(text, 'Kubaeoah', 'certain', 'Kuba');
    const other = { ...find(text, 'Kubaeoah Karam', 'certain', 'Kapal'), rule: 'other' };
    expect(run(text, [first, other])).toMatchObject({ held: ['other deferred'] });
    expect(run(text, [other, first])).toMatchObject({ held: ['t/Kubaeoah deferred'] });
  });
  it('makes one edit of a deletion and a replacement that touch', () => {
    const out = run('ab cd', [find('ab cd', 'ab', 'certain', 'x'), find('ab cd', 'cd')]);
    expect(out).toMatchObject({ text: 'x', edits: [{ start: 0, end: 5, text: 'x' }] });
  });
});
