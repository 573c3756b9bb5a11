/** A JSON record in its line: its text, where that stands, and the way between offsets of the text and of the line. */
import type { Edit, Range } from '../../edit/edit.js';
import { rewrite, writtenOffsets } from './value.js';

export class RecordLine {
  /**
   * @param line the whole line, with its terminator
   * @param text the value of the field, which is written between the quotes at [start, end)
   */
  constructor(
    readonly line: string,
    readonly field: string,
    readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  /** The line with edits of the text made in it. */
  rewritten<E extends Edit>(edits: readonly E[], write?: (edit: E) => string): string {
    const { line, start, end } = this;
    if (edits.length === 0) return line;
    return line.slice(0, start) + rewrite(line.slice(start, end), edits, write) + line.slice(end);
  }

  /** UTF-16 offsets in the line of ascending, disjoint ranges of the text. */
  rangesInLine(ranges: readonly Range[]): Range[] {
    const place = writtenOffsets(this.line.slice(this.start, this.end));
    return ranges.map(({ start, end }) => ({ start: this.start + place(start), end: this.start + place(end) }));
  }

  /** The line without the text. */
  get rest(): string {
    return this.line.slice(0, this.start) + this.line.slice(this.end);
  }

  /** How people call the record: by its member "id", if it has one. Reads the whole line. */
  readId(): string | undefined {
    const { id } = JSON.parse(this.line.replace(/^\ufeff/, '')) as { id?: unknown };
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  }
}
