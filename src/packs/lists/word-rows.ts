/** Long lists of known words: of a row of letters a–z no string is made, for three hundred thousand are read at each start. */
import type { WordRows } from '../../text/lexicon-table.js';
import { push } from '../../text/table.js';
import { unitsOf } from '../../text/units.js';
import type { Places } from '../../text/view.js';
import { isWord, ListBuilder, rowsOf } from './list.js';
import { isToml } from './typos-toml.js';
import { parseWords, TYPOS_ROW } from './words.js';

/** The known words of a list. */
export interface KnownWords {
  readonly rows: WordRows;
  /** Those of other rows. */
  readonly words: readonly string[];
}

const LF = 0x0a;
const CR = 0x0d;
const A = 0x61;
const Z = 0x7a;
/** What tells small letters from capitals. */
const SMALL = 0x20;

/** Marks of other tools, and what lists of corrections have between the columns: see `parseWords`. */
const MARKS = /[!:\t~*+]|->/;

/** Ends a line as well, and is not counted here. */
const LONE_CR = /\r./s;

const NO_ROWS: WordRows = { units: new Uint16Array(0), spans: new Int32Array(0) };

/**
 * @param file its name, for errors, and for its ending
 * @throws BadInput as `parseWords` does
 */
export function readWords(text: string, file: string): KnownWords {
  if (isToml(file)) return { rows: NO_ROWS, words: parseWords(text, file) };
  const { rows, others } = rowsOfLetters(text);
  const list: ListBuilder = new ListBuilder(file);
  const words: string[] = [];
  for (const { from, line } of others) {
    const end = text.indexOf('\n', from);
    const written = text.slice(from, end < 0 ? text.length : end);
    if (LONE_CR.test(written)) return { rows: NO_ROWS, words: parseWords(text, file) };
    for (const [row] of rowsOf(written)) {
      if (MARKS.test(row) || TYPOS_ROW.test(row)) return { rows: NO_ROWS, words: parseWords(text, file) };
      if (!isWord(row)) list.fail(line, `expected a word, found "${row}"`);
      words.push(row);
    }
  }
  return { rows, words };
}

interface Other {
  /** UTF-16 offset of the row. */
  readonly from: number;
  /** From 1. */
  readonly line: number;
}

/** The rows that are letters a–z alone, perhaps with a capital first, and where the others begin. */
function rowsOfLetters(text: string): { rows: WordRows; others: Other[] } {
  const { length } = text;
  const units = unitsOf(text);
  const others: Other[] = [];
  const spans: Places = { count: 0, at: new Int32Array(1 << 10) };
  let line = 1;
  for (let from = 0; from < length; line++) {
    let at = from;
    let unit = units[at] | SMALL;
    while (unit >= A && unit <= Z) unit = units[++at];
    const end = at;
    if (units[at] === CR) at++;
    if (end > from && (at >= length || units[at] === LF)) {
      push(spans, from);
      push(spans, end);
    } else {
      others.push({ from, line });
      const next = text.indexOf('\n', from);
      at = next < 0 ? length : next;
    }
    from = at + 1;
  }
  return { rows: { units, spans: spans.at.subarray(0, spans.count) }, others };
}
