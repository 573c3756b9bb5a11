import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinTables } from '../../dist/packs/builtin.js';
import { apply } from '../../src/edit/apply.js';
import { languagesOf } from '../../src/text/language.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { Walker } from '../../src/text/walk.js';
import { editsOver } from '../edit/arbitrary.js';
import { articles } from '../fixtures.js';

const built = builtinTables().lexicon;
const lexicon = new Lexicon(built.characters, built);
const walker = new Walker(lexicon);
const languages = (text: string): string => languagesOf(walker.view(text), lexicon).join(' ');

describe('the language of a text', () => {
  it.each([
    [
      'id',
      'Pemerintah mengatakan bahwa harga beras di pasar akan turun karena panen raya sudah tiba, tapi pedagang belum yakin.',
    ],
    [
      'ms',
      'Kerajaan berkata bahawa harga beras di pasar akan turun kerana musim menuai telah tiba, tetapi peniaga masih ragu.',
    ],
    [
      'en',
      'The government said that the price of rice would fall because the harvest had begun, but traders were not sure.',
    ],
    [
      'es',
      'El gobierno dijo que el precio del arroz bajaría porque la cosecha había empezado, pero los comerciantes dudaban.',
    ],
    [
      '',
      'Le prix de l’essence a encore augmenté cette semaine dans toute la France, selon les chiffres publiés vendredi.',
    ],
    ['', 'Os motoristas esperam uma redução dos impostos, mas o governo recusa por enquanto ceder à pressão das ruas.'],
    ['', 'Die Preise für Benzin sind in dieser Woche wieder gestiegen, wie das Ministerium am Freitag mitteilte.'],
    ['', 'Cena benzinu tento týden opět vzrostla v celé zemi, uvedlo v pátek ministerstvo.'],
    ['', '1 2 3 4 5 6 7 8 9 10 11 12'],
    ['', ''],
  ])('%j', (language, text) => expect(languages(text)).toBe(language));

  it('is told right for every article of the fixtures', () => {
    for (const { name, language, clean } of articles)
      if (clean.length > 250) expect(languages(clean), name).toBe(language);
  });

  it('is that of the words that are left, whatever was asked before', () => {
    const english = 'The government said that the price of rice would fall because the harvest had begun. ';
    const text = english.repeat(8) + articles.find(({ language }) => language === 'id')?.clean;
    const view = walker.view(text);
    const first = english.split(' ').length * 8;
    const gone = Uint8Array.from({ length: view.words.count }, (_, word) => (word < first ? 1 : 0));
    const asked = [undefined, gone, undefined, gone].map((marks) => languagesOf(view, lexicon, marks).join(' '));
    expect(asked).toEqual(['en', 'id', 'en', 'id']);
  });

  it('of a text that edits made is that of the text, whatever was asked before', () => {
    const words = ['harga beras naik di pasar ', 'kata para pedagang kemarin ', '1 '];
    const texts = fc.array(fc.constantFrom(...words), { minLength: 10, maxLength: 60 }).map((parts) => parts.join(''));
    const comes = fc.constantFrom('', 'x', words[0].repeat(30), 'the price of rice would fall '.repeat(30));
    const cases = texts.chain((text) => fc.tuple(fc.constant(text), editsOver(text.length, comes)));
    fc.assert(
      fc.property(cases, ([text, edits]) => {
        const view = walker.view(text);
        languagesOf(view, lexicon);
        const after = apply(text, edits);
        const revised = languagesOf(walker.revise(view, edits, after), lexicon).join(' ');
        expect(revised).toBe(languages(after));
      }),
      { numRuns: 3000 },
    );
  });
});
