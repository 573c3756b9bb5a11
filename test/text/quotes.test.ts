/** A straight quotation mark without a space beside it looks the way that the others on its line leave for it. */
import { describe, expect, it } from 'vitest';
import { characterTable } from '../../src/text/characters.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { sideOf } from '../../src/text/quotes.js';
import { Walker } from '../../src/text/walk.js';

const walker = new Walker(new Lexicon(characterTable()));
/** The side of the mark behind the first "|". */
const side = (marked: string): ReturnType<typeof sideOf> => {
  const at = marked.indexOf('|');
  return sideOf(walker.view(marked.replace('|', '')), at);
};

describe('a quotation mark without a space', () => {
  it.each([
    ['closes what is open', '"Ayo pulang.|"Menurut dia, hari sudah sore.', 'closes'],
    ['opens what is closed later', 'Hari sudah sore.|"Ayo pulang," kata dia.', 'opens'],
    ['closes behind a bracket and a quotation', 'Kata ("ayo") dia: "Pulang.|"Menurut dia', 'closes'],
    ['opens between two quotations', '"Ayo," kata dia.|"Pulang," katanya. "Sudah sore."', 'opens'],
    ['closes where others have no space either', '"Ayo."Kata dia."Pulang.|"Menurut dia, sudah sore.', 'closes'],
    ['opens behind a comma with a small word', '"Ayo,"kata dia.|"Pulang," katanya.', 'opens'],
    ['is not told where one is missing', 'Ayo.|"Pulang. "Sudah sore," kata dia.', undefined],
    ['is not told by other lines', '"Ayo,\npulang.|"Menurut dia', undefined],
    ['is not told from afar', `"${'ayo '.repeat(300)}.|"Menurut dia`, undefined],
  ])('%s', (_, marked, expected) => {
    expect(side(marked)).toBe(expected);
  });
});
