/** The lexicon finds exactly the words that it holds, whether they can be packed or not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterTable } from '../../src/text/characters.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { emptyKey, PACKED_LETTERS, packWord } from '../../src/text/packed.js';
import { Walker } from '../../src/text/walk.js';

const characters = characterTable();
const unitsOf = (word: string): Uint16Array => Uint16Array.from(word, (char) => char.charCodeAt(0));
const keyOf = (word: string) => packWord(unitsOf(word), 0, word.length, characters, emptyKey());

describe('a word is packed when it is of up to twelve letters a-z, whatever their case', () => {
  it.each([
    ['a', true],
    ['Baca', true],
    ['KEMENTERIAN', true],
    ['abcdefghijkl', true],
    ['abcdefghijklm', false],
    ['2025', false],
    ['p2p', false],
    ['época', false],
    ['élan', false],
    ['你好', false],
  ])('%s: %s', (word, isPacked) => expect(keyOf(word).isPacked).toBe(isPacked));

  it('and what is pushed out of the numbers tells no packed words apart', () => {
    expect(keyOf('q'.repeat(PACKED_LETTERS)).high).not.toBe(keyOf(`p${'q'.repeat(PACKED_LETTERS - 1)}`).high);
  });
});

/** Words that collide where they may: equal ends of twelve units, units that agree in their last five bits. */
const words = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'q', 'z'), minLength: 1, maxLength: 16 }),
  fc.string({ unit: fc.constantFrom('a', '1', 'á', 'q', 'ñ'), minLength: 1, maxLength: 16 }),
);

describe('look-up', () => {
  it('agrees with a map of folded words', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.array(words, { maxLength: 30 }), (held, asked) => {
        const lexicon = new Lexicon(characters);
        const ids = new Map<string, number>();
        for (const word of held) {
          expect(lexicon.add(word)).toBe(ids.get(word) ?? ids.size);
          ids.set(word, ids.get(word) ?? ids.size);
        }
        for (const word of [...held, ...asked]) {
          expect(lexicon.idOf(word)).toBe(ids.get(word) ?? -1);
          expect(lexicon.idOf(word.toUpperCase())).toBe(ids.get(word) ?? -1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('and so does the walk, which packs on its way', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (all) => {
        const lexicon = new Lexicon(characters);
        for (const word of all.slice(0, all.length / 2)) lexicon.add(word);
        const view = new Walker(lexicon).view(all.join(' '));
        for (let k = 0; k < view.words.count; k++) {
          const word = view.text.slice(view.words.starts[k], view.words.ends[k]);
          expect(view.words.ids[k]).toBe(lexicon.idOf(word));
          expect(view.words.hashes[k]).toBe(keyOf(word).hash);
        }
      }),
      { numRuns: 500 },
    );
  });
});
