/** How probable letters are: the quick look at the end of a word says no more than the whole one allows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinTables } from '../../dist/packs/builtin.js';
import { hasImprobableEnd, meanLogProbability } from '../../dist/text/trigrams.js';
import { unitsOf } from '../../dist/text/units.js';

const { lexicon, trigrams } = builtinTables();

/** Letters that begin a word at least, and those that end it, at least and at most. */
const [BEGIN, LEAST, MOST] = [4, 2, 7];

function endsImprobably(word: string, threshold: number): boolean {
  const end = word.length;
  const places = { from: Math.max(BEGIN, end - MOST), to: end - LEAST, end };
  return hasImprobableEnd(trigrams, unitsOf(word), lexicon.characters, places, threshold);
}

/** What it stands for. */
function hasImprobableRest(word: string, threshold: number): boolean {
  for (let from = Math.max(BEGIN, word.length - MOST); from <= word.length - LEAST; from++)
    if (meanLogProbability(trigrams, word, from) < threshold) return true;
  return false;
}

describe('the end of a word', () => {
  it.each([
    ['kubaeoah', true],
    ['kotaqwx', true],
    ['pemerintahan', false],
    ['barcelona', false],
  ])('%s is improbable: %s', (word, is) => {
    expect(endsImprobably(word, -2.2)).toBe(is);
  });

  it('is improbable where the letters behind some place are', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeiounrstkgbxqzé'), minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(letters, fc.double({ min: -4, max: -1, noNaN: true }), (word, threshold) => {
        expect(endsImprobably(word, threshold)).toBe(hasImprobableRest(word, threshold));
      }),
    );
  });

  it('is none where a letter of no Latin alphabet stands', () => {
    expect(endsImprobably('kubaeoжh', -0.1)).toBe(false);
  });
});
