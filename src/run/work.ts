/** What is done with the bytes of an input: cleaned, or undone. */
import type { Output } from './output.js';

/** The bytes of one input, and how it is called. */
export interface Input {
  readonly name: string;
  readonly pieces: AsyncIterable<Buffer>;
}

/** What is done with an input, by how it is read. */
export interface Work {
  /** The bytes are one text. Returns whether anything changed. */
  text(input: Input, output: Output): Promise<boolean>;
  /** The bytes are JSON lines. Returns whether anything changed. */
  records(input: Input, output: Output): Promise<boolean>;
  /** Called before what was made goes out: to standard output, or into its place (`lasting`: where something was). */
  settle?(lasting: boolean): void;
}
