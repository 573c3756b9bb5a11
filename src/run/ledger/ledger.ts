/** Reads a ledger. Entries stay in the file until they are asked for; hashes and places are kept. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { blocksOf } from '../cut.js';
import { piecesOf } from '../input.js';
import { Trouble, troubleWith } from '../trouble.js';
import {
  hashOf,
  type LedgerEntry,
  type LedgerHeader,
  parseEntry,
  parseEntryLine,
  parseHeader,
  parseLine,
  restWith,
  STANDARD_INPUT,
} from './entry.js';
import { Group, type Place, type Whereabouts } from './group.js';

/** What a ledger knows of a text. */
export type Found =
  /** It was written by this run. `line` is that of the ledger; `byLine`: of several only its own line tells which it was. */
  | { readonly kind: 'written'; readonly entry: LedgerEntry; readonly line: number; readonly byLine: boolean }
  /** It was read by this run, and written otherwise. */
  | { readonly kind: 'read' }
  /** It was made of several different texts, and nothing tells of which. */
  | { readonly kind: 'several' }
  | { readonly kind: 'unknown' };

export class Ledger {
  /** By hash; a group only where several came out, or were read, the same. */
  private readonly byOutput = new Map<string, Place | Group>();
  private readonly bySource = new Map<string, Place | Group>();
  /** The pieces of long files, each file a list. */
  private readonly longFiles: Piece[][] = [];
  /** Documents that are whole files, and documents that are records. */
  texts = 0;
  records = 0;
  /** The last line of each file of records. */
  readonly lastLines = new Map<string, number>();
  /** The files that it speaks of, in its order; not standard input. */
  readonly files = new Set<string>();
  /** Whether the last line breaks off, as where a run was killed. */
  isCut = false;
  private lastDoc = '';

  private constructor(
    readonly path: string,
    readonly header: LedgerHeader,
    private readonly fd: number,
  ) {}

  /** @throws Trouble when there is none, or a line of it is none of a ledger */
  static async open(path: string): Promise<Ledger> {
    const fd = openLedger(path);
    let ledger: Ledger | undefined;
    let at = 0;
    let number = 0;
    for await (const block of blocksOf(piecesOf(path)))
      for (let from = 0; from < block.length; ) {
        const end = block.indexOf(LF, from) + 1 || block.length;
        const line = block.toString('utf8', from, end);
        number++;
        if (ledger) ledger.read(line, number, at, end - from);
        else ledger = new Ledger(path, parseLine(path, number, line, parseHeader), fd);
        at += end - from;
        from = end;
      }
    if (!ledger) throw new Trouble(`${path}: empty; expected a ledger (sapu --ledger FILE)`);
    return ledger;
  }

  /** How many files it knows that were cleaned in pieces. */
  get cutFiles(): number {
    return this.longFiles.length;
  }

  close(): void {
    closeSync(this.fd);
  }

  /** What is known of a text with this hash. Of texts that came out the same, where it stands tells which it is. */
  find(hash: string, text: Whereabouts): Found {
    const sources = groupOf(this.bySource, hash);
    if (sources?.exact(text)) return { kind: 'read' };
    const written = groupOf(this.byOutput, hash);
    if (!written) return { kind: sources ? 'read' : 'unknown' };
    const near = written.nearest(text);
    if (!near) return { kind: 'several' };
    return { kind: 'written', entry: this.entryAt(near.place), line: near.place.number, byLine: near.byLine };
  }

  /** The entries of each file that was cleaned in pieces and written with so many bytes. */
  *cutFilesOf(bytes: number): Iterable<readonly { readonly entry: LedgerEntry; readonly line: number }[]> {
    for (const pieces of this.longFiles)
      if (pieces.reduce((sum, piece) => sum + piece.bytesOut, 0) === bytes)
        yield pieces.map((place) => ({ entry: this.entryAt(place), line: place.number }));
  }

  private entryAt(place: Place): LedgerEntry {
    const bytes = Buffer.allocUnsafe(place.bytes);
    readSync(this.fd, bytes, 0, place.bytes, place.at);
    return parseLine(this.path, place.number, bytes.toString('utf8'), parseEntry);
  }

  private read(json: string, number: number, at: number, bytes: number): void {
    const entry = parseEntryLine(this.path, number, json);
    if (!entry) {
      this.isCut = true;
      return;
    }
    const { line, part, bytesOut = 0, sha, shaOut = sha } = entry;
    const doc = this.shared(entry.doc);
    const place = { at, bytes, number, doc, line, back: backOf(entry), rest: restOf(entry) };
    if (doc !== STANDARD_INPUT) this.files.add(doc);
    if (part !== undefined) {
      if (part === 1) this.longFiles.push([]);
      this.longFiles.at(-1)?.push({ ...place, bytesOut });
      return;
    }
    if (line !== undefined) {
      this.records++;
      this.lastLines.set(doc, line);
    } else this.texts++;
    add(this.byOutput, shaOut, place);
    if (shaOut !== sha) add(this.bySource, sha, { ...place, rest: entry.rest });
  }

  /** One string for all records of a file. */
  private shared(doc: string): string {
    if (doc !== this.lastDoc) this.lastDoc = doc;
    return this.lastDoc;
  }
}

/** A piece of a long file; `bytesOut` are its bytes as written. */
interface Piece extends Place {
  readonly bytesOut: number;
}

/** What tells whether two entries lead back to the same: a record has a way of writing, too. */
function backOf({ sha, edits, lifted }: LedgerEntry): string {
  const written = edits.flatMap(({ raw }) => raw ?? []);
  return written.length === 0 && !lifted ? sha : `${sha} ${hashOf(JSON.stringify([lifted ?? null, written]))}`;
}

const restOf = ({ rest, lifted }: LedgerEntry): string | undefined =>
  rest !== undefined && lifted ? restWith(rest, JSON.stringify(lifted)) : rest;

const LF = 10;

function add(groups: Map<string, Place | Group>, key: string, place: Place): void {
  const known = groups.get(key);
  if (known instanceof Group) known.add(place);
  else groups.set(key, known ? new Group(known, place) : place);
}

function groupOf(groups: ReadonlyMap<string, Place | Group>, key: string): Group | undefined {
  const known = groups.get(key);
  return known instanceof Group || known === undefined ? known : new Group(known);
}

/** Entries are read where they stand, so it has to be a file. @throws Trouble */
function openLedger(path: string): number {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch (error) {
    throw troubleWith(path, error);
  }
  const stats = fstatSync(fd);
  if (stats.isDirectory()) throw new Trouble(`${path}: a folder; name a ledger (sapu --ledger FILE)`);
  if (!stats.isFile()) throw new Trouble(`${path}: no file; write the ledger to one first`);
  return fd;
}
