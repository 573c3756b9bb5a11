import { describe, expect, it } from 'vitest';
import type { LabelledTypo } from '../../src/proof/labelled.js';
import { precisionOf, Score, type Totals } from '../../src/proof/score.js';
import { NO_JUNK_NEAR } from '../../src/proof/strokes.js';
import { marked } from './marked.js';

function scored(source: string, typos: readonly LabelledTypo[] = []): Score {
  const { document, edits } = marked(source, typos);
  const score = new Score();
  score.add(document, edits);
  return score;
}

const TEASER =
  'Baca juga: Lima Pasar Tertua Ramai Dikunjungi Warga Tiap Akhir Pekan di Pulau Jawa Bagian Timur Dan Barat Ini Saja';

interface Case {
  readonly what: string;
  readonly source: string;
  readonly typos?: readonly LabelledTypo[];
  readonly totals: Partial<Totals>;
}

const CASES: readonly Case[] = [
  {
    what: 'nothing done',
    source: 'Pasar ramai.\n⟪must ad:IKLAN⟫\nHarga turun.',
    totals: {
      documents: 1,
      damaged: 0,
      contentWords: 4,
      contentLost: 0,
      spans: 1,
      spansGone: 0,
      junkWords: 1,
      junkGone: 0,
    },
  },
  {
    what: 'all junk gone',
    source: 'Pasar ramai.\n{⟪must ad:IKLAN⟫\n}Harga turun.',
    totals: { damaged: 0, contentLost: 0, spansGone: 1, junkGone: 1 },
  },
  {
    what: 'content lost',
    source: 'Pasar {ramai}.',
    totals: { damaged: 1, contentWords: 2, contentLost: 1, contentChanged: 0 },
  },
  {
    what: 'marks lost, which are not counted',
    source: 'Pasar ramai{.} {"}Harga turun{"}',
    totals: { damaged: 0, contentWords: 4, contentLost: 0 },
  },
  {
    what: 'a marker left',
    source: `⟪must related:Baca{${TEASER.slice(4)}}⟫`,
    totals: { spans: 1, spansGone: 0, junkWords: 20, junkGone: 19 },
  },
  {
    what: 'a tenth left behind the marker',
    source: `⟪must related:{${TEASER.slice(0, -8)}}Ini Saja⟫`,
    totals: { spansGone: 1, junkWords: 20, junkGone: 18 },
  },
  {
    what: 'more than a tenth left',
    source: `⟪must related:{${TEASER.slice(0, -14)}}Barat Ini Saja⟫`,
    totals: { spansGone: 0, junkGone: 17 },
  },
  {
    what: 'the marker of the second line left',
    source: `⟪must related:{${TEASER}}\nPasar {Baru Dibuka}⟫`,
    totals: { spansGone: 0, junkWords: 23, junkGone: 22 },
  },
  {
    what: 'the third word of the second line left',
    source: `⟪must related:{${TEASER}\nPasar Baru} Dibuka⟫`,
    totals: { spansGone: 1, junkWords: 23, junkGone: 22 },
  },
  {
    what: 'a span of marks alone, gone',
    source: 'Ya.{⟪must rule:***⟫}',
    totals: { spans: 1, spansGone: 1, junkWords: 0 },
  },
  { what: 'a span of marks alone, one left', source: 'Ya.⟪must rule:{**}*⟫', totals: { spans: 1, spansGone: 0 } },
  { what: 'a span of space, which is no span', source: 'Ya.⟪must space:  ⟫', totals: { spans: 0 } },
  {
    what: 'a listed misspelling corrected',
    source: 'Kata {pedagng→pedagang} itu.',
    typos: [{ text: 'pedagng', fix: 'pedagang' }],
    totals: { contentWords: 3, contentLost: 0, contentChanged: 0, corrected: 1 },
  },
  {
    what: 'letters deleted inside a word',
    source: 'Presiden Kuba{eoah} datang.',
    typos: [{ text: 'Kubaeoah', fix: 'Kuba' }],
    totals: { contentLost: 0, corrected: 1, contentChanged: 0 },
  },
  {
    what: 'a word changed that nobody listed',
    source: 'Kata {padel→panel} itu.',
    totals: { contentLost: 0, contentChanged: 1 },
  },
  {
    what: 'a word replaced by one unlike it',
    source: 'Kata {padel→zxy} itu.',
    totals: { contentLost: 1, contentChanged: 0 },
  },
  {
    what: 'a listed misspelling deleted',
    source: 'Kata {pedagng }itu.',
    typos: [{ text: 'pedagng', fix: 'pedagang' }],
    totals: { contentLost: 1 },
  },
  {
    what: 'a doubled word halved, the second gone',
    source: 'Ia kembali{ kembali} pulang.',
    typos: [{ text: 'kembali kembali', fix: 'kembali' }],
    totals: { contentWords: 4, contentLost: 0, contentChanged: 0 },
  },
  {
    what: 'a doubled word halved, the first gone',
    source: 'Ia {kembali }kembali pulang.',
    typos: [{ text: 'kembali kembali', fix: 'kembali' }],
    totals: { contentLost: 0, damaged: 0 },
  },
  {
    what: 'a doubled word written once',
    source: 'Ia {kembali kembali→kembali} pulang.',
    typos: [{ text: 'kembali kembali', fix: 'kembali' }],
    totals: { contentLost: 0, damaged: 0 },
  },
  {
    what: 'both of a doubled word gone',
    source: 'Ia {kembali kembali }pulang.',
    typos: [{ text: 'kembali kembali', fix: 'kembali' }],
    totals: { contentLost: 1 },
  },
  {
    what: 'a doubled word that nobody listed halved',
    source: 'Ia kembali{ kembali} pulang.',
    totals: { contentLost: 1 },
  },
  {
    what: 'the same word in content and in junk, the one of content gone',
    source: 'Ramai di {Jambi. ⟪must place:}Jambi.⟫',
    totals: { contentLost: 0, junkGone: 1, spansGone: 1 },
  },
  {
    what: 'words glued and cut',
    source: 'dari{→ }AFP kas{ }daerah',
    totals: { contentWords: 4, contentLost: 0, contentChanged: 0 },
  },
  {
    what: 'policy gone',
    source: '{⟪may dateline:KOTA BARU⟫ - }Pasar ramai.',
    totals: { policyWords: 2, policyGone: 2, policyCut: 0, contentLost: 0, spans: 0 },
  },
  {
    what: 'policy cut',
    source: '{⟪may dateline:KOTA} BARU⟫ - Pasar ramai.',
    totals: { policyWords: 2, policyGone: 1, policyCut: 1, contentLost: 0 },
  },
  {
    what: 'a word that a junk span cuts through, which is not judged',
    source: 'Pasar {rama⟪must ad:iIKLAN⟫}',
    totals: { policyWords: 1, policyGone: 1, junkWords: 1, junkGone: 1, contentLost: 0 },
  },
  {
    what: 'entities read',
    source: 'Caf{&eacute;→é} {&quot;→"}Pasar{&#8221;→”}{&amp;quot;→"} A&{amp;}B',
    totals: { contentWords: 4, contentLost: 0, contentChanged: 0 },
  },
  {
    what: 'an entity that is not known, in words',
    source: 'A {&hearts;→♥} B',
    totals: { contentWords: 3, contentLost: 1 },
  },
  {
    what: 'one edit over all, which kept most',
    source: '{Pasar ramai ⟪must ad:IKLAN⟫ hari ini→Pasar ramai hari ini}',
    totals: { contentWords: 4, contentLost: 0, junkGone: 1 },
  },
  { what: 'seams of case', source: '{Whats}App G20{a}', totals: { contentWords: 5, contentLost: 2 } },
];

