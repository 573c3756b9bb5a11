/** The slots of phrases, held to what they are meant to be: patterns that say the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotEnd } from '../../src/rules/slots.js';

const NAME = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}\d'’&-]*(?:\.[\p{L}\d]+)*)`;
const BRAND = String.raw`\p{Ll}+\p{Lu}[\p{L}\d]*`;
const DOMAIN = String.raw`[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`;
const PATTERNS = {
  name: `${NAME}(?: (?:(?:bin|binti|de|van|al|dan|&|of|the|y|del?) )?${NAME}){0,5}`,
  site: `(?:${DOMAIN}|${NAME}|${BRAND})(?: ${NAME}){0,3}`,
  url: String.raw`(?:https?:\/\/|www\.)\S+|${DOMAIN}(?:\/\S*)?`,
  handle: String.raw`@[\p{L}\d_.]+`,
  initials: String.raw`\p{L}{2,5}`,
};

const slots = Object.keys(PATTERNS) as (keyof typeof PATTERNS)[];

describe('a slot', () => {
  it.each<[slot: (typeof slots)[number], text: string, taken: string]>([
    ['name', 'Siti binti Ahmad dan Budi pulang', 'Siti binti Ahmad dan Budi'],
    ['name', 'J. K. Rowling menulis', 'J. K. Rowling'],
    ['name', 'Budi dan pulang', 'Budi'],
    ['name', 'A B C D E F G', 'A B C D E F'],
    ['site', 'KOMPAS.com lainnya', 'KOMPAS.com'],
    ['site', 'detikJabar', 'detikJabar'],
    ['site', 'Tribun Jabar Kota Baru Lama', 'Tribun Jabar Kota Baru'],
    ['site', 'warta di sini', ''],
    ['url', 'https://contoh.id/a?b=c) lagi', 'https://contoh.id/a?b=c)'],
    ['url', 'www. lagi', ''],
    ['handle', '@warta_pagi. Lagi', '@warta_pagi.'],
    ['initials', 'abcdefg', 'abcde'],
    ['initials', 'a', ''],
  ])('%s of %j', (slot, text, taken) => {
    const end = slotEnd(text, slot, 0, text.length);
    expect(end < 0 ? '' : text.slice(0, end)).toBe(taken);
  });

  const pieces = [
    'A',
    'Bu',
    'c',
    'de',
    'del',
    'bin',
    'binti',
    '&',
    'É',
    'ñ',
    '漢',
    'ᾈ',
    '́',
    '𐐀',
    '𐐨',
    '7',
    '.',
    ' ',
    '-',
    "'",
    '’',
  ];
  const marks = ['@', '_', '/', ':', 'www.', 'http://', 'https://', '\u00a0', '\n', '😀', '\ud800', '(', ','];
  const texts = fc
    .array(fc.constantFrom(...pieces, ...pieces, ...marks), { maxLength: 12 })
    .map((parts) => parts.join(''));

  it.each(slots)('%s ends where its pattern does', (slot) => {
    const pattern = new RegExp(`[ \\u00a0]*(?:${PATTERNS[slot]})`, 'uy');
    fc.assert(
      fc.property(texts, (text) => {
        pattern.lastIndex = 0;
        const end = pattern.test(text) ? pattern.lastIndex : -1;
        expect(slotEnd(text, slot, 0, text.length)).toBe(end);
      }),
      { numRuns: 20_000 },
    );
  });
});
