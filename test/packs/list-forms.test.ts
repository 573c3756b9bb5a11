/** The forms that lists come in. */
import { type List, parseCorrections, parseList, parseWords, type Row } from 'sapu';
import { describe, expect, it } from 'vitest';

const told = ({ typo, fixes, reason }: Row): string =>
  `${typo} → ${fixes.join('|')}${reason === undefined ? '' : ` (${reason})`}`;
/** Words as they are, corrections with their fixes. */
const toldOf = ({ words, corrections }: List): string[] => [...words, ...corrections.map(told)];

describe('typo and fix in a row', () => {
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
    expect(toldOf(parseList(text, 'my.tsv'))).toEqual(expected);
  });
  it.each([
    [
      'no separator',
      'a b',
      'my.tsv:1: expected typo<TAB>fix, typo,fix, typo->fix or typo:->fix, found "a b"; for known words: --words',
    ],
    ['another form', 'a\tb\nc,d', 'my.tsv:2: expected typo<TAB>fix as in the rows before, found "c,d"'],
    ['the form of cspell', 'a,b\nc:->d, e', 'my.tsv:2: expected typo,fix as in the rows before, found "c:->d, e"'],
    ['a word alone', 'a->b\n!c', 'my.tsv:2: expected typo->fix as in the rows before, found "!c"'],
    ['no fix', 'a\tb\nc\t ', 'my.tsv:2: expected typo<TAB>fix as in the rows before, found "c"'],
    ['no fix behind a comma', 'a,', 'my.tsv:1: expected a correction behind "a"'],
    ['no typo', ',adalah', 'my.tsv:1: expected a word before ","'],
    ['quotation marks', '"a",b', 'my.tsv:1: expected no quotation marks around "a"'],
    ['two arrows', 'a->b->c', 'my.tsv:1: expected one "->", found "a->b->c"'],
    ['itself', 'a,a', 'my.tsv:1: "a" is corrected to itself'],
    ['two fixes for one', 'dri,dari\nDri,diri', 'my.tsv:2: "Dri" is corrected to "dari" in my.tsv:1 already'],
    ['a fix for one without', 'dri->,\ndri->dari', 'my.tsv:2: "dri" is without a correction in my.tsv:1 already'],
  ])('%s is refused', (_, text, message) => expect(() => parseCorrections(text, 'my.tsv')).toThrow(message));
});

describe('words', () => {
  it('stand one a line, names of several words too', () => {
    expect(parseWords('# names\nKubaeoah\nRaja Ampat # islands\n\n', 'w.txt')).toEqual(['Kubaeoah', 'Raja Ampat']);
  });
  it.each([
    ['a correction', 'a->b', 'w.txt:1: expected one word or name a line; for corrections: --corrections'],
    ['a row with a tab', 'a\tb', 'w.txt:1: expected one word or name a line; for corrections: --corrections'],
    ['marks alone', 'a\n---', 'w.txt:2: expected a word, found "---"'],
  ])('%s is refused', (_, text, message) => expect(() => parseWords(text, 'w.txt')).toThrow(message));
});

