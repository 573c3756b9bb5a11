/**
 * The phrases of the built-in packs as one file. A text meets the trigger of many phrases and the word beside it of few:
 * what the second tells lies in an array, and only the others are put together.
 */
import type { Sequence } from '../rules/rule.js';
import { ArraysReader, encodeArrays } from './arrays-file.js';
import { type Group, probeOf } from './group.js';
import { packed, unpacked } from './sequence.js';

/** "SAPP" and the version of the layout. */
const MAGIC = 0x53415050;

/** Numbers a phrase: the two of its probe. */
const PROBE = 2;

/** Collects phrases in their order. */
export class PhraseWriter {
  private readonly probes: number[] = [];
  private readonly places: number[] = [0];
  private readonly texts: Buffer[] = [];
  private size = 0;

  /** How many there are. */
  get count(): number {
    return this.texts.length;
  }

  add(sequence: Sequence): void {
    const text = Buffer.from(packed(sequence), 'latin1');
    this.size += text.length;
    this.probes.push(...probeOf(sequence));
    this.places.push(this.size);
    this.texts.push(text);
  }

  /** The bytes of the file, in the byte order of the machine. */
  encode(): Uint8Array {
    const arrays = [Int32Array.from(this.probes), Int32Array.from(this.places), Buffer.concat(this.texts)];
    return encodeArrays([MAGIC], arrays);
  }
}

/** The phrases of such a file, by their number. */
export class PhraseFile {
  private readonly probes: Int32Array;
  /** Where each begins in the text, in bytes; one more than there are phrases. */
  private readonly places: Int32Array;
  /** One behind the other, of ASCII alone. */
  private readonly text: Buffer;

  /** @throws Error when the bytes are no such file */
  constructor(bytes: ArrayBuffer) {
    const file = new ArraysReader(bytes, 1, 3);
    const [magic] = file.head;
    if (magic !== MAGIC) throw new Error('no phrases of this version of sapu: build it again (npm run build)');
    this.probes = file.take(Int32Array);
    this.places = file.take(Int32Array);
    const text = file.take(Uint8Array);
    this.text = Buffer.from(text.buffer, text.byteOffset, text.length);
  }

  /** The phrases `[from, to)`. */
  group(from: number, to: number): Group {
    const { text, places } = this;
    return {
      probes: this.probes.subarray(from * PROBE, to * PROBE),
      sequence: (n) => unpacked(text.toString('latin1', places[from + n], places[from + n + 1])),
    };
  }
}
