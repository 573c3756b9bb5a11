/** Reads a ledger. Entries stay in the file until they are asked for; hashes and places are kept. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { blocksOf } from '../cut.js';
import { piecesOf } from '../input.js';
import { Trouble, troubleWith } from '../trouble.js';
import { docOf, type LedgerEntry, type LedgerHeader, parseEntry, parseHeader, STANDARD_INPUT } from './entry.js';
import { Group, type Place } from './group.js';

/** What a ledger knows of a text. */
export type Found =
  /** It was written by this run. `line` is that of the ledger. */
  | { readonly kind: 'written'; readonly entry: LedgerEntry; readonly line: number }
  /** It was read by this run, and written otherwise. */
  | { readonly kind: 'read' }
  /** It was made of several different texts, and nothing tells of which. */
  | { readonly kind: 'several' }
  | { readonly kind: 'unknown' };

export class Ledger {
  private readonly byOutput = new Map<string, Group>();
  private readonly bySource = new Map<string, Group>();
  private readonly placesOfPieces: Place[] = [];
  /** Documents that are whole files, and documents that are records. */
  texts = 0;
  records = 0;
  /** The files that it speaks of, in its order; not standard input. */
  readonly files = new Set<string>();
  /** Whether the last line breaks off, as where a run was killed. */
  isCut = false;

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
        else
          ledger = new Ledger(
            path,
            told(path, 1, () => parseHeader(line)),
            fd,
          );
        at += end - from;
        from = end;
      }
    if (!ledger) throw new Trouble(`${path}: empty; expected a ledger (sapu --ledger FILE)`);
    return ledger;
  }

  /** How many pieces of long files it knows. */
  get pieces(): number {
    return this.placesOfPieces.length;
  }

  close(): void {
    closeSync(this.fd);
  }

  /** What is known of a text with this hash. Of texts that came out the same, name and line tell which it is. */
  find(hash: string, name: string, line?: number): Found {
    const doc = docOf(name);
    const sources = this.bySource.get(hash);
    if (sources?.exact(doc, line)) return { kind: 'read' };
    const written = this.byOutput.get(hash);
    if (!written) return { kind: sources ? 'read' : 'unknown' };
    const place = written.nearest(doc, line);
    return place ? { kind: 'written', entry: this.entryAt(place), line: place.number } : { kind: 'several' };
  }

  /** The entries of the pieces of long files, in the order of the ledger. */
  *entriesOfPieces(): Iterable<{ readonly entry: LedgerEntry; readonly line: number }> {
    for (const place of this.placesOfPieces) yield { entry: this.entryAt(place), line: place.number };
  }

  private entryAt(place: Place): LedgerEntry {
    const bytes = Buffer.allocUnsafe(place.bytes);
    readSync(this.fd, bytes, 0, place.bytes, place.at);
    return told(this.path, place.number, () => parseEntry(bytes.toString('utf8')));
  }

  private read(json: string, number: number, at: number, bytes: number): void {
    let entry: LedgerEntry;
    try {
      entry = parseEntry(json);
    } catch (error) {
      if (!json.endsWith('\n')) {
        this.isCut = true;
        return;
      }
      throw new Trouble(`${this.path}:${number}: ${(error as Error).message}; the ledger is damaged`);
    }
    const { doc, line, part, sha, shaOut = sha } = entry;
    const place = { at, bytes, number, doc, line, sha };
    if (doc !== STANDARD_INPUT) this.files.add(doc);
    if (part !== undefined) {
      this.placesOfPieces.push(place);
      return;
    }
    if (line !== undefined) this.records++;
    else this.texts++;
    add(this.byOutput, shaOut, place);
    if (shaOut !== sha) add(this.bySource, sha, place);
  }
}

const LF = 10;

function add(groups: Map<string, Group>, key: string, place: Place): void {
  const group = groups.get(key);
  if (group) group.add(place);
  else groups.set(key, new Group(place));
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

function told<T>(path: string, line: number, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Trouble(`${path}:${line}: ${(error as Error).message}`);
  }
}
