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
      'Ia pulang.\nBcaa juga: Lima Pasar Tertua',
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
  it('whose fix holds the typo again are refused: they would never come to rest', () => {
    expect(() => cleanWith('orang,orang tua', 'x')).toThrow('my.tsv:1: the correction of "orang" holds "orang" again');
  });
});
