/** Sites as bits: never more than there are. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { siteBits, siteCount } from '../../src/learn/sites.js';

type Bits = [low: number, high: number];
const union = (sites: readonly string[]): Bits =>
  sites.map(siteBits).reduce<Bits>(([low, high], [l, h]) => [low | l, high | h], [0, 0]);

const names = fc.oneof(fc.domain(), fc.string({ unit: 'binary' }));

it('a site is one bit, always the same', () => {
  fc.assert(
    fc.property(names, (site) => {
      expect(siteCount(...siteBits(site))).toBe(1);
      expect(siteBits(site)).toEqual(siteBits(site));
    }),
  );
});

it('sites are never overcounted, whatever their order and however often they come', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 100 }), (sites) => {
      const count = siteCount(...union(sites));
      expect(count).toBeLessThanOrEqual(new Set(sites).size);
      expect(count).toBeGreaterThanOrEqual(Math.min(1, sites.length));
      expect(siteCount(...union([...sites, ...sites].reverse()))).toBe(count);
    }),
  );
});

it('all 64 bits are in use, and all of them are counted', () => {
  const bits = union(Array.from({ length: 2000 }, (_, k) => `warta${k}.id`));
  expect(bits).toEqual([-1, -1]);
  expect(siteCount(...bits)).toBe(64);
});
