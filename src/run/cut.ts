/** Cuts a stream of bytes into blocks of whole lines, or into documents that fit into memory. */

const LF = 10;

/**
 * A stream in blocks of whole lines, with their terminators; the last line of the last may have none. A long line is put
 * together once, when it ends.
 */
export async function* blocksOf(pieces: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let open: Buffer[] = [];
  for await (const piece of pieces) {
    const first = open.length > 0 ? piece.indexOf(LF) + 1 : 0;
    const last = piece.lastIndexOf(LF) + 1;
    if (first > 0) {
      yield Buffer.concat([...open, piece.subarray(0, first)]);
      open = [];
    }
    if (last > first) yield piece.subarray(first, last);
    if (last < piece.length) open.push(piece.subarray(last));
  }
  if (open.length > 0) yield Buffer.concat(open);
}

/** Bytes up to which a stream is one document, and bytes after which a longer one is cut at the next line end. */
export interface Limits {
  readonly whole: number;
  readonly part: number;
}
/** Bytes: a longer text is cut, into parts of so many and the rest of the line. */
export const LIMITS: Limits = { whole: 64 << 20, part: 16 << 20 };

/** The stream as one document, or as several when it is long; `cut` is called before the first part of several. */
export async function* documentsOf(
  pieces: AsyncIterable<Buffer>,
  cut: () => void,
  { whole, part }: Limits = LIMITS,
): AsyncIterable<Buffer> {
  let open: Buffer[] = [];
  let size = 0;
  let next = whole; // the size at which to look for a line end again: a line without one is not scanned twice
  let isCut = false;
  for await (const piece of pieces) {
    open.push(piece);
    size += piece.length;
    if (size <= next) continue;
    let rest = Buffer.concat(open);
    for (let end = rest.indexOf(LF, part - 1); end >= 0; end = rest.indexOf(LF, part - 1)) {
      if (!isCut) cut();
      isCut = true;
      yield rest.subarray(0, end + 1);
      rest = rest.subarray(end + 1);
    }
    open = [rest];
    size = rest.length;
    next = Math.max(isCut ? part : whole, 2 * size);
  }
  if (size > 0 || !isCut) yield open.length === 1 ? open[0] : Buffer.concat(open);
}
