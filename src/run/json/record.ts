/** A JSON record in its line: its text, where that stands, and the way between offsets of the text and of the line. */
import type { Edit, Range } from '../../edit/edit.js';
import { type LiftedMember, withLifted } from './lift.js';
import { scanRecord } from './scan.js';
import { rewrite, writtenOffsets } from './value.js';

/** The field of records that holds the text, when nobody names one. */
export const TEXT_FIELD = 'text';

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

  /** What was lifted out of the text: a member that {@link rewritten} adds. */
  lifted: LiftedMember | undefined;

  /** The line with edits of the text made in it. */
  rewritten<E extends Edit>(edits: readonly E[], write?: (edit: E) => string): string {
    const { line, start, end, lifted } = this;
    const made =
      edits.length === 0
        ? line
        : line.slice(0, start) + rewrite(line.slice(start, end), edits, write) + line.slice(end);
    return lifted ? withLifted(made, lifted) : made;
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
    return this.read('id');
  }

  /** Whether it has a member of that name. Reads the whole line. */
  has(name: string): boolean {
    return Object.hasOwn(this.members(), name);
  }

  /** A member that is a text or a number. Reads the whole line. */
  read(name: string): string | undefined {
    const value = this.members()[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  }

  private members(): Readonly<Record<string, unknown>> {
    return JSON.parse(this.line.replace(/^\ufeff/, '')) as Record<string, unknown>;
  }
}

/** The record of a line, which may begin with a byte order mark; undefined where the field holds no text. */
export function recordIn(line: string, field: string): RecordLine | undefined {
  const scan = scanRecord(line.replace(/^\ufeff/, ' '), field);
  return scan.kind === 'text' ? new RecordLine(line, field, scan.value, scan.start, scan.end) : undefined;
}
