/** The arrays of a view while they are filled: by the walk, or from the arrays of another view. */
import { SKETCH_BYTES } from './sketch.js';
import { writeUnits } from './units.js';
import { firstFrom, type LineTable, type Places, type Room, type View, type Vote, type WordTable } from './view.js';

/**
 * Room at the start, for articles of the usual length. An array that grows while the walk is being compiled makes that
 * start anew, which costs more than the room.
 */
const WORDS = 1 << 13;
const LINES = 1 << 11;
const UNITS = 1 << 16;

/**
 * Arrays cut out of one block. The system hands out a large block empty, and gives it memory where something is written: a
 * short text touches little of it, where small arrays would be emptied one by one.
 */
class Block {
  private readonly memory = new ArrayBuffer(BLOCK);
  private at = 0;

  ints(length: number): Int32Array {
    return new Int32Array(this.memory, this.take(length * Int32Array.BYTES_PER_ELEMENT), length);
  }
  bytes(length: number): Uint8Array {
    return new Uint8Array(this.memory, this.take(length), length);
  }
  units(length: number): Uint16Array {
    return new Uint16Array(this.memory, this.take(length * Uint16Array.BYTES_PER_ELEMENT), length);
  }
  places(length: number): Places {
    return { count: 0, at: this.ints(length) };
  }
  private take(bytes: number): number {
    const { at } = this;
    this.at += bytes;
    return at;
  }
}

/** Bytes of a block: the sum of what {@link Table} takes of it. */
const BLOCK = 6 * 4 * WORDS + 2 * WORDS + 9 * 4 * LINES + 2 * UNITS + SKETCH_BYTES;

export class Table implements View {
  private readonly block = new Block();
  text = '';
  readonly words: WordTable = {
    count: 0,
    starts: this.block.ints(WORDS),
    ends: this.block.ints(WORDS),
    ids: this.block.ints(WORDS),
    hashes: this.block.ints(WORDS),
    shapes: this.block.bytes(WORDS),
  };
  readonly lines: LineTable = {
    count: 0,
    starts: this.block.ints(LINES),
    ends: this.block.ints(LINES),
    words: this.block.ints(LINES),
  };
  readonly breaks = this.block.places(LINES);
  readonly dirt = this.block.places(LINES);
  readonly hits = this.block.places(LINES);
  readonly unknown = this.block.places(LINES);
  readonly joints = this.block.places(LINES);
  readonly room: Room = {
    marks: this.block.bytes(WORDS),
    suspects: this.block.places(LINES),
    first: this.block.ints(WORDS),
    times: this.block.ints(WORDS),
  };
  readonly vote: Vote = { languages: [], words: 0 };
  readonly sketch = this.block.bytes(SKETCH_BYTES);
  units = this.block.units(UNITS);
  private bytes = bytesOf(this.units);

  /** Empties the table for a text. */
  begin(text: string): void {
    const { length } = text;
    if (this.units.length <= length) {
      this.units = new Uint16Array(Math.max(length + 1, 2 * this.units.length));
      this.bytes = bytesOf(this.units);
    }
    writeUnits(text, this.bytes);
    this.units[length] = 0x20;
    this.text = text;
    this.words.count = this.lines.count = this.breaks.count = this.dirt.count = 0;
    this.hits.count = this.unknown.count = this.joints.count = 0;
    this.vote.words = 0;
  }

  /** Finds the lines and closes the table: whoever looks one word too far sees the end of the text. */
  finish(): View {
    const { text, words, lines } = this;
    fillLines(this);
    lines.words[lines.count] = words.count;
    words.starts[words.count] = words.ends[words.count] = text.length;
    words.ids[words.count] = -1;
    words.shapes[words.count] = 0;
    return this;
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint16Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Copies the words `[first, end)` of a view, all their offsets moved by `shift`, to the end of a table. */
export function copyWords(view: View, first: number, end: number, shift: number, table: Table): void {
  if (first >= end) return;
  const { words: from } = view;
  const { words: to } = table;
  const moved = to.count - first; // how far word numbers move
  while (to.count + end - first + 1 >= to.starts.length) growWords(to);
  const { count } = to;
  for (let word = first; word < end; word++) {
    to.starts[word + moved] = from.starts[word] + shift;
    to.ends[word + moved] = from.ends[word] + shift;
  }
  to.ids.set(from.ids.subarray(first, end), count);
  to.hashes.set(from.hashes.subarray(first, end), count);
  to.shapes.set(from.shapes.subarray(first, end), count);
  to.count = count + end - first;
  copyPlaces(view.hits, first, end, moved, table.hits);
  copyPlaces(view.unknown, first, end, moved, table.unknown);
  copyPlaces(view.joints, first, end, moved, table.joints);
}

/** Finds the lines of a text whose words and line ends are in the table; an empty text has an empty one. */
function fillLines({ text, words, lines, breaks, units }: Table): void {
  let word = 0;
  let start = 0;
  for (let k = 0; k < breaks.count; k++) {
    const end = breaks.at[k];
    while (word < words.count && words.starts[word] < start) word++;
    addLine(lines, start, end, word);
    start = end + 1;
    if (units[end] === CR && units[start] === LF) {
      start++;
      k++;
    }
  }
  if (start === text.length && start > 0) return;
  while (word < words.count && words.starts[word] < start) word++;
  addLine(lines, start, text.length, word);
}

const CR = 13;
const LF = 10;

/** Copies the places in `[first, end)`, moved by `shift`. */
export function copyPlaces(from: Places, first: number, end: number, shift: number, to: Places): void {
  const low = firstFrom(from.at, 0, from.count, first);
  for (let k = low; k < from.count && from.at[k] < end; k++) push(to, from.at[k] + shift);
}

function addLine(lines: LineTable, start: number, end: number, word: number): void {
  if (lines.count + 1 >= lines.starts.length) {
    lines.starts = grown(lines.starts);
    lines.ends = grown(lines.ends);
    lines.words = grown(lines.words);
  }
  lines.starts[lines.count] = start;
  lines.ends[lines.count] = end;
  lines.words[lines.count] = word;
  lines.count++;
}

export function growWords(words: WordTable): WordTable {
  words.starts = grown(words.starts);
  words.ends = grown(words.ends);
  words.ids = grown(words.ids);
  words.hashes = grown(words.hashes);
  const shapes = new Uint8Array(words.shapes.length * 2);
  shapes.set(words.shapes);
  words.shapes = shapes;
  return words;
}

export function push(places: Places, at: number): void {
  if (places.count === places.at.length) places.at = grown(places.at);
  places.at[places.count++] = at;
}

function grown(from: Int32Array): Int32Array {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
