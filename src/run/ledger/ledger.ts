/** Reads a ledger. Entries stay in the file until they are asked for; hashes and places are kept. */
import { closeSync, openSync, readSync } from 'node:fs';
import { linesOf } from '../cut.js';
import { piecesOf } from '../input.js';
import { Trouble } from '../trouble.js';
import { docOf, type LedgerEntry, parseEntry, parseHeader } from './entry.js';

/** Where an entry stands in the ledger, and whose it is. */
interface Place {
  readonly at: number;
  readonly bytes: number;
  readonly doc: string;
  readonly line: number | undefined;
  /** Whether it was taken by a document: each entry leads one document back. */
  isTaken: boolean;
}

/** What a ledger knows of a text. */
export type Found =
  /** It was written by this run. */
  | { readonly kind: 'written'; readonly entry: LedgerEntry }
  /** It was read by this run, and written otherwise. */
  | { readonly kind: 'read' }
  | { readonly kind: 'unknown' };

export class Ledger {
  private readonly byOutput = new Map<string, Place[]>();
  private readonly bySource = new Map<string, Place[]>();
  private readonly placesOfPieces: Place[] = [];
  /** Documents that are whole files, and documents that are records. */
  texts = 0;
  records = 0;
  /** Whether the last line breaks off, as where a run was killed. */
  isCut = false;

  private constructor(
    readonly path: string,
    private readonly fd: number,
  ) {}

  /** @throws Trouble when there is none, or a line of it is none of a ledger */
  static async open(path: string): Promise<Ledger> {
    const pieces = piecesOf(path);
    const lines = linesOf(pieces)[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done) throw new Trouble(`${path}: empty; expected a ledger (sapu --ledger FILE)`);
    attempt(path, 1, () => parseHeader(first.value.toString('utf8')));
    const ledger = new Ledger(path, openSync(path, 'r'));
    let at = first.value.length;
    for (let number = 2; ; number++) {
      const { value, done } = await lines.next();
      if (done) return ledger;
      ledger.read(value, number, at);
      at += value.length;
    }
  }

  /** How many pieces of long files it knows. */
  get pieces(): number {
    return this.placesOfPieces.length;
  }

  close(): void {
    closeSync(this.fd);
  }

  /**
   * What is known of a text with this hash; of several entries the one of the same place is taken, then the first that is
   * free. An entry is taken once.
   */
  find(hash: string, name: string, line?: number): Found {
    const doc = docOf(name);
    const isHere = (place: Place): boolean => place.doc === doc && place.line === line;
    const sources = this.bySource.get(hash) ?? [];
    if (sources.some(isHere)) return { kind: 'read' };
    const written = (this.byOutput.get(hash) ?? []).filter((place) => !place.isTaken);
    const place = written.find(isHere) ?? written[0];
    if (place) {
      place.isTaken = true;
      return { kind: 'written', entry: this.entryAt(place) };
    }
    return { kind: sources.length > 0 ? 'read' : 'unknown' };
  }

  /** The entries of the pieces of long files, in the order of the ledger. */
  *entriesOfPieces(): Iterable<LedgerEntry> {
    for (const place of this.placesOfPieces) if (!place.isTaken) yield this.entryAt(place);
  }

  private entryAt(place: Place): LedgerEntry {
    const bytes = Buffer.allocUnsafe(place.bytes);
    readSync(this.fd, bytes, 0, place.bytes, place.at);
    return parseEntry(bytes.toString('utf8'));
  }

  private read(bytes: Buffer, number: number, at: number): void {
    const isWhole = bytes[bytes.length - 1] === 10;
    let entry: LedgerEntry;
    try {
      entry = parseEntry(bytes.toString('utf8'));
    } catch (error) {
      if (!isWhole) {
        this.isCut = true;
        return;
      }
      throw new Trouble(`${this.path}:${number}: ${(error as Error).message}; the ledger is damaged`);
    }
    const { doc, line, part, sha, shaOut } = entry;
    const place = { at, bytes: bytes.length, doc, line, isTaken: false };
    if (part !== undefined) {
      this.placesOfPieces.push(place);
      return;
    }
    if (line !== undefined) this.records++;
    else this.texts++;
    push(this.byOutput, shaOut ?? sha, place);
    if (shaOut !== undefined) push(this.bySource, sha, place);
  }
}

function push(map: Map<string, Place[]>, key: string, place: Place): void {
  const list = map.get(key);
  if (list) list.push(place);
  else map.set(key, [place]);
}

function attempt(path: string, line: number, action: () => void): void {
  try {
    action();
  } catch (error) {
    throw new Trouble(`${path}:${line}: ${(error as Error).message}`);
  }
}
