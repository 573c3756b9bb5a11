/** What a run tells while it goes on. */
import type { Cleaned } from '../cleaner.js';
import type { LiftedMember } from './json/lift.js';
import type { RecordLine } from './json/record.js';

/** A document that was cleaned. All offsets are UTF-16 offsets of the text as read. */
export interface Cleaning extends Cleaned {
  /** Of the file. */
  readonly name: string;
  /** The text as read. */
  readonly source: string;
  /** The number of its first line in the file. */
  readonly line: number;
  /** For a piece of a long file: its number, from 1. */
  readonly part?: number;
  /** For a JSON record: its line. */
  readonly record?: RecordLine;
  /** What was lifted out of the text, where that was asked for. */
  readonly lifted?: LiftedMember;
}

/** An input that is done. */
export interface FileSummary {
  readonly name: string;
  readonly changed: boolean;
}

/** Who hears what happens, while it happens. */
export interface Listener {
  document(cleaning: Cleaning): void;
  /** A stretch of a file of JSON lines that is no document: it stays as it is. */
  passed(name: string, text: () => string): void;
  /** An input is done, and its output in its place. */
  file(summary: FileSummary): void;
  /** So many bytes of the inputs were read, since the last call. */
  read(bytes: number): void;
  /** Something that did not work: exit status 2. */
  trouble(message: string): void;
  /** Something to know. */
  notice(message: string): void;
}

/** Who hears of the documents of one input: the listener, and before it the ledger. */
export interface Audience {
  document(cleaning: Cleaning): void;
  readonly listener: Listener;
}
