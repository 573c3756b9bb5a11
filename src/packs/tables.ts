/** The compiled lexicon as one file: a header of 32-bit sizes, then each array, aligned to eight bytes. Little endian. */
import type { CharacterTable } from '../text/characters.js';
import type { LexiconTable } from '../text/lexicon.js';

export interface Tables {
  readonly characters: CharacterTable;
  readonly lexicon: LexiconTable;
  readonly trigrams: Float32Array;
}

/** "SAPU" and the version of the layout. */
const MAGIC = 0x53415034;

export function encodeTables({ characters, lexicon, trigrams }: Tables): Uint8Array {
  const { count, longs } = lexicon;
  const arrays = [
    characters,
    lexicon.packed.subarray(0, count * 2),
    lexicon.keys.subarray(0, lexicon.offsets[longs]),
    lexicon.offsets.subarray(0, longs + 1),
    lexicon.slots,
    lexicon.frequencies.subarray(0, count * 4),
    lexicon.flags.subarray(0, count),
    trigrams,
  ];
  const header = Int32Array.of(MAGIC, count, longs, ...arrays.map((array) => array.length));
  const parts = [header, ...arrays];
  const bytes = new Uint8Array(parts.reduce((size, part) => size + aligned(part.byteLength), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  }
  return bytes;
}

/**
 * Views into `bytes`; nothing is copied.
 * @throws Error when the bytes are not such a table
 */
export function decodeTables(bytes: ArrayBuffer): Tables {
  const header = new Int32Array(bytes, 0, 11);
  if (header[0] !== MAGIC) throw new Error('not a table of this version of sapu: build it again (npm run build)');
  const [, count, longs, ...lengths] = header;
  let at = aligned(header.byteLength);
  let next = 0;
  const take = <A>(make: new (buffer: ArrayBuffer, at: number, length: number) => A, width: number): A => {
    const length = lengths[next++];
    const array = new make(bytes, at, length);
    at += aligned(length * width);
    return array;
  };
  return {
    characters: take(Int32Array, 4),
    lexicon: {
      count,
      packed: take(Int32Array, 4),
      longs,
      keys: take(Uint16Array, 2),
      offsets: take(Int32Array, 4),
      slots: take(Int32Array, 4),
      frequencies: take(Uint8Array, 1),
      flags: take(Uint8Array, 1),
    },
    trigrams: take(Float32Array, 4),
  };
}

const aligned = (bytes: number): number => (bytes + 7) & ~7;
