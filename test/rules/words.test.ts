/** Words that evidence corrects, and words that it must leave: sentences of our own, marked as examples of packs are. */
import { readFileSync } from 'node:fs';
import { apply, createCleaner, parsePack } from 'sapu';
import { describe, expect, it } from 'vitest';
import { parseExample } from '../../src/packs/example.js';
import { count } from '../../src/rules/correct/reason.js';

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n');
const cleaner = createCleaner();

describe('a slip, a lost space, a word twice', () => {
  it.each(linesOf('fixtures/words/changes.txt'))('%s', (marked) => {
    const { before, after } = parseExample(marked);
    const { edits } = cleaner.clean(before);
    expect(apply(before, edits)).toBe(after);
    for (const { by } of edits) expect(by.map(({ rule }) => rule.split('/')[0])).toEqual(['correct']);
  });
});

describe('sound words, words in quotation marks, words of other languages', () => {
  it.each(linesOf('fixtures/words/stays.txt'))('%s', (sentence) => {
    expect(cleaner.clean(sentence).text).toBe(sentence);
  });
  it('are left in every text of the changes, once they are corrected', () => {
    for (const marked of linesOf('fixtures/words/changes.txt')) {
      const { after } = parseExample(marked);
      expect(cleaner.clean(after).text).toBe(after);
    }
  });
});

describe('what is said of a word', () => {
  const sentence = 'Warga diminta untuk tdiak membuang sampah di selokan selama musim hujan.';
  it('is its evidence, with the pairs that it fits in', () => {
    const [edit] = cleaner.clean(sentence).edits;
    expect(edit.by).toMatchObject([{ rule: 'correct/near/word', strength: 'certain' }]);
    expect(edit.by[0].because).toMatch(/^"tidak" in [\d,]+ documents, "untuk tidak" in \d+, "tidak membuang" in \d+$/);
  });
  it.each([
    [7, '7'],
    [999, '999'],
    [3917, '3,917'],
    [1234567, '1,234,567'],
  ])('counts %i as %s', (documents, written) => expect(count(documents)).toBe(written));
  it('is nothing where strip takes the word', () => {
    const { edits, findings } = cleaner.clean(`Kuba menolak.\nBaca juga: Kubaeoah Menolak Usulan Amerika Serikat`);
    expect(edits.flatMap(({ by }) => by.map(({ rule }) => rule))).toEqual(['strip/related/line']);
    expect(findings).toEqual([]);
  });
  it('is nothing where the language is another', () => {
    expect(createCleaner({ builtin: ['en', 'es'] }).clean(sentence).text).toBe(sentence);
  });
});

describe('a function word of a pack', () => {
  const pack = parsePack('pack: mía\nlanguage: es\nsingle: "la"\nrules: {}\n', 'pack.yaml');
  const { clean } = createCleaner({ packs: [pack] });
  it('that stands twice loses one in texts of its language', () => {
    const text = 'El presidente llegó a la la ciudad por la tarde y habló con los vecinos de la zona.';
    expect(clean(text).text).toBe(text.replace('la la', 'la'));
  });
  it('stays in texts of others', () => {
    const text = 'Warga bernyanyi la la di tepi sungai itu sejak lama sekali, kata polisi.';
    expect(clean(text).text).toBe(text);
  });
});

describe('a name of learnt tables', () => {
  const names = { words: 'words.tsv', pairs: 'pairs.tsv' };
  const words = '# 100 documents, 0 headlines\nİstanbul\t50\t9\t0\t2\t0\n';
  const learnt = { words, pairs: '# 100 documents, 0 headlines\n', names };
  const { clean } = createCleaner({ packs: [{ ...parsePack('pack: kota\nrules: {}\n', 'pack.yaml'), learnt }] });
  it('is parted from a word behind it, also where it takes more room in small letters', () => {
    const text = 'Menurut pengamat, İstanbultidak hanya menjual ikan, tetapi juga garam dan kerupuk.';
    const { text: after, edits } = clean(text);
    expect(after).toBe(text.replace('İstanbultidak', 'İstanbul tidak'));
    expect(edits[0].by[0].because).toMatch(/^"İstanbul" in 50 documents, "tidak hanya" in [\d,]+$/);
  });
  it('keeps a suffix', () => {
    const text = 'Menurut pengamat, İstanbuldari pemerintah kota menjual ikan, garam dan kerupuk.';
    expect(clean(text).text).toBe(text);
  });
});
