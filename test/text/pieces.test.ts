/** The pieces of a word are those that the lexicon finds by their letters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterTable } from '../../src/text/characters.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { MOST_LETTERS, Pieces } from '../../src/text/pieces.js';
import { unitsOf } from '../../src/text/units.js';

const lexicon = new Lexicon(characterTable());
const pieces = new Pieces(lexicon);

function take(word: string): void {
  const text = unitsOf(`di ${word} ini`);
  pieces.take(text, 3, 3 + word.length);
}

describe('the pieces of a word', () => {
  for (const word of ['ini', 'di', 'pertanggungjawaban', 'café', 'x'.repeat(50)]) lexicon.add(word);
  it.each([
    ['inidi', 3, 'ini', 'di'],
    ['Inidi', 3, 'ini', 'di'],
    ['pertanggungjawabandi', 18, 'pertanggungjawaban', 'di'],
    ['dipertanggungjawaban', 2, 'di', 'pertanggungjawaban'],
    ['cafédi', 4, 'café', 'di'],
    [`di${'x'.repeat(50)}`, 2, 'di', 'x'.repeat(50)],
    [`${'x'.repeat(MOST_LETTERS)}di`, MOST_LETTERS, undefined, 'di'],
  ])('%s at %i', (word, at, first, second) => {
    take(word);
    const spelt = (id: number): string | undefined => (id < 0 ? undefined : lexicon.spelling(id));
    expect([spelt(pieces.beginning(at)), spelt(pieces.end(at))]).toEqual([first, second]);
  });

  it('are found as words are, wherever it is cut', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abnyéK2'), minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 29 }), (word, cut) => {
        const at = 1 + (cut % (word.length - 1));
        lexicon.add(word.slice(0, at));
        take(word);
        expect(pieces.beginning(at)).toBe(lexicon.idOf(word.slice(0, at)));
        expect(pieces.end(at)).toBe(lexicon.idOf(word.slice(at)));
      }),
    );
  });
});
