/**
 * Takes a stream of JSON lines apart into records and puts it together again. Lines that are no record with text in
 * the field pass through, byte for byte.
 */
import { decode, encode } from '../bytes.js';
import { linesOf } from '../cut.js';
import type { Listener } from '../listener.js';
import type { Output } from '../output.js';
import type { Input } from '../work.js';
import { RecordLine } from './record.js';
import { scanRecord } from './scan.js';

/** Bytes that are written in one go. */
const BATCH = 1 << 16;

/** What becomes of the line of a record; the very line when nothing does. `number` counts the lines of the file from 1. */
export type Rewrite = (record: RecordLine, number: number) => string;

/** Returns whether any line changed. */
export async function rewriteRecords(
  { name, pieces }: Input,
  field: string,
  output: Output,
  listener: Listener,
  rewrite: Rewrite,
): Promise<boolean> {
  const batch = new Batch(output);
  const without = { count: 0, firstLine: 0 };
  let changed = false;
  let records = 0;
  let number = 0;
  try {
    for await (const bytes of linesOf(pieces)) {
      number++;
      const line = decode(bytes);
      const mark = number === 1 && line.startsWith('\ufeff') ? 1 : 0;
      const scan = line.slice(mark).trim() === '' ? BLANK : scanRecord(mark > 0 ? ` ${line.slice(1)}` : line, field);
      if (scan.kind === 'text') {
        records++;
        const written = rewrite(new RecordLine(line, field, scan.start, scan.end), number);
        batch.add(written === line ? bytes : encode(written));
        changed ||= written !== line;
        continue;
      }
      if (scan.kind === 'other' && without.count++ === 0) without.firstLine = number;
      if (scan.kind === 'broken')
        listener.trouble(
          `${name}:${number}: no valid JSON at column ${columnOf(scan.at, line)}; passed through as it is`,
        );
      listener.passed(name, () => line);
      batch.add(bytes);
    }
  } finally {
    batch.flush(); // also what was read before the input broke off
  }
  if (without.count > 0) tellMissing(name, field, without, records, listener);
  return changed;
}

const BLANK = { kind: 'blank' } as const;

function tellMissing(
  name: string,
  field: string,
  { count, firstLine }: { count: number; firstLine: number },
  records: number,
  listener: Listener,
): void {
  const which = count === 1 ? '1 record has' : `${count} records have`;
  const first = count === 1 ? '' : ', the first in this line';
  const place = `${name}:${firstLine}`;
  if (records > 0) listener.notice(`${place}: ${which} no text in the field "${field}"${first}; passed through`);
  else listener.trouble(`${place}: no record has text in the field "${field}"; name the right one with --field`);
}

/** A column for people: 1-based, at most one behind the record. */
const columnOf = (at: number, line: string): number => Math.min(at, line.trimEnd().length) + 1;

class Batch {
  private parts: Buffer[] = [];
  private size = 0;
  constructor(private readonly output: Output) {}

  add(bytes: Buffer): void {
    this.parts.push(bytes);
    this.size += bytes.length;
    if (this.size >= BATCH) this.flush();
  }

  flush(): void {
    if (this.size === 0) return;
    const bytes = this.parts.length === 1 ? this.parts[0] : Buffer.concat(this.parts);
    this.parts = [];
    this.size = 0;
    this.output.write(bytes);
  }
}
