/** A JSON record in its line: where its text stands, and the way between offsets of the text and of the line. */
import type { Edit, Range } from '../../edit/edit.js';
import { escapeLength } from './scan.js';
import { rewrite, unescapeValue } from './value.js';

export class RecordLine {
  /** @param line the whole line, with its terminator; the text stands between the quotes at [start, end) */
  constructor(
    readonly line: string,
    readonly field: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  /** The text without its escapes. */
  get text(): string {
    return unescapeValue(this.written);
  }

  /** The text as it is written, between its quotes. */
  private get written(): string {
    return this.line.slice(this.start, this.end);
  }

  /** The line with edits of the text made in it. */
  rewritten(edits: readonly Edit[], write?: (edit: Edit) => string): string {
    if (edits.length === 0) return this.line;
    return this.line.slice(0, this.start) + rewrite(this.written, edits, write) + this.line.slice(this.end);
  }

  /** UTF-16 offsets in the line of ascending, disjoint ranges of the text. */
  rangesInLine(ranges: readonly Range[]): Range[] {
    const { written, start } = this;
    let at = 0;
    let offset = 0;
    const advance = (to: number): number => {
      for (; offset < to; offset++) at += written[at] === '\\' ? escapeLength(written, at) : 1;
      return start + at;
    };
    return ranges.map((range) => ({ start: advance(range.start), end: advance(range.end) }));
  }

  /** How people call the record: by its member "id", if it has one. */
  get id(): string | undefined {
    const { id } = JSON.parse(this.line.replace(/^\ufeff/, '')) as { id?: unknown };
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  }
}
