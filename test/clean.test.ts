/** The invariants over texts put together at random from markers, headlines, prose, labels and dirt. */
import fc from 'fast-check';
import { apply, createCleaner, invert, parseCorrections } from 'sapu';
import { describe, expect, it } from 'vitest';
import { text } from './fuzz/pieces.js';

const cleaner = createCleaner();

const RUNS = Number(process.env.SAPU_FUZZ ?? 3000);

describe('whatever the text', () => {
  it('the edits lead to the clean text and back', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: clean, edits } = cleaner.clean(source);
        return apply(source, edits) === clean && apply(clean, invert(source, edits)) === source;
      }),
      { numRuns: RUNS },
    );
  });
  it('a second sweep finds nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = cleaner.clean(source).text;
        expect(cleaner.clean(once).text).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });
  it('nor does it with lists and likely rules', () => {
    const likely = createCleaner({
      apply: 'likely',
      words: ['Kubaqx'],
      corrections: parseCorrections('pulang,baca\npergi,juga', 'c'),
    });
    fc.assert(
      fc.property(text, (source) => {
        const once = likely.clean(source).text;
        expect(likely.clean(once).text).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });
  it('only strip changes no word and no mark that stays, and keeps lines apart', () => {
    const strip = createCleaner({ only: ['strip'] });
    fc.assert(
      fc.property(text, (source) => {
        for (const { start, end, text: inserted } of strip.clean(source).edits) {
          expect(inserted.trim()).toBe('');
          const gone = source.slice(start, end);
          const between =
            start > 0 && end < source.length && !/\s/.test(source[start - 1]) && !/[\s,.;:!?)]/.test(source[end]);
          if (between) expect(inserted, JSON.stringify(gone)).not.toBe('');
        }
      }),
      { numRuns: RUNS },
    );
  });
  it('the result does not depend on the texts before', () => {
    const long = `${'Kuba pulang. '.repeat(40)}\nPengiriman Beras Naik Lagi`;
    fc.assert(
      fc.property(text, (source) => {
        const alone = cleaner.clean(source);
        cleaner.clean(long);
        expect(cleaner.clean(source)).toEqual(alone);
      }),
      { numRuns: RUNS },
    );
  });
  it('no text comes out without a word', () => {
    fc.assert(
      fc.property(text, (source) => {
        const clean = cleaner.clean(source).text;
        expect(/[\p{L}\p{N}]/u.test(clean)).toBe(/[\p{L}\p{N}]/u.test(source.replace(/&(?:amp;)*(?:nbsp|amp);/g, '')));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('texts that once went wrong', () => {
  it.each([
    [
      'cuts with a separator character between them',
      'Harga naik.\n\nADVERTISEMENT\n\u001f\nADVERTISEMENT\n',
      'Harga naik.\n',
    ],
    ['soft hyphens by the dozen', `foo${'\u00ad'.repeat(20)}\nbar`, 'foo\nbar'],
    ['an ampersand in capitals, escaped many times', `&${'AMP;'.repeat(12)}lt;`, '<'],
    ['numbered entities escaped twice', 'Jum&amp;#039;at &amp;#8220;beras&amp;#8221;', "Jum'at “beras”"],
    [
      'a quotation mark in a line that goes',
      'Kuba menolak. Menurut Kuba, Kuba tidak bersalah.\nIa berkata "bahwa Kubaeoah menunggu lama\nBaca juga: "Lima Pasar Tertua di Jawa"\nLalu ia pulang.',
      'Kuba menolak. Menurut Kuba, Kuba tidak bersalah.\nIa berkata "bahwa Kuba menunggu lama\nLalu ia pulang.',
    ],
    ['a no-break space behind a byte order mark', '\ufeff\u00a0\u00a0Harga naik.', '\ufeffHarga naik.'],
  ])('%s', (_, source, expected) => {
    expect(cleaner.clean(source).text).toBe(expected);
    expect(cleaner.clean(expected).text).toBe(expected);
  });
});
