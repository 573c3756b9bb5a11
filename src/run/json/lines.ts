/**
 * Takes a stream of JSON lines apart into records and puts it together again. Lines that are no record with text in
 * the field pass through, byte for byte.
 */
import { isUtf8 } from 'node:buffer';
import { decode, encode } from '../bytes.js';
import { blocksOf } from '../cut.js';
import type { Listener } from '../listener.js';
import type { Output } from '../output.js';
import { LONG_WORK, turn } from '../turn.js';
import type { Input } from '../work.js';
import { RecordLine } from './record.js';
import { scanRecord } from './scan.js';

/** What becomes of the line of a record; the very line when nothing does. `number` counts the lines of the file from 1. */
export type Rewrite = (record: RecordLine, number: number) => string;

/** What becomes of lines that are no record with text in the field, for people. */
export interface Passing {
  /** Hears of lines that are no valid JSON: which, and where. */
  tellBroken(problem: string): void;
  /** What becomes of records without text. */
  readonly without: string;
}

/**
 * Returns whether any line changed.
 * @param passing when it is not that they pass through
 */
export async function rewriteRecords(
  { name, pieces }: Input,
  field: string,
  output: Output,
  listener: Listener,
  rewrite: Rewrite,
  passing: Passing = {
    tellBroken: (problem) => listener.trouble(`${problem}; passed through as it is`),
    without: 'passed through',
  },
): Promise<boolean> {
  const lines = new Lines(name, field, listener, rewrite, passing);
  for await (const block of blocksOf(pieces)) {
    const copy = new Copy(block, output);
    try {
      lines.through(block, copy);
      if (block.length > LONG_WORK) await turn();
    } finally {
      copy.end(); // also what was done before one of its lines stopped the run
    }
  }
  lines.tellMissing();
  return lines.changed;
}

/** One file of JSON lines, on its way through. */
class Lines {
  changed = false;
  private number = 0;
  private records = 0;
  /** Records without text in the field. */
  private without = 0;
  private firstWithout = 0;

  constructor(
    private readonly name: string,
    private readonly field: string,
    private readonly listener: Listener,
    private readonly rewrite: Rewrite,
    private readonly passing: Passing,
  ) {}

  /** Takes the lines of a block and puts what becomes of them into its copy. */
  through(block: Buffer, copy: Copy): void {
    const isSound = isUtf8(block);
    for (let from = 0; from < block.length; ) {
      const end = block.indexOf(LF, from) + 1 || block.length;
      const line = isSound ? block.toString('utf8', from, end) : decode(block.subarray(from, end));
      const written = this.line(line);
      if (written !== undefined) copy.replace(from, end, written);
      else copy.keep(end);
      from = end;
    }
  }

  /** What is written in place of a line; undefined when it stays. */
  private line(line: string): string | undefined {
    const { name, field } = this;
    const number = ++this.number;
    const mark = number === 1 && line.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    const scan = scanRecord(mark > 0 ? ` ${line.slice(1)}` : line, field);
    if (scan.kind === 'text') {
      this.records++;
      const written = this.rewrite(new RecordLine(line, field, scan.value, scan.start, scan.end), number);
      if (written === line) return undefined;
      this.changed = true;
      return written;
    }
    if (scan.kind === 'other' && this.without++ === 0) this.firstWithout = number;
    if (scan.kind === 'broken' && line.slice(mark).trim() !== '')
      this.passing.tellBroken(`${name}:${number}: no valid JSON at column ${columnOf(scan.at, line)}`);
    this.listener.passed(name, () => line);
    return undefined;
  }

  /** Says how many records had no text in the field. */
  tellMissing(): void {
    const { name, field, without, firstWithout, records, listener, passing } = this;
    if (without === 0) return;
    const which = without === 1 ? '1 record has' : `${without} records have`;
    const first = without === 1 ? '' : ', the first in this line';
    const place = `${name}:${firstWithout}`;
    if (records > 0) listener.notice(`${place}: ${which} no text in the field "${field}"${first}; ${passing.without}`);
    else listener.trouble(`${place}: no record has text in the field "${field}"; name the right one with --field`);
  }
}

const LF = 10;
const BYTE_ORDER_MARK = 0xfeff;

/** A column for people: 1-based, at most one behind the record. */
const columnOf = (at: number, line: string): number => Math.min(at, line.trimEnd().length) + 1;

/** A block with some of its lines replaced, on its way to the output: in one buffer, which is made when the first is. */
class Copy {
  private bytes: Buffer | undefined;
  private length = 0;
  /** Of the block: what is in `bytes` already, and what may be. */
  private from = 0;
  private to = 0;

  constructor(
    private readonly block: Buffer,
    private readonly output: Output,
  ) {}

  keep(end: number): void {
    this.to = end;
  }

  replace(start: number, end: number, line: string): void {
    this.take(start);
    if (line.isWellFormed()) this.length += this.room(UNIT_BYTES * line.length).write(line, this.length);
    else {
      const bytes = encode(line);
      this.length += bytes.copy(this.room(bytes.length), this.length);
    }
    this.from = this.to = end;
  }

  end(): void {
    if (this.bytes === undefined) {
      if (this.to > this.from) this.output.write(this.block.subarray(this.from, this.to));
      return;
    }
    this.take(this.to);
    if (this.length > 0) this.output.write(this.bytes.subarray(0, this.length));
  }

  /** Adds what stays of the block, up to `end`. */
  private take(end: number): void {
    if (end <= this.from) return;
    this.length += this.block.copy(this.room(end - this.from), this.length, this.from, end);
    this.from = end;
  }

  /** The buffer, with room for so many bytes more. */
  private room(more: number): Buffer {
    const { bytes = Buffer.alloc(0), length } = this;
    if (this.bytes !== undefined && length + more <= bytes.length) return bytes;
    this.bytes = Buffer.allocUnsafe(Math.max(2 * length, this.block.length + (this.block.length >> 3)) + more);
    bytes.copy(this.bytes, 0, 0, length);
    return this.bytes;
  }
}

/** Bytes of a code unit in UTF-8 at most. */
const UNIT_BYTES = 3;
