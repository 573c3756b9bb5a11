/** Garbage behind a word of the document: thirty-two more than "Kubaeoah", and what looks like it and is sound. */
import { createCleaner } from 'sapu';
import { describe, expect, it } from 'vitest';
import { rows } from '../fixtures.js';

const cleaner = createCleaner();

/** A document that uses the base a few times, around the sentence. */
const documentOf = (base: string, sentence: string, times = 4): string =>
  [...Array.from({ length: times }, (_, k) => `Laporan ke-${k + 1} menyebut ${base} dalam rapat itu.`), sentence].join(
    '\n',
  );

describe('garbage behind a word of the document', () => {
  it.each(rows('fixtures/garbage/cases.tsv'))('%s: %s goes', (base, token, sentence) => {
    const expected = documentOf(base, sentence.replace(token, base));
    expect(cleaner.clean(documentOf(base, sentence)).text).toBe(expected);
  });
  it.each(rows('fixtures/garbage/cases.tsv'))(
    '%s: %s is only reported where the base stands once',
    (base, token, sentence) => {
      const text = documentOf(base, sentence, 1);
      const result = cleaner.clean(text);
      expect(result.text).toBe(text);
      expect(result.findings).toMatchObject([
        { rule: 'correct/garbage/behind-word', strength: 'possible', held: 'strength' },
      ]);
      expect(text.slice(result.findings[0].start, result.findings[0].end)).toBe(token);
    },
  );
  it.each(rows('fixtures/garbage/traps.tsv'))('%s: %s stays', (base, _token, sentence) => {
    const text = documentOf(base, sentence);
    expect(cleaner.clean(text).text).toBe(text);
  });
});

describe('what counts as evidence', () => {
  it('is what strip leaves: names in a list of links do not count', () => {
    const text =
      'Kubaeoah menolak.\nBERITA TERKAIT:\nKuba Menolak Usulan Amerika Serikat\nKuba Menunggu Kiriman Minyak Rusia\nKuba Menang Telak Lawan Meksiko\n';
    expect(cleaner.clean(text).text).toBe('Kubaeoah menolak.\n');
  });
  it('includes corrections made in the same document', () => {
    const text = 'Kuba dan Kuba. Kuba menang. Kubaqzt pulang. Kubaxjw pergi.';
    expect(cleaner.clean(text).text).toBe('Kuba dan Kuba. Kuba menang. Kuba pulang. Kuba pergi.');
  });
  it('may be a list of the user', () => {
    const text = 'Zamyrqzt pulang kemarin.';
    expect(cleaner.clean(text).text).toBe(text);
    expect(createCleaner({ words: ['Zamyr'] }).clean(text).text).toBe('Zamyr pulang kemarin.');
  });
  it('does not hold against a word that the user knows', () => {
    const text = 'Kuba, Kuba, Kuba, dan Kubaeoah.';
    expect(createCleaner({ words: ['Kubaeoah'] }).clean(text).text).toBe(text);
  });
  it('does not hold for a word that stands twice: nobody slips twice in the same way', () => {
    const text = 'Kuba, Kuba, Kuba. Kubaeoah dan Kubaeoah.';
    expect(cleaner.clean(text).text).toBe(text);
  });
  it('is cut off where it begins, also of a name that takes more room in small letters', () => {
    const text = documentOf('İstanbul', 'İstanbulqztxwvk pulang kemarin.');
    expect(cleaner.clean(text).text).toBe(documentOf('İstanbul', 'İstanbul pulang kemarin.'));
  });
});
