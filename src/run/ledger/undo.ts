/** The work of `undo`: the text as read, from the text as written and the ledger. A text that it does not know stops it. */
import { apply } from '../../edit/apply.js';
import type { Edit } from '../../edit/edit.js';
import { decode, encode } from '../bytes.js';
import { rewriteRecords } from '../json/lines.js';
import { escapeValue } from '../json/value.js';
import type { Listener } from '../listener.js';
import { HeldOutput, type Output } from '../output.js';
import { Trouble } from '../trouble.js';
import type { Input, Work } from '../work.js';
import { hashOf, type LedgerEdit, type LedgerEntry } from './entry.js';
import type { Ledger } from './ledger.js';

/** An edit that leads back; `raw` is how its text was written in JSON, where that is not the shortest way. */
type WayBack = Edit & { readonly raw: string | undefined };

/** @param field the field of JSON records that holds the text */
export function undoing(ledger: Ledger, field: string, listener: Listener): Work {
  return {
    text: (input, output) => undoText(input, ledger, output, listener),
    records: (input, output) => undoRecords(input, field, ledger, output, listener),
  };
}

async function undoText(input: Input, ledger: Ledger, output: Output, listener: Listener): Promise<boolean> {
  const { name, pieces } = input;
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  const bytes = Buffer.concat(all);
  const found = ledger.find(hashOf(bytes), name);
  if (found.kind === 'written') {
    output.write(encode(undone(decode(bytes), found.entry, name)));
    return found.entry.edits.length > 0;
  }
  if (found.kind === 'read') {
    listener.notice(`${name}: as it was read already`);
    output.write(bytes);
    return false;
  }
  const parts = undoPieces(bytes, ledger, name);
  if (!parts) throw new Trouble(`${name}: ${unknownText(ledger)}`);
  for (const part of parts) output.write(part);
  return true;
}

/** A long file that was cleaned in pieces: the pieces as they were read; undefined when it is none. */
function undoPieces(bytes: Buffer, ledger: Ledger, name: string): Buffer[] | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  for (const entry of ledger.entriesOfPieces()) {
    const part = bytes.subarray(at, at + (entry.bytesOut ?? 0));
    if (hashOf(part) !== (entry.shaOut ?? entry.sha)) continue;
    parts.push(encode(undone(decode(part), entry, name)));
    at += part.length;
  }
  return at === bytes.length && at > 0 ? parts : undefined;
}

function unknownText({ path, texts, records }: Ledger): string {
  if (texts === 0 && records > 0) return `no text is in ${path}, only records: use --jsonl`;
  if (texts > 1)
    return `not in ${path}, which knows ${texts} texts: it was changed since, or they were written into one stream; clean them one by one, or with -o DIR/, so that each can come back`;
  return `not in ${path}: it was changed since it was written, or by another run`;
}

async function undoRecords(
  input: Input,
  field: string,
  ledger: Ledger,
  output: Output,
  listener: Listener,
): Promise<boolean> {
  const { name } = input;
  const held = new HeldOutput(output); // nothing is written before all records are found
  let asRead = 0;
  const changed = await rewriteRecords(input, field, held, listener, (record, line) => {
    const { text } = record;
    const found = ledger.find(hashOf(text), name, line);
    if (found.kind === 'unknown')
      throw new Trouble(
        `${name}:${line}: the record is not in ${ledger.path}: it was changed since, or by another run`,
      );
    if (found.kind === 'read') {
      asRead++;
      return record.line;
    }
    const back = wayBack(found.entry);
    check(apply(text, back), found.entry, `${name}:${line}`);
    return record.rewritten(back, (edit) => (edit as WayBack).raw ?? escapeValue(edit.text));
  });
  if (asRead > 0) listener.notice(`${name}: ${asRead === 1 ? '1 record is' : `${asRead} records are`} as read already`);
  held.commit();
  return changed;
}

/** The text as it was read. @throws Trouble when the entry does not lead there */
function undone(text: string, entry: LedgerEntry, name: string): string {
  const source = apply(text, wayBack(entry));
  check(source, entry, name);
  return source;
}

function check(source: string, entry: LedgerEntry, name: string): void {
  if (hashOf(source) !== entry.sha)
    throw new Trouble(`${name}: the ledger does not lead back to what was read: it is damaged`);
}

/** The edits of an entry turned round. */
function wayBack({ edits }: LedgerEntry): WayBack[] {
  let shift = 0;
  return edits.map(({ start, end, text, before, raw }: LedgerEdit) => {
    const back = { start: start + shift, end: start + shift + text.length, text: before, raw, by: [] };
    shift += text.length - (end - start);
    return back;
  });
}
