/** Matters of policy: what is found, what it tells, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { createCleaner } from '../../dist/cleaner.js';

const cleaner = createCleaner({ remove: ['dateline', 'credit', 'caption', 'contents', 'disclaimer', 'headline'] });
const BODY = 'Pedagang menutup kios lebih cepat sejak awal pekan ini karena banjir.';

/** What goes, and what it tells. */
function told(text: string, title?: string) {
  const { edits } = cleaner.clean(text, { title });
  const stripped = edits.flatMap(({ by }) => by).filter(({ rule }) => rule.startsWith('strip'));
  return stripped.map(({ start, end, lifted }) => [text.slice(start, end), lifted ?? {}]);
}

describe('datelines', () => {
  it.each([
    ['JAKARTA, KOMPAS.com - ', { place: 'JAKARTA', agency: 'KOMPAS.com' }],
    ['JAKARTA, KOMPAS,com -', { place: 'JAKARTA', agency: 'KOMPAS,com' }],
    ['JAKARTA KOMPAS.com –', { place: 'JAKARTA', agency: 'KOMPAS.com' }],
    ['KOMPAS.com-', { agency: 'KOMPAS.com' }],
    ['Liputan6.com, Banda Aceh - ', { place: 'Banda Aceh', agency: 'Liputan6.com' }],
    ['Liputan6.com, Jakarta', { place: 'Jakarta', agency: 'Liputan6.com' }],
    ['REPUBLIKA.CO.ID,\u00a0DENPASAR -- ', { place: 'DENPASAR', agency: 'REPUBLIKA.CO.ID' }],
    ["POS-KUPANG.COM, BA'A - ", { place: "BA'A", agency: 'POS-KUPANG.COM' }],
    ['SAINT-DENIS – ', { place: 'SAINT-DENIS' }],
    ['WINA- ', { place: 'WINA' }],
    ['Jakarta (ANTARA) - ', { place: 'Jakarta', agency: 'ANTARA' }],
    ['Jakarta, CNN Indonesia -- ', { place: 'Jakarta', agency: 'CNN Indonesia' }],
    ['Jakarta - ', { place: 'Jakarta' }],
    ['Banda Aceh\n-\n', { place: 'Banda Aceh' }],
  ])('%j', (dateline, lifted) => expect(told(`${dateline}${BODY}`)).toEqual([[dateline.trim(), lifted]]));

  it.each([
    `Awal-awal ${BODY}`,
    `AWAL-awal ${BODY}`,
    `Play-off ${BODY}`,
    `Ia pulang - ${BODY}`,
    `Kapten Tim Nasional Putri Muda - ${BODY}`,
    `2024 - ${BODY}`,
    'Persib - Persija',
  ])('none in %j', (text) => expect(told(text)).toEqual([]));

  it('twice in a row', () => expect(told(`JAKARTA, KOMPAS.com - JAKARTA, KOMPAS.com - ${BODY}`).length).toBe(2));
  it('behind a byline and a headline', () =>
    expect(told(`Laporan Wartawan Tribun Pagi, Ani Wati\nTRIBUNPAGI.COM, KUTA - ${BODY}`)).toEqual([
      ['Laporan Wartawan Tribun Pagi, Ani Wati', { author: 'Ani Wati' }],
      ['TRIBUNPAGI.COM, KUTA -', { place: 'KUTA', agency: 'TRIBUNPAGI.COM' }],
    ]));
});

describe('signatures', () => {
  it.each([
    ['\n(fbr/wes)', '(fbr/wes)', { initials: 'fbr/wes' }],
    ['\n(Rhm/bds)\nharga beras', '(Rhm/bds)', { initials: 'Rhm/bds' }],
    [' (sar)', '(sar)', { initials: 'sar' }],
    ['(*)', '(*)', {}],
    ['\n(Budi Santoso)', '(Budi Santoso)', { author: 'Budi Santoso' }],
  ])('%j', (tail, signature, lifted) =>
    expect(told(`${BODY}${tail}`).filter(([text]) => text === signature)).toEqual([[signature, lifted]]),
  );
  it.each([' naik 25 poin (bps) lagi.', ' (BI)', ' (9/6/2025)', '\n(BI/OJK)', ' (DPR/MPR)'])('none in %j', (tail) =>
    expect(told(`${BODY}${tail}`)).toEqual([]),
  );
});

describe('the headline of the record', () => {
  const title = 'Banjir Tutup Pasar Induk';
  it.each([
    [`${title}\n${BODY}`, 1],
    [`BANJIR TUTUP PASAR INDUK!\n${BODY}`, 1],
    [`${title}\n\n${title}\n${BODY}`, 2],
    [`${title} Dua Hari\n${BODY}`, 0],
    [`${BODY}\n${title}`, 0],
  ])('%j', (text, count) => expect(told(text, title).length).toBe(count));
  it('is not looked for where none is told', () => expect(told(`${title}\n${BODY}`)).toEqual([]));
});

describe('what nobody asked to remove', () => {
  const text = `JAKARTA, KOMPAS.com - ${BODY}\n(fbr/wes)`;
  it('is found, kept, and told', () => {
    const { edits, findings } = createCleaner().clean(text);
    expect(edits).toEqual([]);
    expect(findings.map(({ rule, strength, held }) => [rule, strength, held])).toEqual([
      ['strip/credit/signature', 'possible', 'strength'],
      ['strip/dateline/head', 'possible', 'strength'],
    ]);
  });
  it('is not even looked for when nobody hears of it', () =>
    expect(createCleaner({ tellsKept: false }).clean(text).findings).toEqual([]));
  it('keeps its place where characters were repaired before it', () => {
    const { findings } = createCleaner().clean(`\u200b\u200bKUTA, KOMPAS.com - ${BODY}`);
    expect(findings.map(({ start, end }) => [start, end])).toEqual([[2, 20]]);
  });
});

describe('a page that is no article', () => {
  it.each(['Beranda\nHalaman tidak ditemukan\nBaca juga: Lima Pasar Tertua di Jawa', 'Access Denied\nReference #18'])(
    '%j stays as it is',
    (text) => {
      const { edits, findings } = createCleaner().clean(text);
      expect(edits).toEqual([]);
      expect(new Set(findings.map(({ held }) => held))).toEqual(new Set(['not-article']));
    },
  );
  it('is one that holds little else', () => {
    const text = `${`${BODY}\n`.repeat(9)}Halaman tidak ditemukan\nBaca juga: Lima Pasar Tertua di Jawa\n`;
    expect(createCleaner().clean(text).edits.length).toBe(1);
  });
});

describe('residue', () => {
  const residue = (text: string) =>
    createCleaner({ tellsResidue: true })
      .clean(text)
      .findings.filter(({ held }) => held === 'residue')
      .map(({ start, end }) => text.slice(start, end));
  it.each([
    ['Ia pulang. Baca juga: Mengenal Kamera Badan Menurut dia, polisi datang.', ['Baca juga:']],
    ['Ia pulangBaca juga:mengenal kamera', ['Baca juga:']],
    ['Ada juga berita terkait pencurian batu bara.', []],
    ['Ia baca juga: begitu katanya.', []],
    ['Baca juga: Lima Pasar Tertua di Jawa', []],
  ])('%j', (text, found) => expect(residue(text)).toEqual(found));
  it('is told only when asked for', () =>
    expect(createCleaner().clean('Ia pulang. Baca juga: mengenal kamera.').findings).toEqual([]));
});
