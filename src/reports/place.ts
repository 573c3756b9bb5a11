/** Where an offset of a text stands in its file: line and column from 1, columns in UTF-16 code units. */
import type { Document } from './report.js';
import { visible } from './visible.js';

/** From 1; a column is one UTF-16 code unit. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The places of ascending offsets. In a JSON record: the line of the file, and the column in the line as written. */
export function placesOf(
  { source, line, record }: Pick<Document, 'source' | 'line' | 'record'>,
  offsets: readonly number[],
): Place[] {
  if (record)
    return record
      .rangesInLine(offsets.map((at) => ({ start: at, end: at })))
      .map(({ start }) => ({ line, column: start + 1 }));
  const place = placesIn(source);
  return offsets.map(place).map((within) => ({ line: line + within.line - 1, column: within.column }));
}

/** Answers for ascending offsets of one text, which is walked once. A lone CR ends a line. */
export function placesIn(text: string): (offset: number) => Place {
  const terminators = text.matchAll(TERMINATOR);
  let line = 1;
  let start = 0;
  let next = behind(terminators.next());
  return (offset) => {
    for (; next <= offset; next = behind(terminators.next())) {
      line++;
      start = next;
    }
    return { line, column: offset - start + 1 };
  };
}

const TERMINATOR = /\r\n?|\n/g;

/** The offset behind a terminator; no offset is as large where there is none. */
const behind = ({ value }: IteratorResult<RegExpExecArray, undefined>): number =>
  value === undefined ? Number.POSITIVE_INFINITY : value.index + value[0].length;

/** `file:line:column:`, as editors and terminals read it. */
export const placeOf = ({ name }: Document, { line, column }: Place): string => `${visible(name)}:${line}:${column}:`;

/** `record "id", field "text": ` for a record that has an id, '' for a text. */
export function recordOf({ record }: Document): string {
  if (!record) return '';
  const { field } = record;
  const id = record.readId();
  return `${id === undefined ? '' : `record "${visible(id)}", `}field "${visible(field)}": `;
}
