/**
 * The lines of a ledger: JSON lines, first a header, then one entry a document. Applying the edits of an entry to the
 * document as read gives the document as written; `before` leads back.
 */
import { encode } from '../bytes.js';
import { STDIN_NAME } from '../input.js';
import type { LiftedMember } from '../json/lift.js';
import { Trouble } from '../trouble.js';

/** The first line. */
export interface LedgerHeader {
  /** Version of the format. */
  readonly ledger: 1;
  /** Version of the program. */
  readonly sapu: string;
  /** How all inputs were read, where the call said so, and the field of records, where it is not "text". */
  readonly format?: 'text' | 'jsonl';
  readonly field?: string;
  /** Hashes of the rules: of the built-in ones, and of each list and pack of the user. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** One document. Offsets are UTF-16 offsets of the text as read; edits are sorted and disjoint. */
export interface LedgerEntry {
  /** The name of its file; `-` for standard input. */
  readonly doc: string;
  /** A JSON record: the line of the file, from 1. */
  readonly line?: number;
  /** A JSON record: the beginning of the hash of its line without the text. */
  readonly rest?: string;
  /** A piece of a long file: its number, from 1, and its bytes as written. */
  readonly part?: number;
  readonly bytesOut?: number;
  /** Hash of the text as read. */
  readonly sha: string;
  /** Hash of the text as written; missing when there are no edits. */
  readonly shaOut?: string;
  readonly edits: readonly LedgerEdit[];
  /** What was lifted out of the text; a record has it as a member by now. */
  readonly lifted?: LiftedMember;
}

/** An edit with what it took away. */
export interface LedgerEdit {
  readonly start: number;
  readonly end: number;
  /** What stands there now. */
  readonly text: string;
  /** What stood there. */
  readonly before: string;
  /** How `before` was written between the quotes of a JSON string, where that is not the shortest way. */
  readonly raw?: string;
  readonly by: readonly LedgerReason[];
}

/** Why: the rule, and what it does not always say. */
export interface LedgerReason {
  readonly rule: string;
  readonly strength?: 'likely';
  readonly because?: string;
}

/** Hexadecimal digits of a hash: 80 bits, enough to tell a billion documents apart. */
const DIGITS = 20;
/** Digits that tell records apart which hold the same text. */
const REST_DIGITS = 4;

/** The beginning of the SHA-256 of bytes, or of a text in UTF-8 as it is written to a file. */
export function hashOf(content: string | Buffer): string {
  const bytes = typeof content === 'string' ? encode(content) : content;
  const { createHash } = process.getBuiltinModule('node:crypto'); // loaded with the first ledger, not at every start
  return createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS);
}

/** What tells records apart that hold the same text: the line around it, and the member lifted into it, as written. */
export const restOf = (line: string): string => hashOf(line).slice(0, REST_DIGITS);
/** The same of a record that a member was lifted into. */
export const restWith = (rest: string, lifted: string): string => `${rest} ${hashOf(lifted)}`;

/** How a ledger calls standard input, and any input. */
export const STANDARD_INPUT = '-';
/** How a ledger calls the input `name`. */
export const docOf = (name: string): string => (name === STDIN_NAME ? STANDARD_INPUT : name);
/** The input that a ledger calls `doc`. */
export const nameOf = (doc: string): string => (doc === STANDARD_INPUT ? STDIN_NAME : doc);

const DAMAGED = '; the ledger is damaged: without this line the others can be undone';

/**
 * Parses a line of the ledger at `path`.
 * @throws Trouble that names the line and says what is wrong with it
 */
export function parseLine<T>(path: string, number: number, text: string, parse: (text: string) => T): T {
  try {
    return parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new Trouble(`${path}:${number}: ${message}${number === 1 ? '' : DAMAGED}`);
  }
}

/**
 * The entry in a line of the ledger at `path`; undefined where the line, the last, breaks off, as where a run was killed.
 * @throws Trouble
 */
export function parseEntryLine(path: string, number: number, text: string): LedgerEntry | undefined {
  try {
    return parseLine(path, number, text, parseEntry);
  } catch (error) {
    if (text.endsWith('\n')) throw error;
    return undefined;
  }
}

/** @throws Error that says what is wrong */
export function parseHeader(line: string): LedgerHeader {
  const header = parsed(line);
  if (header === undefined || header.ledger === undefined)
    throw new Error('no ledger of sapu; name what sapu --ledger FILE wrote');
  if (header.ledger !== 1) throw new Error('a ledger of another version of sapu; take that version');
  return header as unknown as LedgerHeader;
}

/** @throws Error that says what is wrong */
export function parseEntry(line: string): LedgerEntry {
  const entry = parsed(line);
  if (entry === undefined) throw new Error('no valid JSON');
  if (!isText(entry.doc) || !isText(entry.sha) || !Array.isArray(entry.edits)) throw new Error('no entry of a ledger');
  for (const key of ['line', 'part', 'bytesOut'])
    if (entry[key] !== undefined && !isOffset(entry[key])) throw new Error('no entry of a ledger');
  if (entry.lifted !== undefined && !isLifted(entry.lifted)) throw new Error('no entry of a ledger');
  let at = 0;
  for (const edit of entry.edits as (Partial<LedgerEdit> | null)[]) {
    const isEdit = isOffset(edit?.start) && isOffset(edit.end) && isText(edit.text) && isText(edit.before);
    if (edit?.raw !== undefined && !isText(edit.raw)) throw new Error('no entry of a ledger');
    if (!isEdit || edit.start < at || edit.end - edit.start !== edit.before.length)
      throw new Error('an edit that does not fit its own text');
    at = edit.end;
  }
  if (entry.edits.length > 0 && !isText(entry.shaOut)) throw new Error('no entry of a ledger');
  return entry as unknown as LedgerEntry;
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const isLifted = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);
const isText = (value: unknown): value is string => typeof value === 'string';
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
