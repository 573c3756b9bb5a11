/**
 * The lexicon: every word that any rule knows, with what is known of it. Look-up is exact (full keys are compared) and
 * touches typed arrays only: no string, `Map` or closure per word.
 *
 * The built-in words come as one compiled table; phrases and lists of the user are added at start. An id is a word's
 * place in the table; ids are not stable between versions.
 */
import { type CharacterTable, FOLD_MASK } from './characters.js';

/** Languages with frequencies, in the order of the frequency table. */
export const LANGUAGES = ['id', 'ms', 'en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Word flags. */
/** A word that a list of the user names. */
export const KNOWN = 1;
/** Seen in several documents of the built-in evidence, in no frequency list: mostly names. */
export const SEEN = 2;
/** A function word that headlines write in lower case. */
export const SMALL = 4;
/** In a frequency list. */
export const LISTED = 8;
/** Triggers a phrase. */
export const TRIGGER = 16;

/** The arrays of a lexicon; `count` entries. */
export interface LexiconTable {
  count: number;
  /** Folded code units of all keys, one after the other. */
  keys: Uint16Array;
  /** Where key `id` begins in `keys`; key `id` ends at `offsets[id + 1]`. */
  offsets: Int32Array;
  /**
   * Open addressing, linear probing; a power of two, twice as many as there are words at least. In the low bits, those of
   * `slots.length - 1`, the id + 1, above them the high bits of the hash; 0: free.
   */
  slots: Int32Array;
  /** Four bytes an entry, by {@link LANGUAGES}: 255 less a quarter of its centibels; 0: not in the list. */
  frequencies: Uint8Array;
  flags: Uint8Array;
}

/** Where a hash begins. */
export const HASH_SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** One step of FNV-1a over folded code units. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);
/** Spreads the high bits downwards: the slot is taken from the low ones. */
export const hashEnd = (hash: number): number => hash ^ (hash >>> 15);

export class Lexicon implements LexiconTable {
  count: number;
  keys: Uint16Array;
  offsets: Int32Array;
  slots: Int32Array;
  frequencies: Uint8Array;
  flags: Uint8Array;
  /** By id: which phrases have this word as their rarest, as a handle of the plan; 0 for none. */
  triggers: Int32Array;
  private scratch = new Uint16Array(64);

  constructor(
    readonly characters: CharacterTable,
    table: LexiconTable = {
      count: 0,
      keys: new Uint16Array(64),
      offsets: new Int32Array(16),
      slots: new Int32Array(32),
      frequencies: new Uint8Array(64),
      flags: new Uint8Array(16),
    },
  ) {
    ({ count: this.count, keys: this.keys, offsets: this.offsets, slots: this.slots } = table);
    ({ frequencies: this.frequencies, flags: this.flags } = table);
    this.triggers = new Int32Array(this.flags.length);
  }

  /** The id of the word `folded[start, end)` whose hash is known, or -1. */
  find(folded: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, offsets, keys } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot];
      if (((entry ^ hash) & ~mask) !== 0) continue;
      const next = entry & mask; // id + 1
      let key = offsets[next - 1];
      if (offsets[next] - key !== end - start) continue;
      for (let at = start; at < end && keys[key] === folded[at]; at++) key++;
      if (key === offsets[next]) return next - 1;
    }
    return -1;
  }

  /** The id of a word, or -1. */
  idOf(word: string): number {
    const folded = this.fold(word);
    return this.find(folded, 0, word.length, hashOf(folded, 0, word.length));
  }

  /** The id of a word, added when it is new; `word` is one word to the walk. */
  add(word: string): number {
    const folded = this.fold(word);
    const hash = hashOf(folded, 0, word.length);
    const known = this.find(folded, 0, word.length, hash);
    if (known >= 0) return known;
    this.reserve(word.length);
    const id = this.count++;
    const from = this.offsets[id];
    for (let i = 0; i < word.length; i++) this.keys[from + i] = folded[i];
    this.offsets[id + 1] = from + word.length;
    insert(this.slots, hash, id);
    return id;
  }

  /** Sets flags of a word, which is added when it is new. */
  mark(word: string, flags: number): void {
    const id = this.add(word); // first: it may move the arrays
    this.flags[id] |= flags;
  }

  /** Whether it is in a frequency list or in a list of the user. */
  isListed(id: number): boolean {
    return id >= 0 && (this.flags[id] & (KNOWN | LISTED)) !== 0;
  }

  /** How frequent the word is in the language where it is most frequent: 0–255. */
  commonness(id: number): number {
    const at = id * LANGUAGES.length;
    let most = 0;
    for (let k = 0; k < LANGUAGES.length; k++) most = Math.max(most, this.frequencies[at + k]);
    return most;
  }

  /** Makes room for one more word of `units` code units. */
  private reserve(units: number): void {
    if (this.offsets.length < this.count + 2) {
      this.offsets = grown(this.offsets, new Int32Array(this.offsets.length * 2));
      this.flags = grown(this.flags, new Uint8Array(this.offsets.length));
      this.triggers = grown(this.triggers, new Int32Array(this.offsets.length));
      this.frequencies = grown(this.frequencies, new Uint8Array(this.offsets.length * LANGUAGES.length));
    }
    const end = this.offsets[this.count] + units;
    if (this.keys.length < end) this.keys = grown(this.keys, new Uint16Array(end * 2));
    if (this.slots.length < (this.count + 1) * 2) {
      const slots = new Int32Array(this.slots.length * 2);
      for (let id = 0; id < this.count; id++)
        insert(slots, hashOf(this.keys, this.offsets[id], this.offsets[id + 1]), id);
      this.slots = slots;
    }
  }

  /** The folded code units of a word; holds until the next call. */
  private fold(word: string): Uint16Array {
    if (this.scratch.length < word.length) this.scratch = new Uint16Array(word.length * 2);
    for (let i = 0; i < word.length; i++) this.scratch[i] = this.characters[word.charCodeAt(i)] & FOLD_MASK;
    return this.scratch;
  }
}

/** The hash of folded code units. */
export function hashOf(folded: Uint16Array, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashStep(hash, folded[at]);
  return hashEnd(hash);
}

function insert(slots: Int32Array, hash: number, id: number): void {
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = (hash & ~mask) | (id + 1);
}

function grown<A extends Int32Array | Uint8Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
