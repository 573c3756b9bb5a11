/**
 * The lexicon: every word that any rule knows, with what is known of it. Look-up is exact (full keys are compared) and
 * touches typed arrays only: no string, `Map` or closure per word.
 *
 * The built-in words come as one compiled table; phrases and lists of the user are added at start. An id is a word's
 * place in the table; ids are not stable between versions.
 */
import { type CharacterTable, FOLD_MASK } from './characters.js';
import { FULL, type LexiconTable, type WordRows } from './lexicon-table.js';
import { emptyKey, type Key, packWord, unpacked, wordHash } from './packed.js';

/** Languages with frequencies, in the order of the frequency table. */
export const LANGUAGES = ['id', 'ms', 'en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Word flags. */
/** A word that a list of the user names. */
export const KNOWN = 1;
/** Seen in several documents of the evidence, in no frequency list: names and new words. */
export const SEEN = 2;
/** A function word that headlines write in lower case. */
export const SMALL = 4;
/** In a frequency list. */
export const LISTED = 8;
/** Triggers a phrase. */
export const TRIGGER = 16;
/** A function word that nobody writes twice in a row. */
export const SINGLE = 32;
/** Stands in a reviewed list of misspellings. */
export const MISSPELT = 64;
/** A proper name: the documents of the evidence hardly ever write it in small letters. */
export const PROPER = 128;

export class Lexicon implements LexiconTable {
  count: number;
  packed: Int32Array;
  longs: number;
  keys: Uint16Array;
  offsets: Int32Array;
  slots: Int32Array;
  frequencies: Uint8Array;
  flags: Uint8Array;
  /** By id: which phrases have this word as their rarest, as a handle of the plan; 0 for none. */
  triggers: Int32Array;
  private units = new Uint16Array(64);
  private readonly key = emptyKey();

  constructor(
    readonly characters: CharacterTable,
    table: LexiconTable = {
      count: 0,
      packed: new Int32Array(32),
      longs: 0,
      keys: new Uint16Array(64),
      offsets: new Int32Array(16),
      slots: new Int32Array(32),
      frequencies: new Uint8Array(64),
      flags: new Uint8Array(16),
    },
  ) {
    ({ count: this.count, packed: this.packed, slots: this.slots } = table);
    ({ longs: this.longs, keys: this.keys, offsets: this.offsets } = table);
    ({ frequencies: this.frequencies, flags: this.flags } = table);
    this.triggers = new Int32Array(this.flags.length);
  }

  /** The id of a packed word, or -1. */
  find(high: number, low: number, hash: number): number {
    const { slots, packed } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot];
      if (((entry ^ hash) & ~mask) !== 0) continue;
      const at = 2 * ((entry & mask) - 1);
      if (packed[at + 1] === low && packed[at] === high) return at >> 1;
    }
    return -1;
  }

  /** The id of the word `units[start, end)`, which cannot be packed, or -1. */
  findLong(units: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, packed, offsets, keys, characters } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slots[slot];
      const id = (entry & mask) - 1;
      if (((entry ^ hash) & ~mask) !== 0 || packed[2 * id + 1] !== 0) continue;
      const long = packed[2 * id];
      let key = offsets[long];
      if (offsets[long + 1] - key !== end - start) continue;
      for (let at = start; at < end && keys[key] === (characters[units[at]] & FOLD_MASK); at++) key++;
      if (key === offsets[long + 1]) return id;
    }
    return -1;
  }

  /** The id of a word, or -1. */
  idOf(word: string): number {
    this.take(word);
    return this.idIn(this.units, 0, word.length);
  }

  /** The id of the word `units[start, end)`, or -1. */
  idIn(units: Uint16Array, start: number, end: number): number {
    const { high, low, hash, isPacked } = packWord(units, start, end, this.characters, this.key);
    return isPacked ? this.find(high, low, hash) : this.findLong(units, start, end, hash);
  }

  /** The id of a word, added when it is new; `word` is one word to the walk. */
  add(word: string): number {
    this.take(word);
    return this.addIn(this.units, 0, word.length);
  }

  /** The same for the word `units[start, end)`. */
  addIn(units: Uint16Array, start: number, end: number): number {
    const known = this.idIn(units, start, end);
    if (known >= 0) return known;
    const { high, low, hash, isPacked } = this.key; // before room is made: that packs other words
    this.reserve(1);
    const id = this.count++;
    this.packed[2 * id] = isPacked ? high : this.addLong(units, start, end);
    this.packed[2 * id + 1] = isPacked ? low : 0;
    insert(this.slots, hash, id);
    return id;
  }

  /** Adds all words of the rows, and sets flags of them. */
  markRows({ units, spans }: WordRows, flags: number): void {
    this.reserve(spans.length >> 1); // at once: making room moves everything
    for (let k = 0; k < spans.length; k += 2) {
      const id = this.addIn(units, spans[k], spans[k + 1]);
      this.flags[id] |= flags;
    }
  }

  /** The word of an entry, folded. */
  spelling(id: number): string {
    const high = this.packed[2 * id];
    const low = this.packed[2 * id + 1];
    if (low !== 0) return unpacked(high, low);
    return String.fromCharCode(...this.keys.subarray(this.offsets[high], this.offsets[high + 1]));
  }

  /** The hash of an entry: that of its word in any text. */
  hashOf(id: number): number {
    return this.halvesOf(id, this.key).hash;
  }

  /** The halves and the hash of an entry, written into `key`: of a long word the last letters, as the walk has them. */
  halvesOf(id: number, key: Key): Key {
    const high = this.packed[2 * id];
    const low = this.packed[2 * id + 1];
    if (low === 0) return packWord(this.keys, this.offsets[high], this.offsets[high + 1], this.characters, key);
    key.high = high;
    key.low = low;
    key.hash = wordHash(high, low);
    key.isPacked = true;
    return key;
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

  /** Whether several documents of the evidence have it, and no frequency list. */
  isSeen(id: number): boolean {
    return id >= 0 && (this.flags[id] & SEEN) !== 0;
  }

  /** Whether the documents of the evidence write it as a name. */
  isProper(id: number): boolean {
    return id >= 0 && (this.flags[id] & PROPER) !== 0;
  }

  /** How frequent the word is in the language where it is most frequent: 0–255. */
  commonness(id: number): number {
    const at = id * LANGUAGES.length;
    let most = 0;
    for (let k = 0; k < LANGUAGES.length; k++) most = Math.max(most, this.frequencies[at + k]);
    return most;
  }

  /** Makes room for so many more words. */
  private reserve(words: number): void {
    const count = this.count + words;
    if (this.flags.length < count) {
      this.flags = grown(this.flags, new Uint8Array(Math.max(16, this.flags.length * 2, count)));
      this.packed = grown(this.packed, new Int32Array(this.flags.length * 2));
      this.triggers = grown(this.triggers, new Int32Array(this.flags.length));
      this.frequencies = grown(this.frequencies, new Uint8Array(this.flags.length * LANGUAGES.length));
    }
    let size = this.slots.length;
    while (size * FULL < count) size *= 2;
    if (size === this.slots.length) return;
    const slots = new Int32Array(size);
    for (let id = 0; id < this.count; id++) insert(slots, this.hashOf(id), id);
    this.slots = slots;
  }

  /** Keeps a word as a long key; returns its number. */
  private addLong(units: Uint16Array, start: number, stop: number): number {
    const long = this.longs++;
    if (this.offsets.length < this.longs + 1) this.offsets = grown(this.offsets, new Int32Array(this.longs * 2 + 1));
    const from = this.offsets[long];
    const end = from + stop - start;
    if (this.keys.length < end) this.keys = grown(this.keys, new Uint16Array(end * 2));
    for (let i = start; i < stop; i++) this.keys[from + i - start] = this.characters[units[i]] & FOLD_MASK;
    this.offsets[long + 1] = end;
    return long;
  }

  /** Copies the code units of a word, which hold until the next call. */
  private take(word: string): void {
    if (this.units.length < word.length) this.units = new Uint16Array(word.length * 2);
    for (let i = 0; i < word.length; i++) this.units[i] = word.charCodeAt(i);
  }
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
