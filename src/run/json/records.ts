/** Cleans one field of each record of a stream of JSON lines; every other byte of a line stays as it was. */
import type { Cleaner } from '../../cleaner.js';
import { decode, encode } from '../bytes.js';
import { linesOf } from '../cut.js';
import type { Listener } from '../listener.js';
import type { Output } from '../output.js';
import { scanRecord } from './scan.js';
import { rewrite, unescapeValue } from './value.js';

/** Bytes that are written in one go. */
const BATCH = 1 << 16;

/** Returns whether anything changed. */
export async function cleanRecords(
  pieces: AsyncIterable<Buffer>,
  name: string,
  field: string,
  cleaner: Cleaner,
  output: Output,
  listener: Listener,
): Promise<boolean> {
  const batch = new Batch(output);
  const without = { count: 0, firstLine: 0 };
  let changed = false;
  let records = 0;
  let line = 0;
  try {
    for await (const bytes of linesOf(pieces)) {
      line++;
      const written = decode(bytes);
      const mark = line === 1 && written.startsWith('\ufeff') ? 1 : 0;
      if (written.slice(mark).trim() === '') {
        batch.add(bytes);
        continue;
      }
      const scan = scanRecord(mark > 0 ? ` ${written.slice(1)}` : written, field);
      if (scan.kind === 'text') {
        records++;
        const raw = written.slice(scan.start, scan.end);
        const source = unescapeValue(raw);
        const cleaned = cleaner.clean(source);
        listener.document({ name, source, edits: cleaned.edits, findings: cleaned.findings, line, field });
        if (cleaned.edits.length > 0) {
          changed = true;
          batch.add(encode(written.slice(0, scan.start) + rewrite(raw, cleaned.edits) + written.slice(scan.end)));
          continue;
        }
      } else if (scan.kind === 'other') {
        if (without.count++ === 0) without.firstLine = line;
      } else
        listener.trouble(
          `${name}:${line}: no valid JSON at column ${columnOf(scan.at, written)}; passed through as it is`,
        );
      batch.add(bytes);
    }
  } finally {
    batch.flush(); // also what was read before the input broke off
  }
  if (without.count > 0) tellMissing(name, field, without, records, listener);
  return changed;
}

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
