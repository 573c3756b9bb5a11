/** The work of `undo`: the text as read, from the text as written and the ledger. A text that it does not know stops it. */
import { decode, encode } from '../bytes.js';
import { rewriteRecords } from '../json/lines.js';
import type { RecordLine } from '../json/record.js';
import type { Listener } from '../listener.js';
import { HeldOutput, type Output } from '../output.js';
import { Trouble } from '../trouble.js';
import type { Input, Work } from '../work.js';
import { hashOf, type LedgerEntry } from './entry.js';
import type { Ledger } from './ledger.js';
import { textAsRead, wayBack, writtenAsRead } from './way-back.js';

/** What an undo counts beside what it brings back. */
export interface UndoCounts {
  /** Files that are as they were read already; the first of them. */
  asRead: number;
  firstAsRead: string;
}

/** @param field the field of JSON records that holds the text */
export function undoing(ledger: Ledger, field: string, listener: Listener, counts: UndoCounts): Work {
  const asRead = (name: string): void => {
    if (counts.asRead++ === 0) counts.firstAsRead = name;
  };
  return {
    async text(input, output) {
      const state = await undoText(input, ledger, output);
      if (state === 'read') asRead(input.name);
      return state === 'changed';
    },
    async records(input, output) {
      const { changed, unchanged } = await undoRecords(input, field, ledger, output, listener);
      if (!changed && unchanged > 0) asRead(input.name);
      return changed;
    },
  };
}

/** A text comes back, or had no edits, or is as it was read. @throws Trouble when the ledger does not know it */
async function undoText(
  { name, pieces }: Input,
  ledger: Ledger,
  output: Output,
): Promise<'changed' | 'unedited' | 'read'> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  const bytes = Buffer.concat(all);
  const found = ledger.find(hashOf(bytes), name);
  if (found.kind === 'written') {
    output.write(encode(undone(decode(bytes), found, ledger)));
    return found.entry.edits.length > 0 ? 'changed' : 'unedited';
  }
  if (found.kind === 'read') {
    output.write(bytes);
    return 'read';
  }
  if (found.kind === 'several') throw new Trouble(`${name}: ${SEVERAL}`);
  const parts = undoPieces(bytes, ledger);
  if (!parts) throw new Trouble(`${name}: ${unknownText(ledger)}`);
  for (const part of parts) output.write(part);
  return 'changed';
}

const SEVERAL =
  'different texts came out like this one, and its name does not tell which it was; give it the name that it had';

/** A long file that was cleaned in pieces: the pieces as they were read; undefined when it is none. */
function undoPieces(bytes: Buffer, ledger: Ledger): Buffer[] | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  for (const piece of ledger.entriesOfPieces()) {
    const { bytesOut = 0, sha, shaOut = sha } = piece.entry;
    const part = bytes.subarray(at, at + bytesOut);
    if (hashOf(part) !== shaOut) continue;
    parts.push(encode(undone(decode(part), piece, ledger)));
    at += part.length;
  }
  return at === bytes.length && at > 0 ? parts : undefined;
}

function unknownText({ path, texts, records, isCut }: Ledger): string {
  if (texts === 0 && records > 0) return `no text is in ${path}, only records: use --jsonl`;
  if (texts > 1)
    return `not in ${path}, which knows ${texts} texts: changed since that run, cleaned by another, or several were written into one stream; clean them one by one, or with -o DIR/, so that each can come back`;
  return `not in ${path}: changed since that run, or cleaned by another${isCut ? ', or not reached before it broke off' : ''}`;
}

async function undoRecords(
  input: Input,
  field: string,
  ledger: Ledger,
  output: Output,
  listener: Listener,
): Promise<{ changed: boolean; unchanged: number }> {
  const { name } = input;
  const held = new HeldOutput(output); // nothing is written before all records are found
  let unchanged = 0;
  const rewrite = (record: RecordLine, line: number): string => {
    const { text } = record;
    const place = `${name}:${line}`;
    const found = ledger.find(hashOf(text), name, line);
    if (found.kind === 'several') throw new Trouble(`${place}: ${SEVERAL}, and the line`);
    if (found.kind === 'unknown')
      throw new Trouble(`${place}: not in ${ledger.path}: changed since that run, or cleaned by another`);
    if (found.kind === 'read') {
      unchanged++;
      return record.line;
    }
    undone(text, found, ledger);
    return record.rewritten(wayBack(found.entry), writtenAsRead);
  };
  const passBroken = (): void => {}; // a line that was no record then is none now
  const changed = await rewriteRecords(input, field, held, listener, rewrite, passBroken);
  held.commit();
  return { changed, unchanged };
}

/** The text as it was read. @throws Trouble when the entry does not lead there */
function undone(text: string, { entry, line }: { entry: LedgerEntry; line: number }, { path }: Ledger): string {
  const source = textAsRead(text, entry);
  if (source === undefined)
    throw new Trouble(`${path}:${line}: does not lead back to what was read: the ledger is damaged`);
  return source;
}
