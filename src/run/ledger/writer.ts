/** Writes a ledger while documents are cleaned. What an entry speaks of is put in its place only after the entry. */
import { closeSync, fsyncSync, openSync, statSync, unlinkSync } from 'node:fs';
import type { Edit, Finding } from '../../edit/edit.js';
import { encode } from '../bytes.js';
import { escapeValue } from '../json/value.js';
import type { Cleaning } from '../listener.js';
import { writeAll } from '../output.js';
import { LedgerTrouble, Trouble, troubleWith } from '../trouble.js';
import { docOf, hashOf, type LedgerEdit, type LedgerEntry, type LedgerHeader, type LedgerReason } from './entry.js';

/** Characters that are written in one go. */
const BATCH = 1 << 16;

export class LedgerWriter {
  private readonly fd: number;
  private readonly isFile: boolean;
  private lines: string[] = [];
  private size = 0;
  private documents = 0;

  /**
   * Makes the file; one that is there already stays.
   * @param reasons what rules always say for themselves: no entry repeats it
   * @throws Trouble
   */
  constructor(
    private readonly path: string,
    header: LedgerHeader,
    private readonly reasons: ReadonlySet<string>,
  ) {
    try {
      this.isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? true;
      this.fd = openSync(path, this.isFile ? 'wx' : 'w');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST')
        throw new Trouble(`${path}: a ledger is not overwritten: name a new file, or remove this one`);
      if (code === 'ENOENT') throw new Trouble(`${path}: its folder does not exist; make it first`);
      if (code === 'EISDIR') throw new Trouble(`${path}: a folder; name a file`);
      throw troubleWith(path, error);
    }
    this.push(header);
    this.flush();
  }

  /** @throws LedgerTrouble */
  add(cleaning: Cleaning): void {
    this.documents++;
    this.push(this.entryOf(cleaning));
    if (this.size > BATCH) this.flush();
  }

  /** Brings everything that was added to the disk. @throws LedgerTrouble */
  settle(): void {
    this.flush();
    if (this.isFile) this.attempt(() => fsyncSync(this.fd));
  }

  /**
   * Ends the ledger; of a run in which nothing could be cleaned none is left behind, for it would be in the way of the next.
   * @throws LedgerTrouble
   */
  close(inVain: boolean): void {
    this.flush();
    this.attempt(() => closeSync(this.fd));
    if (inVain && this.documents === 0 && this.isFile) this.attempt(() => unlinkSync(this.path));
  }

  private entryOf({ name, source, text, edits, line, part, record }: Cleaning): LedgerEntry {
    const place = {
      doc: docOf(name),
      ...(record && { line }),
      ...(part !== undefined && { part, bytesOut: encode(text).length }),
    };
    if (edits.length === 0) return { ...place, sha: hashOf(source), edits: [] };
    const inLine = record?.rangesInLine(edits);
    return {
      ...place,
      sha: hashOf(source),
      shaOut: hashOf(text),
      edits: edits.map((edit, k): LedgerEdit => {
        const before = source.slice(edit.start, edit.end);
        const raw = inLine && record?.line.slice(inLine[k].start, inLine[k].end);
        return {
          start: edit.start,
          end: edit.end,
          text: edit.text,
          before,
          ...(raw !== undefined && raw !== escapeValue(before) && { raw }),
          by: this.reasonsOf(edit),
        };
      }),
    };
  }

  /** The rules of an edit, each said once. */
  private reasonsOf({ by }: Edit): LedgerReason[] {
    const seen = new Set<string>();
    const isNew = ({ rule, because = '' }: Finding): boolean =>
      !seen.has(`${rule} ${because}`) && seen.add(`${rule} ${because}`) !== undefined;
    return by.filter(isNew).map(({ rule, strength, because }) => ({
      rule,
      ...(strength === 'likely' && { strength }),
      ...(because !== undefined && !this.reasons.has(because) && { because }),
    }));
  }

  private push(line: LedgerHeader | LedgerEntry): void {
    const json = `${JSON.stringify(line)}\n`;
    this.lines.push(json);
    this.size += json.length;
  }

  private flush(): void {
    const bytes = Buffer.from(this.lines.join(''), 'utf8');
    this.lines = [];
    this.size = 0;
    this.attempt(() => writeAll(this.fd, bytes));
  }

  private attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      throw new LedgerTrouble(troubleWith(this.path, error).message);
    }
  }
}
