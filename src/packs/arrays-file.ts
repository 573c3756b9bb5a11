/** Arrays as one file: a header of 32-bit numbers, then each array, aligned to eight bytes. Little endian. */

/** Any of the arrays that tables are made of. */
type NumberArray = Int32Array | Uint16Array | Uint8Array | Float32Array;

/** @param head the first numbers of the header; the lengths of the arrays follow them */
export function encodeArrays(head: readonly number[], arrays: readonly NumberArray[]): Uint8Array {
  const parts = [Int32Array.of(...head, ...arrays.map(({ length }) => length)), ...arrays];
  const bytes = new Uint8Array(parts.reduce((size, part) => size + aligned(part.byteLength), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  }
  return bytes;
}

/** Reads such a file, array by array in their order: views into its bytes, nothing is copied. */
export class ArraysReader {
  /** The first numbers of the header. */
  readonly head: readonly number[];
  private readonly lengths: readonly number[];
  private at: number;
  private next = 0;

  constructor(
    private readonly bytes: ArrayBuffer,
    heads: number,
    arrays: number,
  ) {
    const header = new Int32Array(bytes, 0, heads + arrays);
    this.head = [...header.subarray(0, heads)];
    this.lengths = [...header.subarray(heads)];
    this.at = aligned(header.byteLength);
  }

  take<A extends NumberArray>(make: new (bytes: ArrayBuffer, at: number, length: number) => A): A {
    const array = new make(this.bytes, this.at, this.lengths[this.next++]);
    this.at += aligned(array.byteLength);
    return array;
  }
}

const aligned = (bytes: number): number => (bytes + 7) & ~7;
