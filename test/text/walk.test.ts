import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/edit/apply.js';
import { characterTable } from '../../src/text/characters.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { CAPITAL, GLUED, lineAt, SMALLS, type View, wordFrom, wordText } from '../../src/text/view.js';
import { Walker } from '../../src/text/walk.js';
import { editsOver } from '../edit/arbitrary.js';

const characters = characterTable();
const lexicon = new Lexicon(characters);
for (const word of ['baca', 'juga', 'kuba', 'élan']) lexicon.add(word);
const walker = new Walker(lexicon);

const wordsOf = (text: string): string[] => {
  const view = walker.view(text);
  return Array.from({ length: view.words.count }, (_, word) => wordText(view, word));
};
const linesOf = (text: string): string[] => {
  const { lines } = walker.view(text);
  return Array.from({ length: lines.count }, (_, line) => text.slice(lines.starts[line], lines.ends[line]));
};

describe('words are runs of letters, marks and digits', () => {
  it.each([
    ['Baca juga: Kuba', ['Baca', 'juga', 'Kuba']],
    ['MaafBaca juga', ['Maaf', 'Baca', 'juga']],
    ['2022Baca', ['2022', 'Baca']],
    ['B20 naik', ['B20', 'naik']],
    ['KOMPAS.com', ['KOMPAS', 'com']],
    ["Jum'at anak-anak", ['Jum', 'at', 'anak', 'anak']],
    ['e\u0301lan ÉLAN', ['e\u0301lan', 'ÉLAN']],
    ['harga\u00a0beras\u200bnaik', ['harga', 'beras', 'naik']],
    ['ภาษาไทย 你好', ['ภาษาไทย', '你好']],
    ['a😀b', ['a', 'b']],
    ['', []],
  ])('%j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('knows each by its folded letters, whatever the case', () => {
    const view = walker.view('BACA Baca baca bacA x');
    expect([...view.words.ids.subarray(0, 6)]).toEqual([0, 0, 0, -1, -1, -1]); // "bacA" is cut at its seam
    expect(view.words.shapes[1] & CAPITAL).toBe(CAPITAL);
    expect(view.words.shapes[2] & (CAPITAL | SMALLS)).toBe(SMALLS);
    expect(view.words.shapes[4] & GLUED).toBe(GLUED);
  });
});

describe('a long text', () => {
  it('has all its words, however often the tables have to grow', () => {
    const view = walker.view('Kuba baca '.repeat(30000));
    expect(view.words.count).toBe(60000);
    for (const word of [0, 8191, 8192, 16383, 16384, 32768, 59999]) {
      expect(view.words.starts[word]).toBe(5 * word);
      expect(view.words.ids[word]).toBe(lexicon.idOf(word % 2 === 0 ? 'kuba' : 'baca'));
    }
  });
});

describe('lines end at LF, CR and CRLF', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\nb\n', ['a', 'b']],
    ['a\r\nb\rc\u2028d', ['a', 'b', 'c\u2028d']],
    ['\n\n', ['', '']],
    ['', ['']],
  ])('%j', (text, lines) => expect(linesOf(text)).toEqual(lines));
});

describe('a view, whatever the text', () => {
  const text = fc.array(fc.constantFrom('a', 'B', '7', 'é', ' ', '\u00a0', '\n', '\r', '.', '😀', '\u200d', '&'), {
    maxLength: 60,
  });
  it('covers the text with words that do not overlap, and finds words and lines again', () => {
    fc.assert(
      fc.property(
        text.map((pieces) => pieces.join('')),
        (source) => {
          const view = walker.view(source);
          const { words, lines } = view;
          let end = 0;
          for (let word = 0; word < words.count; word++) {
            expect(words.starts[word]).toBeGreaterThanOrEqual(end);
            expect((words.shapes[word] & GLUED) !== 0).toBe(word > 0 && words.starts[word] === end);
            end = words.ends[word];
            expect(wordFrom(view, words.starts[word])).toBe(word);
            const line = lineAt(view, words.starts[word]);
            expect(words.ends[word]).toBeLessThanOrEqual(lines.ends[line]);
            expect(lines.words[line]).toBeLessThanOrEqual(word);
          }
          const rejoined = source.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [''];
          expect(lines.count).toBe(rejoined.length);
        },
      ),
    );
  });
});

describe('joints', () => {
  it.each([
    ['a capital behind a word', 'dariAFP pulang', ['AFP']],
    ['behind marks', 'pulang.Kemudian (Ia “Kata', ['Kemudian', 'Ia', 'Kata']],
    ['several capitals and small letters', 'Pada AFPpada AFP', ['AFPpada']],
    ['none behind spaces, line ends and at the beginning', 'Ia Kata\nDi\tKota', []],
    ['none without a capital', 'pulang.kemudian', []],
  ])('are where a space may be lost: %s', (_, text, expected) => {
    const { words, joints } = walker.view(text);
    const found = [...joints.at.subarray(0, joints.count)];
    expect(found.map((word) => text.slice(words.starts[word], words.ends[word]))).toEqual(expected);
  });
});

describe('a revised view', () => {
  const pieces = ['a', 'Baca', 'juga ', '7', ' ', '\u00a0', '\n', '\r', '\r\n', '\n\n', 'é', '&', '.'];
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
  const plain = ({ text, words, lines, breaks, dirt, hits, unknown, joints, units }: View) => ({
    text,
    words: Array.from({ length: words.count + 1 }, (_, k) => [
      words.starts[k],
      words.ends[k],
      words.ids[k],
      words.shapes[k],
    ]),
    hashes: [...words.hashes.subarray(0, words.count)],
    units: [...units.subarray(0, text.length + 1)],
    lines: Array.from({ length: lines.count }, (_, k) => [lines.starts[k], lines.ends[k], lines.words[k]]),
    lastWord: lines.words[lines.count],
    places: [breaks, dirt, hits, unknown, joints].map(({ at, count }) => [...at.subarray(0, count)]),
  });

  it('is the view of the edited text', () => {
    const cases = texts.chain((text) =>
      fc.tuple(fc.constant(text), editsOver(text.length, fc.constantFrom('', ...pieces))),
    );
    fc.assert(
      fc.property(cases, ([text, edits]) => {
        const after = apply(text, edits);
        const revised = plain(walker.revise(walker.view(text), edits, after));
        expect(revised).toEqual(plain(walker.view(after)));
      }),
      { numRuns: 20000 },
    );
  });
});
