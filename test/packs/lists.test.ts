import { createCleaner } from 'sapu';
import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/packs/lists/corrections.js';

describe('corrections in a text', () => {
  const cleanWith = (list: string, text: string): string =>
    createCleaner({ corrections: parseCorrections(list, 'my.tsv') }).clean(text).text;
  it.each([
    ['hold in text of any length', 'adlaah,adalah', 'adlaah', 'adalah'],
    ['hold in every language', 'teh,the', 'Dans teh jardin.', 'Dans the jardin.'],
    ['take the case of the typo', 'adlaah,adalah', 'Adlaah ADLAAH adlaah', 'Adalah ADALAH adalah'],
    ['keep the case of the row where it has capitals', 'jokwi,Jokowi', 'jokwi Jokwi JOKWI', 'Jokowi Jokowi JOKOWI'],
    ['may be several words', 'kerja sma,kerja sama', 'Kerja sma itu baik', 'Kerja sama itu baik'],
    ['may be hyphenated', 'anak-anka,anak-anak', 'Anak-anka pulang', 'Anak-anak pulang'],
    ['may stand at a seam', 'detikCom,detikcom', 'Menurut detikCom dan Detikcom', 'Menurut detikcom dan detikcom'],
    ['match whole words', 'adl,adalah', 'adlaah kadl', 'adlaah kadl'],
    [
      'leave addresses alone',
      'kmi,kami',
      'kmi@contoh.id @kmi #kmi https://kmi.id/kmi kmi.com kmi',
      'kmi@contoh.id @kmi #kmi https://kmi.id/kmi kmi.com kami',
    ],
    ['follow chains to their end', 'a1x,a2x\na2x,a3x', 'a1x a2x', 'a3x a3x'],
    [
      'bring a phrase to light, which goes in the same sweep',
      'bcaa,baca',
      'Ia pulang.\nBcaa juga: Lima Pasar Tertua di Jawa',
      'Ia pulang.\n',
    ],
  ])('%s', (_, list, text, expected) => {
    expect(cleanWith(list, text)).toBe(expected);
    expect(cleanWith(list, expected)).toBe(expected);
  });
  it('with several candidates or a reason are reported, never applied', () => {
    const cleaner = createCleaner({
      corrections: parseCorrections('dri->dari, diri,\nclas->class, keyword', 'my.txt'),
      apply: 'likely',
    });
    const result = cleaner.clean('dri clas');
    expect(result.text).toBe('dri clas');
    expect(result.findings).toMatchObject([
      { rule: 'correct/listed/word', strength: 'possible', because: 'my.txt:1: dari or diri (several candidates)' },
      { rule: 'correct/listed/word', strength: 'possible', because: 'my.txt:2: class (keyword)' },
    ]);
  });
  it('that lead in a circle are refused', () => {
    expect(() => cleanWith('a1x,b1x\nb1x,a1x', 'x')).toThrow('is corrected in a circle; drop one of its rows');
  });
  it.each([
    ['begins with the typo', 'dll,dll.', 'beras, gula, dll dan dll.', 'beras, gula, dll. dan dll.'],
    ['ends with the typo', 'tua,orang tua', 'Ia tua. Ia orang tua.', 'Ia orang tua. Ia orang tua.'],
    ['holds the typo at a seam', 'whats,WhatsApp', 'lewat whats lalu WhatsApp', 'lewat WhatsApp lalu WhatsApp'],
  ])('whose fix %s are made once', (_, list, text, expected) => {
    expect(cleanWith(list, text)).toBe(expected);
    expect(cleanWith(list, expected)).toBe(expected);
  });
  it.each([
    ['a chain that grows', 'aaa,bbb xxx\nbbb,aaa', 'Ia aaa pulang.', 'Ia bbb xxx pulang.'],
    ['a chain with a mark', 'aaa,bbb!\nbbb,aaa', 'Ia aaa pulang.', 'Ia bbb! pulang.'],
  ])('%s comes to rest', (_, list, text, expected) => {
    expect(cleanWith(list, text)).toBe(expected);
    expect(cleanWith(list, expected)).toBe(expected);
  });
  it.each([['ppp qqq,ppp', `ppp${' qqq'.repeat(20)}`]])(
    'that do not come to rest (%s) leave the text as it is, and say so',
    (list, text) => {
      const cleaner = createCleaner({ corrections: parseCorrections(list, 'my.csv') });
      const result = cleaner.clean(text);
      expect(result.text).toBe(text);
      expect(result.findings.map((finding) => finding.held)).toContain('unstable');
    },
  );
  it('of which several fit: the leftmost wins, then the longest', () => {
    expect(cleanWith('zqb zqc,YYY\nzqa zqb,XXX', 'zqa zqb zqc')).toBe('XXX zqc');
    expect(cleanWith('zqa,X\nzqa zqb,Y', 'zqa zqb')).toBe('Y');
  });
  it('that contradict each other in two lists are refused', () => {
    const corrections = [...parseCorrections('teh,the', 'a.csv'), ...parseCorrections('teh,ten', 'b.csv')];
    expect(() => createCleaner({ corrections })).toThrow(
      'b.csv:1: "teh" is corrected to "the" in a.csv:1 already; drop one',
    );
  });
  it('of a word that another list has without a correction are refused', () => {
    const corrections = [...parseCorrections('teh->,', 'a.txt'), ...parseCorrections('teh,the', 'b.csv')];
    expect(() => createCleaner({ corrections })).toThrow(
      'b.csv:1: "teh" is without a correction in a.txt:1 already; drop one',
    );
  });
  it.each([
    ['before', ['!teh', 'teh,the']],
    ['behind', ['teh,the', '!teh']],
  ])('of a word that a list %s them forbids are applied', (_, lists) => {
    const corrections = lists.flatMap((list, k) => parseCorrections(list, `${k}.txt`));
    expect(createCleaner({ corrections }).clean('teh end').text).toBe('the end');
  });
  it('without a fix propose nothing', () => {
    const { text, findings } = createCleaner({ corrections: parseCorrections('!teh', 'my.txt') }).clean('Teh end');
    expect(text).toBe('Teh end');
    expect(findings).toMatchObject([
      { text: 'Teh', strength: 'possible', because: 'my.txt:1: no correction given (forbidden in the list)' },
    ]);
  });
});
