/** Sites as bits: sets of them are added by "or", whatever the order, and take eight bytes. */

/** The bit of a site among 64, as two halves: FNV-1a of its name. Two sites may share one: sites are never overcounted. */
export function siteBits(site: string): [low: number, high: number] {
  let hash = 0x811c9dc5;
  for (let i = 0; i < site.length; i++) hash = Math.imul(hash ^ site.charCodeAt(i), 0x01000193);
  const bit = (hash ^ (hash >>> 15)) & 63;
  return bit < 32 ? [1 << bit, 0] : [0, 1 << (bit - 32)];
}

/** How many sites the bits stand for, at least. */
export const siteCount = (low: number, high: number): number => ones(low) + ones(high);

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
