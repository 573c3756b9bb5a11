/** What a list says: known words, corrections, or both. */
import type { Row } from '../../rules/rule.js';
import { BadInput } from '../bad-input.js';

/** A list of the user, as read. */
export interface List {
  /** Known words and names. */
  readonly words: readonly string[];
  readonly corrections: readonly Row[];
}

/** What a row gives for a typo: one fix is applied; several, none, or any with a reason are only reported. */
export type Fixes = Pick<Row, 'fixes' | 'reason'>;

/** A word that is wrong, without anything to put in its place. */
export const FORBIDDEN: Fixes = { fixes: [], reason: 'forbidden in the list' };

/** Whether a row forbids a word. That contradicts no correction of the word, which says more. */
export const isForbidden = ({ reason }: Fixes): boolean => reason === FORBIDDEN.reason;

/** Whether there is anything in it that the walk takes for a word. */
export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The parts of a row that say something. */
export const parts = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The lines of a list that say something, with their numbers from 1; `#` begins a comment. */
export function* rowsOf(text: string): Iterable<[row: string, line: number]> {
  let line = 0;
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    line++;
    const row = raw.replace(/(?:^|\s)#.*$/, '').replace(/^ +|\s+$/g, '');
    if (row.trim() !== '') yield [row, line];
  }
}

/** Gathers a list row by row, and refuses a row that contradicts one before it. */
export class ListBuilder implements List {
  readonly words: string[] = [];
  readonly corrections: Row[] = [];
  /** Where each known word stands first. */
  private readonly known = new Map<string, string>();
  /** Places in `corrections`, by the typo in small letters, for that is how it matches. */
  private readonly places = new Map<string, number>();

  constructor(private readonly file: string) {}

  /** @param line from 1; undefined: the file as a whole. @throws BadInput always */
  fail(line: number | undefined, problem: string): never {
    throw new BadInput(this.file, line, problem);
  }

  /** @throws BadInput for what is no word, or is corrected in a row before */
  addWord(word: string, line: number): void {
    if (!isWord(word)) this.fail(line, `expected a word, found "${word}"`);
    const row = this.corrections[this.places.get(word.toLowerCase()) ?? -1];
    if (row?.typo === word) this.fail(line, contradicts(row));
    if (!this.known.has(word)) this.known.set(word, this.sourceOf(line));
    this.words.push(word);
  }

  /** @throws BadInput for a typo that is corrected to itself, is known, or is corrected to something else before */
  addCorrection(typo: string, read: Fixes, line: number): void {
    if (read.fixes.includes(typo)) this.fail(line, `"${typo}" is corrected to itself`);
    const known = this.known.get(typo);
    if (known !== undefined) this.fail(line, `"${typo}" is a known word in ${known} already`);
    const key = typo.toLowerCase();
    const place = this.places.get(key);
    const row: Row = { typo, ...read, source: this.sourceOf(line) };
    if (place === undefined) {
      this.places.set(key, this.corrections.push(row) - 1);
      return;
    }
    const before = this.corrections[place];
    if (isForbidden(read)) return;
    if (isForbidden(before)) this.corrections[place] = row;
    else if (!isSame(before, read)) this.fail(line, contradicts(before, typo));
  }

  private sourceOf(line: number): string {
    return `${this.file}:${line}`;
  }
}

const isSame = (a: Fixes, b: Fixes): boolean => a.fixes.join() === b.fixes.join() && a.reason === b.reason;

/**
 * What is said of a row that contradicts one before it.
 * @param typo as the later row writes it
 */
export function contradicts({ typo: first, fixes, source }: Row, typo = first): string {
  if (fixes.length === 0) return `"${typo}" is without a correction in ${source} already`;
  return `"${typo}" is corrected to "${fixes[0]}" in ${source} already`;
}
