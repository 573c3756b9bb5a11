/** Slips of the fingers, and the forms that a language makes of its words. */
import { describe, expect, it } from 'vitest';
import { Affixes } from '../../src/rules/correct/affixes.js';
import * as slips from '../../src/rules/correct/slips.js';
import { characterTable } from '../../src/text/characters.js';
import { Lexicon } from '../../src/text/lexicon.js';

const { TRANSPOSED, DOUBLED, HALVED, EXTRA, MISSING, BESIDE, AT_EDGE, REPLACED, Slips } = slips;

describe('one slip leads from a word to another', () => {
  const lexicon = new Lexicon(characterTable());
  for (const word of ['adalah', 'hingga', 'mengatakan', 'perpustakaannya']) lexicon.add(word);
  const finder = new Slips(lexicon, () => true);
  const cases: [written: string, meant: string, kind: number][] = [
    ['adlaah', 'adalah', TRANSPOSED],
    ['adallah', 'adalah', DOUBLED],
    ['hinga', 'hingga', HALVED],
    ['adalkah', 'adalah', EXTRA],
    ['adlah', 'adalah', MISSING],
    ['adala', 'adalah', MISSING],
    ['adakah', 'adalah', BESIDE],
    ['adalahk', 'adalah', AT_EDGE],
    ['ladalah', 'adalah', AT_EDGE],
    ['dalah', 'adalah', AT_EDGE],
    ['adazah', 'adalah', REPLACED],
    ['mengatakn', 'mengatakan', MISSING],
    ['prpustakaannya', 'perpustakaannya', MISSING],
    ['perustakaannya', 'perpustakaannya', MISSING],
    ['perpustakaanya', 'perpustakaannya', HALVED],
    ['perpustakaznnya', 'perpustakaannya', BESIDE],
    ['pxrpustakaannya', 'perpustakaannya', REPLACED],
    ['pepustakaannya', 'perpustakaannya', MISSING],
  ];
  const leadsTo = (written: string, meant: string, kind: number): void => {
    finder.find(written);
    expect(finder.count).toBe(1);
    expect(lexicon.spelling(finder.ids[0])).toBe(meant);
    expect(finder.kinds[0]).toBe(kind);
  };
  it.each(cases)('%s: %s', leadsTo);
  it('also where so many were asked for that places without a letter are looked up first', () => {
    for (let k = 0; k < 100; k++) finder.find('kucing');
    for (const [written, meant, kind] of cases) leadsTo(written, meant, kind);
  });
  it.each(['adalah', 'adlha', 'kucing'])('%s: none', (written) => {
    finder.find(written);
    expect(finder.count).toBe(0);
  });
  it('forgets the word before', () => {
    finder.find('perpustakaanya');
    finder.find('adalahk');
    expect([...finder.kinds.subarray(0, finder.count)]).toEqual([AT_EDGE]);
  });
});

describe('forms of a root', () => {
  const roots = new Set(['pugar', 'tulis', 'ganti', 'sapu', 'ajar', 'kirim']);
  const affixes = new Affixes(
    ['di ter | kan i', 'me(lrmnwy) mem+p men+t meng(g) meng+k meny+s | kan i', '- | an kan i'],
    ['nya', 'lah'],
    ['nge-', '-in'],
  );
  it.each([
    ['dipugar', true],
    ['memugar', true],
    ['menulis', true],
    ['mengganti', true],
    ['menyapu', true],
    ['mengirimkan', true],
    ['tertulislah', true],
    ['tulisan', true],
    ['pugarnya', true],
    ['ngepugar', true],
    ['kirimin', true],
    ['mepugar', false],
    ['menganti', false],
    ['pugar', false],
    ['dipugra', false],
    ['kucingnya', false],
  ])('%s: %s', (word, isForm) => expect(affixes.isForm(word, (root) => roots.has(root))).toBe(isForm));
});
