/** Where an offset of a text stands, for people: line and column from 1, columns in UTF-16 code units. */
import { terminatorAt } from '../edit/space.js';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Answers for ascending offsets of one text, which is walked once. A lone CR ends a line. */
export function placesOf(text: string): (offset: number) => Place {
  let line = 1;
  let start = 0;
  let at = 0;
  return (offset) => {
    while (at < offset) {
      const length = terminatorAt(text, at);
      if (length === 0) {
        at++;
        continue;
      }
      at += length;
      if (at > offset) break;
      line++;
      start = at;
    }
    return { line, column: offset - start + 1 };
  };
}