describe('dictionaries of cspell', () => {
  it.each([
    ['a correction', 'teh:->the', ['teh → the']],
    ['several', 'teh:->the, ten', ['teh → the|ten']],
    ['a forbidden word', '!teh', ['teh →  (forbidden in the list)']],
    ['a forbidden part', '!teh*', ['teh →  (forbidden in the list)']],
    ['a forbidden word with its correction', '!teh:the\n!adn->and', ['teh → the', 'adn → and']],
    ['a numbered suggestion', '!teh:0:the', ['teh → the']],
    ['a suggestion for a word that is not wrong', ':colour:color', ['colour → color (only suggested in the list)']],
    ['words between', 'Kudus\nteh:->the # often\n\nBlora', ['Kudus', 'Blora', 'teh → the']],
    ['marks', '!x\nbig*\n*er\nfoo+\n+bar\n~cafe', ['big', 'er', 'foo', 'bar', 'cafe', 'x →  (forbidden in the list)']],
    ['a word forbidden and corrected', '!teh\nteh:->the', ['teh → the']],
    ['a word corrected and forbidden', 'teh:->the\n!teh', ['teh → the']],
    ['a compound that is forbidden', 'foo+\n+bar\n!foobar', ['foo', 'bar', 'foobar →  (forbidden in the list)']],
  ])('%s', (_, text, expected) => {
    const list = parseList(text, 'c.txt');
    expect(toldOf(list)).toEqual(expected);
    expect(parseWords(text, 'c.txt')).toEqual(list.words);
  });

  const EXPECTED = 'c.txt:2: expected word, !word or word:->fix as in the rows before, found';
  it.each([
    ['a comma alone', '!a\nb,c', `${EXPECTED} "b,c"`],
    ['a tab', '!a\nb\tc', `${EXPECTED} "b\tc"`],
    ['an arrow alone', '!a\nb->c', `${EXPECTED} "b->c"`],
    ['a colon alone', '!a\nb:c', `${EXPECTED} "b:c"`],
    ['no word', '!a\n!', 'c.txt:2: expected a word behind "!"'],
    ['marks alone', '!a\n**', 'c.txt:2: expected a word, found "**"'],
    ['no typo', ':->b', 'c.txt:1: expected a word before "->"'],
    ['no fix', 'a:-> ,', 'c.txt:1: expected a correction behind "a"'],
    ['no suggestion', ':a', 'c.txt:1: expected a correction behind "a"'],
    ['itself', 'a:->a', 'c.txt:1: "a" is corrected to itself'],
    ['a word known before', 'a\n!a', 'c.txt:2: "a" is a known word in c.txt:1 already'],
    ['a word corrected before', 'a:->b\na', 'c.txt:2: "a" is corrected to "b" in c.txt:1 already'],
    ['two fixes', 'a:->b\nA:->c', 'c.txt:2: "A" is corrected to "b" in c.txt:1 already'],
  ])('a row with %s is refused', (_, text, message) => expect(() => parseList(text, 'c.txt')).toThrow(message));
});

describe('settings of typos', () => {
  const words = '[default.extend-words]\n';
  const others = `[files]\nx = "y"\n[default]\nlocale = "en"\n${words}a = "b"\n[type.po.extend-words]\nc = "d"`;
  it.each([
    ['corrections and known words', `${words}teh = "the"\nhte = "hte"`, ['hte', 'teh → the']],
    ['identifiers', '[default.extend-identifiers]\nKubaXjw = "KubaXjw"', ['KubaXjw']],
    ['a word that is never right', `${words}teh = ""`, ['teh →  (forbidden in the list)']],
    ['a word in other letters', `${words}jokowi = "Jokowi"`, ['jokowi → Jokowi']],
    ['a name of several words', `${words}"raja ampt" = 'Raja Ampat'`, ['raja ampt → Raja Ampat']],
    ['among other tables and keys', others, ['a → b']],
    ['an empty table', words, []],
    ['a table in one line', '[default]\nextend-words = { teh = "the", "é" = \'é\' }', ['é', 'teh → the']],
    ['dotted keys', 'default.extend-words.teh = "the"', ['teh → the']],
  ])('%s', (_, text, expected) => {
    const list = parseList(text, 'T.TOML');
    expect(toldOf(list)).toEqual(expected);
    expect(parseWords(text, 'T.TOML')).toEqual(list.words);
    expect(parseCorrections(text, 'T.TOML')).toEqual(list.corrections);
  });

  it('name the line of each correction', () => {
    const [row] = parseCorrections(`# mine\r\n\r\n${words}# more\r\nteh = "the"`, 't.toml');
    expect(row.source).toBe('t.toml:5');
  });

  const both = `${words}a = "a"\n[default.extend-identifiers]\na = "b"`;
  it.each([
    ['neither table', '[tool.x]', 't.toml: expected a table [default.extend-words] or [default.extend-identifiers]'],
    ['a number', `${words}teh = 1`, 't.toml:2: expected a string behind "teh"'],
    ['a list', `${words}teh = ["the"]`, 't.toml:2: expected a string behind "teh"'],
    ['a string for a table', '[default]\nextend-words = "the"', 't.toml:2: expected a table behind "extend-words"'],
    ['a dotted word', `${words}t.eh = "the"`, 't.toml:2: expected a string behind "t"'],
    ['marks for a word', `${words}"--" = "the"`, 't.toml:2: expected a word before "=", found "--"'],
    ['two fixes', `${words}teh = "the"\nTeh = "ten"`, 't.toml:3: "Teh" is corrected to "the" in t.toml:2 already'],
    ['a word known and corrected', both, 't.toml:4: "a" is a known word in t.toml:2 already'],
    ['what is no TOML', `${words}teh = the"`, 't.toml'],
  ])('with %s are refused', (_, text, message) => expect(() => parseList(text, 't.toml')).toThrow(message));
});
