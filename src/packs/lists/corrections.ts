/** Lists for `--corrections`, in the forms that people already have. */
import type { Row } from '../../rules/rule.js';
import { addCspellCorrection, addCspellWord, isCspellCorrection } from './cspell.js';
import { type List, ListBuilder, rowsOf } from './list.js';
import { addPair, type PairForm, pairFormOf } from './pairs.js';
import { isToml, parseTyposToml } from './typos-toml.js';

/** The form of cspell, as messages name it. */
const CSPELL = 'word, !word or word:->fix';

/**
 * All that a list says: `typo<TAB>fix`, `typo,fix[,fix2]`, codespell's `typo->fix`, a custom dictionary of cspell, or the
 * settings of typos (a file named `.toml`). The first row tells the form. Several fixes, or a reason behind codespell's
 * last comma, are reported and never applied. Settings of typos and dictionaries of cspell may hold known words beside.
 * @param file its name, for errors, and for its ending
 * @throws BadInput for a row of another form, without a fix, or that contradicts one before it
 */
export function parseList(text: string, file: string): List {
  if (isToml(file)) return parseTyposToml(text, file);
  const rows = [...rowsOf(text)];
  const list: ListBuilder = new ListBuilder(file);
  let form: PairForm | typeof CSPELL | undefined;
  for (const [row, line] of rows) {
    form ??= firstFormOf(rows);
    if (!form)
      list.fail(
        line,
        `expected typo<TAB>fix, typo,fix, typo->fix or typo:->fix, found "${row}"; for known words: --words`,
      );
    if (formOf(row) !== form) list.fail(line, `expected ${form} as in the rows before, found "${row}"`);
    if (form !== CSPELL) addPair(list, form, row, line);
    else if (isCspellCorrection(row)) addCspellCorrection(list, row, line);
    else addCspellWord(list, row, line);
  }
  return list;
}

/**
 * The corrections of a list, in any form that {@link parseList} takes.
 * @throws BadInput as that does
 */
export const parseCorrections = (text: string, file: string): Row[] => [...parseList(text, file).corrections];

/** What is neither another tool's nor has a colon, of which cspell makes a suggestion, is a known word of cspell. */
function formOf(row: string): PairForm | typeof CSPELL | undefined {
  if (isCspellCorrection(row)) return CSPELL;
  return pairFormOf(row) ?? (row.includes(':') ? undefined : CSPELL);
}

/** What the first row tells. A word alone is a row of cspell's only where others say so: it may as well lack its tab. */
function firstFormOf(rows: readonly (readonly [row: string, line: number])[]): ReturnType<typeof formOf> {
  const [[first]] = rows;
  const isClear = pairFormOf(first) !== undefined || rows.some(([row]) => isCspellCorrection(row));
  return isClear ? formOf(first) : undefined;
}
