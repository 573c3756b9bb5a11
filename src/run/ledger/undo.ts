/** The work of `undo`: the text as read, from the text as written and the ledger. A text that it does not know stops it. */
import { decode, encode } from '../bytes.js';
import { liftedIn, withoutLifted } from '../json/lift.js';
import { rewriteRecords } from '../json/lines.js';
import { type RecordLine, recordIn } from '../json/record.js';
import type { Listener } from '../listener.js';
import { HeldOutput, type Output } from '../output.js';
import { Trouble } from '../trouble.js';
import type { Input, Work } from '../work.js';
import { docOf, hashOf, type LedgerEntry, restOf, restWith } from './entry.js';
import type { Whereabouts } from './group.js';
import type { Found, Ledger } from './ledger.js';
import { Order } from './order.js';
import { textAsRead, wayBack, writtenAsRead } from './way-back.js';

/** What an undo counts beside what it brings back. */
export interface UndoCounts {
  /** Files that are as they were read already; the first of them. */
  asRead: number;
  firstAsRead: string;
}

/** @param field the field of JSON records that holds the text */
export function undoing(ledger: Ledger, field: string, listener: Listener, counts: UndoCounts): Work {
  const countAsRead = (name: string): void => {
    if (counts.asRead++ === 0) counts.firstAsRead = name;
  };
  return {
    async text(input, output) {
      const state = await undoText(input, ledger, output);
      if (state === 'read') countAsRead(input.name);
      return state === 'changed';
    },
    async records(input, output) {
      const { changed, unchanged } = await undoRecords(input, field, ledger, output, listener);
      if (!changed && unchanged > 0) countAsRead(input.name);
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
  const found = ledger.find(hashOf(bytes), { doc: docOf(name) });
  if (found.kind === 'written') {
    output.write(encode(undone(decode(bytes), found, ledger)));
    return found.entry.edits.length > 0 ? 'changed' : 'unedited';
  }
  if (found.kind === 'read') {
    output.write(bytes);
    return 'read';
  }
  if (found.kind === 'several') throw new Trouble(`${name}: ${SEVERAL}`);
  const parts = undoPieces(bytes, ledger, name);
  if (!parts) throw new Trouble(`${name}: ${unknownText(ledger)}`);
  for (const part of parts) output.write(part);
  return 'changed';
}

const SEVERAL =
  'different texts came out like this one, and its name does not tell which it was; give it the name that it had';

const SEVERAL_RECORDS =
  'different records came out the same, and only their lines tell which is which; undo the whole file as it was written';

/**
 * A long file that was cleaned in pieces: the pieces as they were read; undefined when it is none.
 * @throws Trouble when different files came out like it
 */
function undoPieces(bytes: Buffer, ledger: Ledger, name: string): Buffer[] | undefined {
  const fitting = [...ledger.cutFilesOf(bytes.length)].filter((pieces) => fits(bytes, pieces));
  const own = fitting.find(([first]) => first.entry.doc === docOf(name)) ?? fitting[0];
  if (!own) return undefined;
  const sources = new Set(fitting.map((pieces) => pieces.map(({ entry }) => entry.sha).join()));
  if (sources.size > 1 && own[0].entry.doc !== docOf(name)) throw new Trouble(`${name}: ${SEVERAL}`);
  return cut(bytes, own).map((part, k) => encode(undone(decode(part), own[k], ledger)));
}

type Entries = readonly { readonly entry: LedgerEntry; readonly line: number }[];

const fits = (bytes: Buffer, pieces: Entries): boolean =>
  cut(bytes, pieces).every((part, k) => hashOf(part) === (pieces[k].entry.shaOut ?? pieces[k].entry.sha));

/** The bytes in the pieces that were written. */
function cut(bytes: Buffer, pieces: Entries): Buffer[] {
  let at = 0;
  return pieces.map(({ entry: { bytesOut = 0 } }) => bytes.subarray(at, (at += bytesOut)));
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
  const held = output.canForget ? output : new HeldOutput(output); // nothing is written before all records are found
  let unchanged = 0;
  const order = new Order();
  let isByLine = false;
  const rewrite = (record: RecordLine, line: number): string => {
    const place = `${name}:${line}`;
    const found = findRecord(ledger, record, { doc: docOf(name), line });
    if (found.kind === 'several') throw new Trouble(`${place}: ${SEVERAL_RECORDS}`);
    if (found.kind === 'unknown')
      throw new Trouble(`${place}: not in ${ledger.path}: changed since that run, or cleaned by another`);
    if (found.kind === 'read') {
      unchanged++;
      return record.line;
    }
    order.add(found.entry, line);
    isByLine ||= found.byLine;
    return asRead(record, found, ledger);
  };
  const passing = { tellBroken() {}, without: 'passed through' }; // a line that was no record then is none now
  const changed = await rewriteRecords(input, field, held, listener, rewrite, passing);
  if (isByLine && !order.isWhole(ledger.lastLines)) throw new Trouble(`${name}: ${SEVERAL_RECORDS}`);
  if (held !== output) held.commit(true);
  return { changed, unchanged };
}

/** What is known of a record: as it stands, or as one that a member was lifted into. */
function findRecord(ledger: Ledger, { text, rest }: RecordLine, place: Whereabouts): Found {
  const hash = hashOf(text);
  const asItStands = ledger.find(hash, { ...place, rest: restOf(rest) });
  const lifted = asItStands.kind === 'read' ? undefined : liftedIn(rest);
  if (!lifted) return asItStands;
  const withMember = ledger.find(hash, { ...place, rest: restWith(restOf(lifted.rest), lifted.written) });
  const isLifted = withMember.kind === 'written' && JSON.stringify(withMember.entry.lifted) === lifted.written;
  return isLifted ? withMember : asItStands;
}

/** The line of a record as it was read. @throws Trouble when the entry does not lead there */
function asRead(record: RecordLine, found: Entries[number], ledger: Ledger): string {
  const source = undone(record.text, found, ledger);
  const written = record.rewritten(wayBack(found.entry), writtenAsRead);
  const line = found.entry.lifted ? withoutLifted(written) : written;
  if (recordIn(line, record.field)?.text === source) return line; // how it was written may be damaged as well
  throw damaged(ledger, found.line);
}

const damaged = ({ path }: Ledger, line: number): Trouble =>
  new Trouble(`${path}:${line}: does not lead back to what was read: the ledger is damaged`);

/** The text as it was read. @throws Trouble when the entry does not lead there */
function undone(text: string, { entry, line }: Entries[number], ledger: Ledger): string {
  const source = textAsRead(text, entry);
  if (source === undefined) throw damaged(ledger, line);
  return source;
}
