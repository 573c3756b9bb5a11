/** Counts pairs of neighbours by document: one open-addressed table of typed arrays, for there are millions of them. */

/** Slots at the start; a power of two. */
const SLOTS = 1 << 16;

export class PairCounts {
  size = 0;
  private firsts = new Int32Array(SLOTS).fill(-1);
  private seconds = new Int32Array(SLOTS);
  private documents = new Int32Array(SLOTS);
  /** The number of the document that counted a pair last: it counts it once. */
  private last = new Int32Array(SLOTS);
  private low = new Int32Array(SLOTS);
  private high = new Int32Array(SLOTS);

  /** Counts a pair of document number `document`, which is not 0; `low` and `high` are the bits of its site. */
  add(first: number, second: number, document: number, [low, high]: readonly [number, number]): void {
    const slot = this.slotOf(first, second);
    if (this.last[slot] === document) return;
    this.last[slot] = document;
    this.documents[slot]++;
    this.low[slot] |= low;
    this.high[slot] |= high;
  }

  /** Adds what another corpus says of a pair. */
  merge(first: number, second: number, documents: number, [low, high]: readonly [number, number]): void {
    const slot = this.slotOf(first, second);
    this.documents[slot] += documents;
    this.low[slot] |= low;
    this.high[slot] |= high;
  }

  /** Every pair, in no order. */
  *[Symbol.iterator](): IterableIterator<PairSeen> {
    for (let slot = 0; slot < this.firsts.length; slot++) if (this.firsts[slot] >= 0) yield this.seenAt(slot);
  }

  /** What was seen of a pair; nothing, of one that was never counted. */
  get(first: number, second: number): PairSeen | undefined {
    const slot = this.find(first, second);
    return this.firsts[slot] < 0 ? undefined : this.seenAt(slot);
  }

  private seenAt(slot: number): PairSeen {
    return {
      first: this.firsts[slot],
      second: this.seconds[slot],
      documents: this.documents[slot],
      sites: [this.low[slot], this.high[slot]],
    };
  }

  /** The slot of a pair, which is new there the first time. */
  private slotOf(first: number, second: number): number {
    if (2 * (this.size + 1) > this.firsts.length) this.grow();
    const slot = this.find(first, second);
    if (this.firsts[slot] < 0) {
      this.firsts[slot] = first;
      this.seconds[slot] = second;
      this.size++;
    }
    return slot;
  }

  private find(first: number, second: number): number {
    const { firsts, seconds } = this;
    const mask = firsts.length - 1;
    const hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (firsts[slot] >= 0 && (firsts[slot] !== first || seconds[slot] !== second)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { firsts, seconds, documents, last, low, high } = this;
    const slots = 2 * firsts.length;
    this.firsts = new Int32Array(slots).fill(-1);
    this.seconds = new Int32Array(slots);
    this.documents = new Int32Array(slots);
    this.last = new Int32Array(slots);
    this.low = new Int32Array(slots);
    this.high = new Int32Array(slots);
    for (let old = 0; old < firsts.length; old++) {
      if (firsts[old] < 0) continue;
      const slot = this.find(firsts[old], seconds[old]);
      this.firsts[slot] = firsts[old];
      this.seconds[slot] = seconds[old];
      this.documents[slot] = documents[old];
      this.last[slot] = last[old];
      this.low[slot] = low[old];
      this.high[slot] = high[old];
    }
  }
}

/** What was seen of a pair of neighbours. */
export interface PairSeen {
  readonly first: number;
  readonly second: number;
  readonly documents: number;
  /** The bits of its sites. */
  readonly sites: readonly [low: number, high: number];
}
