import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/run/bytes.js';

describe('bytes', () => {
  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const buffer = Buffer.from(bytes);
        expect(encode(decode(buffer))).toEqual(buffer);
      }),
      { numRuns: 3000 },
    );
  });
  it('come back also between pieces of sound text', () => {
    const piece = fc.constantFrom('Kuba', 'é', '€', '😀', '\ufeff', '\0').map((text) => Buffer.from(text));
    const damage = fc.constantFrom([0xff], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xc0, 0x80]);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            piece,
            damage.map((bytes) => Buffer.from(bytes)),
          ),
          { maxLength: 20 },
        ),
        (parts) => {
          const buffer = Buffer.concat(parts);
          expect(encode(decode(buffer))).toEqual(buffer);
        },
      ),
    );
  });
  it.each([
    ['a byte that is no UTF-8', [0x61, 0xff, 0x62], 'a\udcffb'],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], '\udced\udca0\udc80'],
    ['an overlong form', [0xc0, 0x80], '\udcc0\udc80'],
    ['a sequence that is cut', [0xe2, 0x82, 0x61], '\udce2\udc82a'],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
  ])('%s', (_, bytes, text) => expect(decode(Buffer.from(bytes))).toBe(text));
});
