/** Whether the records of a file stand in their lines: only then a line tells which record it was. */
import type { LedgerEntry } from './entry.js';

export class Order {
  private isKept = true;
  private doc: string | undefined;
  private line = 0;

  /** A record that stands in `line` now, and its entry. */
  add({ doc, line: before }: LedgerEntry, line: number): void {
    this.isKept &&= before === line && (this.doc ?? doc) === doc;
    this.doc = doc;
    this.line = line;
  }

  /** Whether all stand in their lines and none is missing; `lastLines` are those of the files as they were read. */
  isWhole(lastLines: ReadonlyMap<string, number>): boolean {
    return this.isKept && this.line === lastLines.get(this.doc ?? '');
  }
}
