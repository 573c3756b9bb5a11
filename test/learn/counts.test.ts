/** What is learnt of a corpus is what a plain count finds, whatever the order and in how many pieces. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Counts } from '../../src/learn/counts.js';
import { headOf, pairRows, wordRows } from '../../src/learn/rows.js';
import { siteCount } from '../../src/learn/sites.js';
import { merge, tablesOf } from '../../src/learn/tables.js';
import { Walker } from '../../src/text/walk.js';
import { corpora, count, countsOf, learnt, lexiconOf, type Naive, naive } from './corpus.js';

const NAMES = { words: 'a/words.tsv', pairs: 'a/pairs.tsv' };
const documentsIn = (counts: Naive): [string, number][] =>
  [...counts].map(([key, { documents }]): [string, number] => [key, documents]).sort();

describe('counts', () => {
  it('agree with a map, by documents', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const counts = countsOf(corpus);
        const expected = naive(corpus);
        expect(counts.documents).toBe(expected.documents);
        expect([...counts.words].map(([word, { documents }]) => [word, documents]).sort()).toEqual(
          documentsIn(expected.words),
        );
        const pairs = [...counts.pairs].map(({ first, second, documents }) => [
          `${counts.written(first)}\t${counts.written(second)}`,
          documents,
        ]);
        expect(pairs.sort()).toEqual(documentsIn(expected.pairs));
      }),
      { numRuns: 500 },
    );
  });

  it('know the sites of the corpus, which all have bits of their own', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const counts = countsOf(corpus);
        const expected = naive(corpus);
        for (const [word, { sites }] of counts.words)
          expect(siteCount(...sites)).toBe(expected.words.get(word)?.sites.size);
        for (const { first, second, sites } of counts.pairs)
          expect(siteCount(...sites)).toBe(
            expected.pairs.get(`${counts.written(first)}\t${counts.written(second)}`)?.sites.size,
          );
      }),
      { numRuns: 500 },
    );
  });

  const pairsIn = (text: string): string[] => {
    const counts = new Counts(lexiconOf());
    counts.add(new Walker(counts.lexicon).view(text), '');
    return [...counts.pairs].map(({ first, second }) => `${counts.written(first)} ${counts.written(second)}`).sort();
  };
  it.each([
    [
      'the edges of phrases',
      'Harga naik, di pasar',
      ['. di', '. harga', 'di pasar', 'harga naik', 'naik .', 'pasar .'],
    ],
    ['numbers and names', 'beras Wirasta 40', ['# .', '. beras', '^ #', 'beras ^']],
    ['nothing beside a small word that no list holds', 'harga lho naik', ['. harga', 'naik .']],
    ['two phrases where words are glued', 'hargaNaik', ['. harga', '. naik', 'harga .', 'naik .']],
    ['each once', 'naik naik naik', ['. naik', 'naik .', 'naik naik']],
    ['none in a text without words', ' \n… !', []],
  ])('of pairs: %s', (_, text, pairs) => expect(pairsIn(text)).toEqual(pairs));

  const waysIn = (text: string, title = ''): Record<string, [small: number, opening: number, title: number]> => {
    const counts = new Counts(lexiconOf());
    const walker = new Walker(counts.lexicon);
    counts.add(walker.view(text), '', walker.view(title));
    return Object.fromEntries(
      [...counts.words].map(([word, { small, opening, title: inTitle }]) => [word, [small, opening, inTitle]]),
    );
  };
  it.each([
    [
      'small, and at the beginning of a sentence',
      'Harga naik. Di pasar',
      { harga: [0, 1, 0], naik: [1, 0, 0], di: [0, 1, 0], pasar: [1, 0, 0] },
    ],
    ['both in one text', 'Harga beras? Beras', { harga: [0, 1, 0], beras: [1, 1, 0] }],
    ['a name inside a sentence, neither', 'Kata Wirasta', { kata: [0, 1, 0], wirasta: [0, 0, 0] }],
    ['behind a line end and a quotation mark', 'naik\n“Harga', { naik: [1, 0, 0], harga: [0, 1, 0] }],
    ['behind an initial no sentence begins', 'Kata B. Wirasta', { kata: [0, 1, 0], b: [0, 0, 0], wirasta: [0, 0, 0] }],
    ['behind dots of omission neither', 'naik... Harga', { naik: [1, 0, 0], harga: [0, 0, 0] }],
    ['behind a comma neither', 'naik, Harga', { naik: [1, 0, 0], harga: [0, 0, 0] }],
  ])('of ways to stand: %s', (_, text, ways) => expect(waysIn(text)).toEqual(ways));

  it('know what stands in the headline as well, and not what stands there alone', () => {
    expect(waysIn('harga naik', 'Harga Beras')).toEqual({ harga: [1, 0, 1], naik: [1, 0, 0] });
  });

  it('take a text without a word for no document', () => {
    expect(learnt([{ site: 'a', tokens: [] }]).words).toMatch(/^# 0 documents, 0 headlines\n# .*\n$/);
  });
});

describe('tables', () => {
  it('are the same whatever the order of the documents', () => {
    const shuffled = corpora.chain((corpus) =>
      fc.tuple(fc.constant(corpus), fc.shuffledSubarray(corpus, { minLength: corpus.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.boolean(), ([corpus, other], pruned) => {
        expect(learnt(other, pruned)).toEqual(learnt(corpus, pruned));
      }),
      { numRuns: 300 },
    );
  });

  it('are those of the whole when the pieces are merged, in any order and beside what is learnt anew', () => {
    const pieces = fc.array(fc.array(corpora, { minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pieces, corpora, fc.boolean(), (parts, rest, pruned) => {
        const corpus = parts.flat(2);
        const whole = learnt([...corpus, ...rest], pruned);
        for (const order of [parts, [...parts].reverse()]) {
          const counts = new Counts(lexiconOf());
          for (const part of order.map((piece) => piece.flat()))
            if (naive(part).documents > 0) merge(counts, learnt(part), NAMES);
          const walker = new Walker(counts.lexicon);
          for (const document of rest) count(document, counts, walker);
          expect(tablesOf(counts, pruned)).toEqual(whole);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are sorted rows, each once, and come back as they were', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const { words, pairs } = learnt(corpus);
        const expected = naive(corpus);
        for (const table of [words, pairs]) {
          const rows = table.split('\n').slice(2, -1);
          expect(rows).toEqual([...new Set(rows)].sort());
        }
        expect([...wordRows(words, '', corpus.length)].map(({ bits: _, ...row }) => row)).toEqual(
          [...expected.words]
            .map(([word, seen]) => ({ word, ...seen, sites: seen.sites.size }))
            .sort((a, b) => (a.word < b.word ? -1 : 1)),
        );
        if (expected.documents > 0)
          expect(headOf({ words, pairs }, NAMES)).toMatchObject({
            documents: expected.documents,
            titles: expected.titles,
          });
        expect(
          [...pairRows(pairs, '', corpus.length)].map(({ first, second, documents }) => [
            `${first}\t${second}`,
            documents,
          ]),
        ).toEqual(documentsIn(expected.pairs).sort(([a], [b]) => (`${a}\t` < `${b}\t` ? -1 : 1)));
      }),
      { numRuns: 300 },
    );
  });

  it('hold what rules ask for, when they are pruned', () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const { words, pairs } = learnt(corpus, true);
        const expected = naive(corpus);
        expect([...wordRows(words, '', corpus.length)].map(({ word }) => word)).toEqual(
          [...expected.words].flatMap(([word, { documents }]) => (documents >= 2 ? [word] : [])).sort(),
        );
        expect(
          [...pairRows(pairs, '', corpus.length)].map(({ first, second }) => `${first}\t${second}`).sort(),
        ).toEqual(
          [...expected.pairs]
            .flatMap(([pair, { documents, sites }]) => (documents >= 3 && sites.size >= 2 ? [pair] : []))
            .sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('that are pruned cannot be merged, even when nothing is left in them', () => {
    const one = [{ site: 'a', tokens: [['beras', ' ']] }] as const;
    for (const corpus of [one, [...one, ...one, ...one]])
      expect(() => merge(new Counts(lexiconOf()), learnt(corpus, true), NAMES)).toThrow(
        'a/words.tsv: pruned, and cannot be merged; learn it again without --prune',
      );
  });
});
