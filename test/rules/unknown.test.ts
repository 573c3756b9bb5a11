/** Words that nothing knows: which they are, and what they may have been meant to be. */
import { createCleaner } from 'sapu';
import { describe, expect, it } from 'vitest';

const cleaner = createCleaner({ words: ['Kubaeoah'] });
const unknownIn = (text: string): string[] => cleaner.unknown(text).map(({ start, end }) => text.slice(start, end));

describe('the unknown words of a text', () => {
  it.each([
    [
      'a slip of the fingers',
      'Polisi menjelaskan bahwa kejadian tersbeut terjadi pada malam hari di rumah.',
      ['tersbeut'],
    ],
    [
      'a name, each time',
      'Menurut Zorblat, harga emas hari ini turun lagi; Zorblat menunggu di pasar.',
      ['Zorblat', 'Zorblat'],
    ],
    ['none among listed words', 'Polisi menjelaskan bahwa kejadian tersebut terjadi pada malam hari di rumah.', []],
    [
      'none among forms of known words',
      'Pohon itu bertunas, dan warga menangkapi ikan di kolam mereka pada malam hari.',
      [],
    ],
    ['none of the words of the user', 'Menurut Kubaeoah, harga emas hari ini turun lagi di pasar kota itu.', []],
    [
      'none in capitals, short, or with digits',
      'Menurut ZQPX dan zrq, harga w4rnqx hari ini turun lagi di pasar kota.',
      [],
    ],
    [
      'none in addresses and compounds',
      'Lihat www.zorblatin.com dan zorblat-wermot untuk harga emas hari ini di pasar.',
      [],
    ],
    ['those of other languages too', 'Zkoumal wszystkich przedszkolakuf.', ['Zkoumal', 'wszystkich', 'przedszkolakuf']],
  ])('%s', (_, text, words) => expect(unknownIn(text)).toEqual(words));
});

describe('what was meant', () => {
  const candidatesIn = (text: string) => cleaner.unknown(text).map((one) => one.candidates().map(({ word }) => word));
  it('is what fits best between the neighbours, with the evidence', () => {
    const [{ candidates }] = cleaner.unknown(
      'Warga berkata bahwa hal itu adlaah berita buruk bagi para petani di desa.',
    );
    const [best, ...others] = candidates();
    expect(best.word).toBe('adalah');
    expect(best.because).toMatch(/^"adalah" in [\d,]+ documents/);
    for (const { fit } of others) expect(fit).toBeLessThan(best.fit);
  });
  it('is nothing for names', () =>
    expect(candidatesIn('Menurut Indonesja, harga emas hari ini turun lagi di pasar kota itu.')).toEqual([[]]));
  it('is nothing in a language without evidence', () =>
    expect(candidatesIn('wszystkich przedszkolakuf zkoumalx')).toEqual([[], [], []]));
});
