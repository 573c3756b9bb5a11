/** The built-in evidence as one file. */
import type { EvidenceTable } from '../text/evidence.js';
import { ArraysReader, encodeArrays } from './arrays-file.js';

/** "SAPE" and the version of the layout. */
const MAGIC = 0x53415045;

/** The bytes of the evidence, in the byte order of the machine. */
export const encodeEvidence = ({ total, documents, rows, seconds, counts }: EvidenceTable): Uint8Array =>
  encodeArrays([MAGIC, total], [documents, rows, seconds, counts]);

/**
 * Views into `bytes`; nothing is copied.
 * @throws Error when the bytes are no such table
 */
export function decodeEvidence(bytes: ArrayBuffer): EvidenceTable {
  const file = new ArraysReader(bytes, 2, 4);
  const [magic, total] = file.head;
  if (magic !== MAGIC) throw new Error('no evidence of this version of sapu: build it again (npm run build)');
  return {
    total,
    documents: file.take(Int32Array),
    rows: file.take(Int32Array),
    seconds: file.take(Int32Array),
    counts: file.take(Uint16Array),
  };
}
