/** Long lists of known words, read without a string a row: they mark what the slow way marks, and fail where it fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markKnown } from '../../src/packs/known-words.js';
import { readWords } from '../../src/packs/lists/word-rows.js';
import { parseWords } from '../../src/packs/lists/words.js';
import { characterTable } from '../../src/text/characters.js';
import { KNOWN, Lexicon } from '../../src/text/lexicon.js';
import { Walker } from '../../src/text/walk.js';

const characters = characterTable();

const wordsOf = (lexicon: Lexicon): string[] =>
  Array.from({ length: lexicon.count }, (_, id) => `${lexicon.spelling(id)} ${lexicon.flags[id]}`).sort();

function slowly(text: string): string[] {
  const lexicon = new Lexicon(characters);
  markKnown(parseWords(text, 'list'), lexicon, new Walker(lexicon));
  return wordsOf(lexicon);
}

function fast(text: string): string[] {
  const lexicon = new Lexicon(characters);
  const { rows, words } = readWords(text, 'list');
  lexicon.markRows(rows, KNOWN);
  markKnown(words, lexicon, new Walker(lexicon));
  return wordsOf(lexicon);
}

/** What is thrown. */
function failureOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('known words', () => {
  it.each([
    ['one a line', 'kuba\nhavana\n'],
    ['without a last line end, with CRLF, with blank lines', 'kuba\r\n\r\nhavana'],
    ['with capitals and seams', 'Kuba\nWhatsApp\nKUBA\ndetikCom\n'],
    ['of several words, with hyphens', 'San Marino\nanak-anak\n  Kuba  \n'],
    ['long ones', `${'abcdefghijklm'.repeat(3)}\npenyelenggaraannya\n`],
    ['behind a byte order mark and comments', '\ufeffKuba\n# names\nHavana # a city\n'],
    ['in other letters', 'São\nМосква\nñandú\n'],
    ['with marks of cspell', 'Kuba\n~havana\n!adlaah\nadlaah:->adalah\n'],
    ['twice', 'kuba\nKuba\nkuba\n'],
    ['with a lone CR', 'kuba\rhavana\nmatanzas\r\r\nholguin'],
    ['none', ''],
  ])('%s', (_, text) => expect(fast(text)).toEqual(slowly(text)));

  it.each([
    ['no word', 'kuba\n***\n'],
    ['a correction', 'kuba\nadlaah->adalah\n'],
    ['a column', 'kuba\nhavana\t3\n'],
    ['no word behind a lone CR', 'kuba\rhavana\n--\n'],
  ])('%s is refused, with its line', (_, text) => {
    const message = failureOf(() => parseWords(text, 'list'));
    expect(message).toMatch(/^list:\d+: /);
    expect(failureOf(() => readWords(text, 'list'))).toBe(message);
  });

  it('of any list are the same', () => {
    const row = fc.oneof(
      fc.stringMatching(/^[a-z]{1,15}$/),
      fc.stringMatching(/^[A-Z][a-zA-Z]{0,14}$/),
      fc.stringMatching(/^[ A-Za-z0-9éñß'.#-]{0,12}$/),
    );
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(fc.tuple(row, end)), (rows) => {
        const text = rows.map(([word, terminator]) => word + terminator).join('');
        const message = failureOf(() => parseWords(text, 'list'));
        expect(failureOf(() => readWords(text, 'list'))).toBe(message);
        if (message === undefined) expect(fast(text)).toEqual(slowly(text));
      }),
      { numRuns: 300 },
    );
  });
});
