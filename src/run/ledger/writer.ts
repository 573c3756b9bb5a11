/** Writes a ledger while documents are cleaned. What an entry speaks of is put in its place only after the entry. */
import { closeSync, fsyncSync, openSync, statSync, unlinkSync } from 'node:fs';
import type { Cleaning } from '../listener.js';
import { writeAll } from '../output.js';
import { OutputTrouble, Trouble, troubleWith } from '../trouble.js';
import type { LedgerEntry, LedgerHeader } from './entry.js';
import { entryOf } from './entry-of.js';

/** Characters that are written in one go. */
const BATCH = 1 << 16;

export class LedgerWriter {
  private readonly fd: number;
  private readonly isFile: boolean;
  private lines: string[] = [];
  private size = 0;
  private documents = 0;
  /** Documents whose entries are in the file whole. */
  private kept = 0;
  private isOpen = true;

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

  /** @throws OutputTrouble */
  add(cleaning: Cleaning): void {
    this.documents++;
    this.push(entryOf(cleaning, this.reasons));
    if (this.size > BATCH) this.flush();
  }

  /** Writes everything that was added; `lasting`: brings it to the disk. @throws OutputTrouble */
  settle(lasting: boolean): void {
    this.flush();
    if (lasting && this.isFile) this.attempt(() => fsyncSync(this.fd));
  }

  /**
   * Ends the ledger, unless it took no more; of a run in which nothing could be cleaned none is left behind, for it would be
   * in the way of the next.
   * @throws OutputTrouble
   */
  close(inVain: boolean): void {
    if (!this.isOpen) return;
    this.flush();
    this.attempt(() => closeSync(this.fd));
    if (inVain && this.documents === 0) this.attempt(() => this.remove());
  }

  private push(line: LedgerHeader | LedgerEntry): void {
    const json = `${JSON.stringify(line)}\n`;
    this.lines.push(json);
    this.size += json.length;
  }

  private flush(): void {
    if (this.size === 0) return;
    const bytes = Buffer.from(this.lines.join(''), 'utf8');
    this.lines = [];
    this.size = 0;
    this.attempt(() => writeAll(this.fd, bytes));
    this.kept = this.documents;
  }

  private remove(): void {
    if (this.isFile) unlinkSync(this.path);
  }

  private attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.giveUp();
      throw new OutputTrouble(troubleWith(this.path, error).message);
    }
  }

  /** Nothing more is written. What speaks of no document is not left behind: it would be in the way of the next run. */
  private giveUp(): void {
    this.isOpen = false;
    try {
      closeSync(this.fd);
      if (this.kept === 0) this.remove();
    } catch {
      // There is something worse to tell.
    }
  }
}
