/** The compiled lexicon as one file. */
import type { CharacterTable } from '../text/characters.js';
import type { LexiconTable } from '../text/lexicon-table.js';
import { ArraysReader, encodeArrays } from './arrays-file.js';

/** What the build compiles: the classes of characters, the words, the letter model. */
export interface Tables {
  readonly characters: CharacterTable;
  readonly lexicon: LexiconTable;
  readonly trigrams: Float32Array;
}

/** "SAPU" and the version of the layout. */
const MAGIC = 0x53415034;

/** The bytes of the tables, in the byte order of the machine. */
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
  return encodeArrays([MAGIC, count, longs], arrays);
}

/**
 * Views into `bytes`; nothing is copied.
 * @throws Error when the bytes are not such a table
 */
export function decodeTables(bytes: ArrayBuffer): Tables {
  const file = new ArraysReader(bytes, 3, 8);
  const [magic, count, longs] = file.head;
  if (magic !== MAGIC) throw new Error('not a table of this version of sapu: build it again (npm run build)');
  return {
    characters: file.take(Int32Array),
    lexicon: {
      count,
      packed: file.take(Int32Array),
      longs,
      keys: file.take(Uint16Array),
      offsets: file.take(Int32Array),
      slots: file.take(Int32Array),
      frequencies: file.take(Uint8Array),
      flags: file.take(Uint8Array),
    },
    trigrams: file.take(Float32Array),
  };
}