describe('the totals', () => {
  it.each(CASES)('of $what', ({ source, typos, totals }) => {
    expect(scored(source, typos).totals).toMatchObject(totals);
  });

  it('are shares of all documents', () => {
    const score = new Score();
    for (const source of ['Pasar {ramai} ini.', '{⟪must ad:IKLAN⟫}', '⟪must ad:IKLAN BARU⟫']) {
      const { document, edits } = marked(source);
      score.add(document, edits);
    }
    expect(score.kept).toBeCloseTo(2 / 3);
    expect(score.removed).toBe(1 / 2);
    expect(score.removedWords).toBeCloseTo(1 / 3);
    expect(score.totals).toMatchObject({ documents: 3, damaged: 1 });
  });

  it('are 1 where there is nothing', () => {
    const { kept, removed, removedWords } = new Score();
    expect([kept, removed, removedWords]).toEqual([1, 1, 1]);
  });

  it('refuse edits that do not fit the text, and add nothing', () => {
    const score = new Score();
    const { document } = marked('Pasar');
    expect(() => score.add(document, [{ start: 0, end: 9, text: '', by: [] }])).toThrow(RangeError);
    expect(score.totals.documents).toBe(0);
  });
});

describe('the categories', () => {
  it('answer for content in the same stroke: the junk before it first, else the junk behind it', () => {
    const { categories } = scored(
      'Satu {dua ⟪must ad:IKLAN⟫ tiga} empat. {lima ⟪must related:Baca juga⟫ ⟪must ad:IKLAN⟫ enam} tujuh {delapan}.',
    );
    expect(Object.fromEntries(categories)).toEqual({
      ad: { spans: 2, spansGone: 2, words: 2, wordsGone: 2, contentLost: 3 },
      related: { spans: 1, spansGone: 1, words: 2, wordsGone: 2, contentLost: 1 },
      [NO_JUNK_NEAR]: { spans: 0, spansGone: 0, words: 0, wordsGone: 0, contentLost: 1 },
    });
  });

  it('do not answer across a mark that stayed', () => {
    expect(scored('{Satu}. {⟪must ad:IKLAN⟫}').categories.get('ad')?.contentLost).toBe(0);
  });

  it('of policy are counted and not judged', () => {
    const { policy, categories } = scored('{⟪may credit:Laporan Budi⟫ ⟪may dateline:KOTA⟫} ⟪may credit:Ani⟫');
    expect(Object.fromEntries(policy)).toEqual({
      credit: { words: 3, wordsGone: 2 },
      dateline: { words: 1, wordsGone: 1 },
    });
    expect(categories.size).toBe(0);
  });
});

