/** What reports speak of, and what a report is: from results to a string. None of them writes. */
import type { Edit, Range, Reported } from '../edit/edit.js';

/** One document, as a report sees it. Offsets are UTF-16 offsets of the text as read. */
export interface Document {
  /** The file. */
  readonly name: string;
  readonly source: string;
  readonly edits: readonly Edit[];
  readonly findings: readonly Reported[];
  /** The number of its first line in the file. */
  readonly line: number;
  /** For a JSON record: the line that it is. */
  readonly record?: WrittenRecord;
}

/** A JSON record in its line. */
export interface WrittenRecord {
  readonly field: string;
  /** With its terminator. */
  readonly line: string;
  /** Its member "id"; reads the whole line. */
  readId(): string | undefined;
  /** UTF-16 offsets in the line of ascending, disjoint ranges of the text. */
  rangesInLine(ranges: readonly Range[]): Range[];
  /** The line with the edits made in the text. */
  rewritten(edits: readonly Edit[]): string;
}

/** One report over a run; each step gives what is to be written, '' for nothing. */
export interface Report {
  begin?(): string;
  document(document: Document): string;
  /** A stretch of a file that is no document and stays as it is. */
  passed?(name: string, text: string): string;
  /** A file is done. */
  file?(summary: { readonly name: string; readonly changed: boolean }): string;
  end?(): string;
}
