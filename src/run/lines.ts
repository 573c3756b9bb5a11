/** The lines of a stream, one by one, for what is read and not written. */
import { decode } from './bytes.js';
import { blocksOf } from './cut.js';

/** A line of a file. */
export interface Line {
  /** With its terminator. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

const LF = 10;

/** Each line of pieces of a file; bytes that are no UTF-8 are read as {@link decode} says. */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  for await (const block of blocksOf(pieces))
    for (let from = 0; from < block.length; ) {
      const end = block.indexOf(LF, from) + 1 || block.length;
      yield { text: decode(block.subarray(from, end)), number: ++number };
      from = end;
    }
}
