/** What a run tells while it goes on. */
import type { Cleaned } from '../cleaner.js';

/** A document that was cleaned. */
export interface Cleaning {
  /** Of the file. */
  readonly name: string;
  /** The text as read. */
  readonly source: string;
  readonly edits: Cleaned['edits'];
  readonly findings: Cleaned['findings'];
  /** The number of its first line in the file. */
  readonly line: number;
  /** For a record: the field that holds the text. */
  readonly field?: string;
}

/** Who hears what happens, while it happens. */
export interface Listener {
  document(cleaning: Cleaning): void;
  /** Something that did not work: exit status 2. */
  trouble(message: string): void;
  /** Something to know. */
  notice(message: string): void;
}
