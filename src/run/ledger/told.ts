/**
 * The documents that a ledger tells of, one after the other, each with its text as read where its file is still there:
 * as it was read, or as it was written. Nothing is complained about: a ledger speaks for itself.
 */
import { statSync } from 'node:fs';
import { decode, encode } from '../bytes.js';
import { piecesOf } from '../input.js';
import { withoutLifted } from '../json/lift.js';
import { type RecordLine, recordIn, TEXT_FIELD } from '../json/record.js';
import { type Line, linesOf } from '../lines.js';
import { Trouble } from '../trouble.js';
import {
  hashOf,
  type LedgerEntry,
  type LedgerHeader,
  parseEntryLine,
  parseHeader,
  parseLine,
  STANDARD_INPUT,
} from './entry.js';
import { textAsRead, wayBack, writtenAsRead } from './way-back.js';

/** A document that a ledger tells of. */
export interface ToldDocument {
  readonly entry: LedgerEntry;
  /** The text as read; missing where its file is not there, or holds something else by now. */
  readonly source?: string;
  /** For a JSON record whose text is there: its line as read. */
  readonly record?: RecordLine;
}

/**
 * @param cut called when the last line breaks off
 * @throws Trouble when it is no ledger, or a line of it is damaged
 */
export async function* documentsToldBy(path: string, cut: () => void): AsyncIterable<ToldDocument> {
  let header: LedgerHeader | undefined;
  let file: Texts | undefined;
  for await (const { text, number } of linesOf(piecesOf(path))) {
    if (!header) {
      header = parseLine(path, number, text, parseHeader);
      continue;
    }
    const entry = parseEntryLine(path, number, text);
    if (!entry) {
      cut();
      break;
    }
    if (file?.name !== entry.doc) {
      await file?.close();
      file = new Texts(entry.doc, header.field ?? TEXT_FIELD);
    }
    yield { entry, ...(await file.find(entry)) };
  }
  if (!header) throw new Trouble(`${path}: empty; expected a ledger (sapu --ledger FILE)`);
  await file?.close();
}

type Found = Pick<ToldDocument, 'source' | 'record'>;

/** The texts of one file, asked for in the order of the ledger. */
class Texts {
  private whole: Buffer | undefined;
  private lines: AsyncIterator<Line> | undefined;
  private isGone = false;
  private at = 0;

  constructor(
    readonly name: string,
    private readonly field: string,
  ) {
    this.isGone = name === STANDARD_INPUT || !isFile(name);
  }

  async find(entry: LedgerEntry): Promise<Found> {
    if (this.isGone) return {};
    try {
      return entry.line === undefined ? await this.text(entry) : await this.recordAt(entry.line, entry);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      this.isGone = true;
      return {};
    }
  }

  async close(): Promise<void> {
    await this.lines?.return?.();
  }

  private async text(entry: LedgerEntry): Promise<Found> {
    this.whole ??= await bytesOf(this.name);
    const { bytesOut = this.whole.length } = entry;
    for (const bytes of new Set([bytesOut, bytesOut + bytesTaken(entry)])) {
      const source = sourceOf(decode(this.whole.subarray(this.at, this.at + bytes)), entry);
      if (source === undefined) continue;
      this.at = entry.part === undefined ? 0 : this.at + bytes;
      return { source };
    }
    return {};
  }

  private async recordAt(number: number, entry: LedgerEntry): Promise<Found> {
    this.lines ??= linesOf(piecesOf(this.name))[Symbol.asyncIterator]();
    for (;;) {
      const { value, done } = await this.lines.next();
      if (done) return {};
      if (value.number < number) continue;
      const written = recordIn(value.text, this.field);
      if (!written) return {};
      const source = sourceOf(written.text, entry);
      if (source === undefined) return {};
      return { source, record: source === written.text ? written : recordAsRead(written, entry) };
    }
  }
}

/** How many bytes more the text as read has than the text as written. */
const bytesTaken = ({ edits }: LedgerEntry): number =>
  edits.reduce((sum, { before, text }) => sum + encode(before).length - encode(text).length, 0);

/** The text as read, from the text as it is now. */
function sourceOf(text: string, entry: LedgerEntry): string | undefined {
  const hash = hashOf(text);
  if (hash === entry.sha) return text;
  return hash === entry.shaOut ? textAsRead(text, entry) : undefined;
}

function recordAsRead(written: RecordLine, entry: LedgerEntry): RecordLine {
  const now = written.rewritten(wayBack(entry), writtenAsRead);
  return recordIn(entry.lifted ? withoutLifted(now) : now, written.field) ?? written;
}

/** Whether it can be read to its end. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

async function bytesOf(path: string): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of piecesOf(path)) all.push(piece);
  return Buffer.concat(all);
}
