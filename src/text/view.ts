/**
 * A view is a text with its words, lines and dirt, in typed arrays. The arrays belong to the walker and hold until its
 * second next view; nothing in them is copied, and nothing is kept from one text to the next.
 */
import type { Language } from './lexicon.js';

/** Word shapes, as bits. */
/** Begins with a capital. */
export const CAPITAL = 1;
/** Holds a small letter. */
export const SMALLS = 2;
/** Holds a digit. */
export const DIGITS = 4;
/** Begins where the word before it ends: a glue seam (`MaafBaca`, `2022Baca`). */
export const GLUED = 8;
/** Holds more than one capital. */
export const CAPITALS = 16;

/**
 * A word is a run of letters, marks and digits, cut at glue seams. Index: the word's number in the text; at `count` stands
 * an empty word at the end of the text.
 */
export interface WordTable {
  count: number;
  /** UTF-16 offsets. */
  starts: Int32Array;
  ends: Int32Array;
  /** Lexicon id, or -1. */
  ids: Int32Array;
  /** Hash of the folded word. */
  hashes: Int32Array;
  shapes: Uint8Array;
}

/** Index: the line's number in the text. The last line has no terminator; after a final one there is no further line. */
export interface LineTable {
  count: number;
  starts: Int32Array;
  /** Without the terminator. */
  ends: Int32Array;
  /** Number of the first word at or after the start of the line; one more entry than there are lines. */
  words: Int32Array;
}

/** A growing list of numbers. */
export interface Places {
  count: number;
  at: Int32Array;
}

/** Arrays that are filled for one text after the other: to make new ones for each takes longer. They grow as they have to. */
export interface Room {
  /** By word number: marks of words. */
  marks: Uint8Array;
  /** Numbers of the words that rules may suspect, once they are asked for. */
  readonly suspects: Places;
  /** By slot: see `counts.ts`. */
  first: Int32Array;
  times: Int32Array;
}

/** In which languages a text may be, once that is asked for, and by how many of its first words: 0 before. */
export interface Vote {
  languages: readonly Language[];
  words: number;
}

/** What the walk found in one text. */
export interface View {
  readonly text: string;
  /** The code units of the text and a space behind them: reading a typed array is faster than reading a string. */
  readonly units: Uint16Array;
  readonly words: WordTable;
  readonly lines: LineTable;
  /** Offsets of LF and CR. */
  readonly breaks: Places;
  /** Offsets of characters that a repair has to look at. */
  readonly dirt: Places;
  /** Numbers of the words that trigger a phrase. */
  readonly hits: Places;
  /** Numbers of the words with a capital where a space may be lost: behind a mark or another word, or with more capitals inside. */
  readonly joints: Places;
  readonly room: Room;
  readonly vote: Vote;
  /** Room for a sketch of the words: see `sketch.ts`. */
  readonly sketch: Uint8Array;
  /** Numbers of the words that no list knows. */
  readonly unknown: Places;
}

/** The number of the line that holds `offset`. */
export function lineAt({ lines }: View, offset: number): number {
  let low = 0;
  let high = lines.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines.starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The number of the first word that begins at or after `offset`. */
export const wordFrom = ({ words }: View, offset: number): number => firstFrom(words.starts, 0, words.count, offset);

/** The first index of `[low, high)` whose number is `least` or more, in ascending numbers; `high` when there is none. */
export function firstFrom(numbers: Int32Array, low: number, high: number, least: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The UTF-16 offsets of a word. */
export const wordRange = ({ words }: View, word: number): { start: number; end: number } => ({
  start: words.starts[word],
  end: words.ends[word],
});

/** The word as it is written. */
export const wordText = ({ text, words }: View, word: number): string =>
  text.slice(words.starts[word], words.ends[word]);