describe('the rules', () => {
  it('answer for each word that their edits took', () => {
    const { rules } = scored(
      '{a,b:⟪must ad:IKLAN BARU⟫ Pasar} ramai {b:⟪may credit:Ani⟫} {c:padel→panel} {a,a:hari} ini',
    );
    expect(Object.fromEntries(rules)).toEqual({
      a: { wordsGone: 2, policyGone: 0, contentLost: 2 },
      b: { wordsGone: 2, policyGone: 1, contentLost: 1 },
    });
  });

  it('go along with a removal that is judged elsewhere', () => {
    const { rules } = scored('Ramai di {a:Jambi. ⟪must place:}Jambi.⟫');
    expect(rules.get('a')).toEqual({ wordsGone: 1, policyGone: 0, contentLost: 0 });
  });

  it.each([
    [{ wordsGone: 3, contentLost: 1 }, 0.75],
    [{ wordsGone: 0, contentLost: 2 }, 0],
    [{ wordsGone: 0, contentLost: 0 }, 1],
  ])('have a precision: %o is %d', (figures, precision) => {
    expect(precisionOf(figures)).toBe(precision);
  });
});

describe('the worst documents', () => {
  it('come with the stretches that are wrong', () => {
    const source = 'Satu {dua, tiga} empat {lima} {padel→panel}.\n⟪must ad:{IKLAN} BARU, LAGI⟫\n⟪must rule:***⟫ lima';
    const [worst] = scored(source).worst(5);
    const { document } = marked(source);
    expect(worst).toMatchObject({ id: 'd', number: 1, lost: 3, left: 2, changed: 1 });
    expect(worst.stretches.map(({ kind, start, end }) => [kind, document.text.slice(start, end)])).toEqual([
      ['lost', 'dua, tiga'],
      ['lost', 'lima'],
      ['changed', 'padel'],
      ['left', 'BARU, LAGI'],
      ['left', '***'],
    ]);
  });

  it('are in order and without the flawless', () => {
    const score = new Score();
    for (const source of ['Pasar', '⟪must ad:IKLAN⟫', '{Pasar} ramai', '{Pasar ramai} ini', '{padel→panel}']) {
      const { document, edits } = marked(source);
      score.add({ text: document.text, spans: document.spans, typos: [] }, edits);
    }
    expect(score.worst(9).map(({ number }) => number)).toEqual([4, 3, 2, 5]);
    expect(score.worst(1)).toHaveLength(1);
    expect(score.worst(1)[0].id).toBeUndefined();
  });
});
