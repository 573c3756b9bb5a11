/** What a lexicon is made of: its arrays, and rows of words that it takes. */

/**
 * Share (0–1) of the slots that are taken at most: the bits of the hash in them tell nearly all words apart, and a smaller
 * table stays in the cache.
 */
export const FULL = 0.8;

/** The arrays of a lexicon; `count` entries. */
export interface LexiconTable {
  count: number;
  /** Two an entry: the halves of its packed word (see `packed.ts`), or the number of its long key and a low half of 0. */
  packed: Int32Array;
  /** How many keys are long: of words that cannot be packed. */
  longs: number;
  /** Folded code units of the long keys, one after the other. */
  keys: Uint16Array;
  /** Where long key `k` begins in `keys`; it ends at `offsets[k + 1]`. */
  offsets: Int32Array;
  /**
   * Open addressing, linear probing; a power of two, and no fuller than {@link FULL}. In the low bits, those of
   * `slots.length - 1`, the id + 1, above them the high bits of the hash; 0: free.
   */
  slots: Int32Array;
  /** Four bytes an entry, by `LANGUAGES`: 255 less a quarter of its centibels; 0: not in the list. */
  frequencies: Uint8Array;
  flags: Uint8Array;
}

/** Words in a text, of letters alone. */
export interface WordRows {
  readonly units: Uint16Array;
  /** Where each begins and ends in `units`, one pair behind the other. */
  readonly spans: Int32Array;
}
