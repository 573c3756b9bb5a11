/** The table of pairs agrees with a map, however much it grows. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PairCounts } from '../../src/learn/pair-counts.js';

type Seen = { documents: number; low: number; high: number; last: number };

/** Does the same with a map. */
class Naive {
  readonly all = new Map<string, Seen>();
  add(first: number, second: number, document: number, bits: readonly [number, number]): void {
    const seen = this.of(first, second);
    if (seen.last === document) return;
    this.see(seen, 1, bits);
    seen.last = document;
  }
  merge(first: number, second: number, documents: number, bits: readonly [number, number]): void {
    this.see(this.of(first, second), documents, bits);
  }
  private of(first: number, second: number): Seen {
    const key = `${first} ${second}`;
    const seen = this.all.get(key) ?? { documents: 0, low: 0, high: 0, last: 0 };
    this.all.set(key, seen);
    return seen;
  }
  private see(seen: Seen, documents: number, [low, high]: readonly [number, number]): void {
    seen.documents += documents;
    seen.low |= low;
    seen.high |= high;
  }
}

const rowsOf = (pairs: PairCounts): Map<string, Omit<Seen, 'last'>> =>
  new Map(
    [...pairs].map(({ first, second, documents, sites: [low, high] }) => [
      `${first} ${second}`,
      { documents, low, high },
    ]),
  );
const expected = ({ all }: Naive): Map<string, Omit<Seen, 'last'>> =>
  new Map([...all].map(([key, { documents, low, high }]) => [key, { documents, low, high }]));

const ids = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 120_000 }));
const steps = fc.array(
  fc.record({ first: ids, second: ids, next: fc.boolean(), low: fc.integer(), high: fc.integer(), merges: fc.nat(20) }),
  { maxLength: 200 },
);

it('a pair counts once a document, and what is merged is added', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const [pairs, naive] = [new PairCounts(), new Naive()];
      let document = 1;
      for (const { first, second, next, low, high, merges } of all) {
        if (next) document++;
        for (const counts of [pairs, naive])
          if (merges > 15) counts.merge(first, second, merges, [low, high]);
          else counts.add(first, second, document, [low, high]);
      }
      expect(pairs.size).toBe(naive.all.size);
      expect(rowsOf(pairs)).toEqual(expected(naive));
      for (const seen of pairs) expect(pairs.get(seen.first, seen.second)).toEqual(seen);
      expect(pairs.get(120_001, 0)).toBeUndefined();
    }),
  );
});

it('growth loses no pair, no count, and not which document counted last', () => {
  const [pairs, naive] = [new PairCounts(), new Naive()];
  for (let document = 1; document <= 3; document++)
    for (let k = 0; k < 90_000; k++)
      for (let times = 0; times < 2; times++)
        for (const counts of [pairs, naive])
          counts.add((k * 7919) % 100_003, k % 97, document, [1 << document, document === 2 ? 1 << 31 : 0]);
  expect(pairs.size).toBe(naive.all.size);
  expect(pairs.size).toBeGreaterThan(1 << 16);
  const [found, wanted] = [rowsOf(pairs), expected(naive)];
  let different = 0;
  for (const [key, { documents, low, high }] of wanted) {
    const row = found.get(key);
    if (row?.documents !== documents || row.low !== low || row.high !== high) different++;
  }
  expect(different).toBe(0);
});

it('growth in the middle of a document counts nothing twice', () => {
  const pairs = new PairCounts();
  for (let times = 0; times < 2; times++) for (let k = 0; k < 40_000; k++) pairs.add(k, k, 1, [1, 0]);
  expect([...pairs].every(({ documents }) => documents === 1)).toBe(true);
});
