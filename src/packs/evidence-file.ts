/** The built-in evidence as one file: a header of 32-bit sizes, then each array, aligned to eight bytes. Little endian. */
import type { EvidenceTable } from '../text/evidence.js';

/** "SAPE" and the version of the layout. */
const MAGIC = 0x53415045;
const HEADER = 24;

export function encodeEvidence({ total, documents, rows, seconds, counts }: EvidenceTable): Uint8Array {
  const arrays = [documents, rows, seconds, counts];
  const header = Int32Array.of(MAGIC, total, ...arrays.map(({ length }) => length));
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
 * @throws Error when the bytes are no such table
 */
export function decodeEvidence(bytes: ArrayBuffer): EvidenceTable {
  const [magic, total, ...lengths] = new Int32Array(bytes, 0, HEADER / 4);
  if (magic !== MAGIC) throw new Error('no evidence of this version of sapu: build it again (npm run build)');
  let at = HEADER;
  const ints = (length: number): Int32Array => {
    const array = new Int32Array(bytes, at, length);
    at += aligned(array.byteLength);
    return array;
  };
  const [documents, rows, seconds] = lengths.slice(0, 3).map(ints);
  return { total, documents, rows, seconds, counts: new Uint16Array(bytes, at, lengths[3]) };
}

const aligned = (bytes: number): number => (bytes + 7) & ~7;
