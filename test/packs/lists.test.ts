import { createCleaner } from 'sapu';
import { describe, expect, it } from 'vitest';
import { parseCorrections, parseWords } from '../../src/packs/lists.js';

describe('corrections come in three forms', () => {
  it.each([
    ['tabs', 'adlaah\tadalah\nkmi\tkami', ['adlaah → adalah', 'kmi → kami']],
    ['commas', 'adlaah,adalah', ['adlaah → adalah']],
    ['several in a row of commas', 'dri,dari,diri', ['dri → dari|diri']],
    ['arrows', 'adlaah->adalah', ['adlaah → adalah']],
    ['arrows with several', 'dri->dari, diri,', ['dri → dari|diri (several candidates)']],
    ['arrows with a reason', 'clas->class, keyword in some languages', ['clas → class (keyword in some languages)']],
    ['arrows, disabled', 'clas->class,', ['clas → class (disabled in the list)']],
    ['comments, blank lines, BOM, CRLF', '\ufeff# mine\r\n\r\nadlaah\tadalah # often\r\n', ['adlaah → adalah']],
    ['the same row twice', 'adlaah\tadalah\nadlaah\tadalah', ['adlaah → adalah']],
  ])('%s', (_, text, expected) => {
    const rows = parseCorrections(text, 'my.tsv');
    expect(
      rows.map(({ typo, fixes, reason }) => `${typo} → ${fixes.join('|')}${reason ? ` (${reason})` : ''}`),
    ).toEqual(expected);
  });
  it.each([
    ['no separator', 'adlaah adalah', 'my.tsv:1: expected typo<TAB>fix, typo,fix or typo->fix, found "adlaah adalah"'],
    ['another form', 'a\tb\nc,d', 'my.tsv:2: expected typo<TAB>fix as in the rows before, found "c,d"'],
    ['no fix', 'a\tb\nc\t ', 'my.tsv:2: expected typo<TAB>fix as in the rows before, found "c"'],
    ['no typo', ',adalah', 'my.tsv:1: expected a word before ","'],
    ['itself', 'a,a', 'my.tsv:1: "a" is corrected to itself'],
    ['two fixes for one', 'dri,dari\nDri,diri', 'my.tsv:2: "Dri" is corrected to "dari" in my.tsv:1 already'],
  ])('a row with %s is refused', (_, text, message) => expect(() => parseCorrections(text, 'my.tsv')).toThrow(message));
});

describe('words', () => {
  it('stand one a line, names of several words too', () => {
    expect(parseWords('# names\nKubaeoah\nRaja Ampat # islands\n\n', 'w.txt')).toEqual(['Kubaeoah', 'Raja Ampat']);
  });
  it.each([
    ['a correction', 'a->b', 'w.txt:1: expected one word or name a line; for corrections: --corrections'],
    ['marks alone', 'a\n---', 'w.txt:2: expected a word, found "---"'],
  ])('%s is refused', (_, text, message) => expect(() => parseWords(text, 'w.txt')).toThrow(message));
});

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
});
