/** Rows of a typo and its fix: with a tab, as `typos` writes them (commas), and as codespell does (arrows). */
import { type Fixes, isWord, type ListBuilder, parts } from './list.js';

/** The forms, told by what stands between typo and fix. */
const SEPARATORS = [
  ['typo->fix', '->'],
  ['typo<TAB>fix', '\t'],
  ['typo,fix', ','],
] as const;

/** A form of row, by the name that messages have for it. */
export type PairForm = (typeof SEPARATORS)[number][0];

/** The form of a row; undefined for one without a separator. */
export const pairFormOf = (row: string): PairForm | undefined =>
  SEPARATORS.find(([, separator]) => row.includes(separator))?.[0];

/**
 * Adds a row of that form.
 * @throws BadInput for a row without a typo or a fix
 */
export function addPair(list: ListBuilder, form: PairForm, row: string, line: number): void {
  const separator = SEPARATORS.find(([name]) => name === form)![1];
  const at = row.indexOf(separator);
  const typo = row.slice(0, at).trim();
  const read = fixesOf(form, row.slice(at + separator.length));
  if (!isWord(typo)) list.fail(line, `expected a word before ${separator === '\t' ? 'the tab' : `"${separator}"`}`);
  if (/^["']/.test(typo)) list.fail(line, `expected no quotation marks around ${typo}`);
  if (form === 'typo->fix' && row.indexOf(separator, at + 1) > 0) list.fail(line, `expected one "->", found "${row}"`);
  if (read.fixes.length === 0 && read.reason === undefined) list.fail(line, `expected a correction behind "${typo}"`);
  list.addCorrection(typo, read, line);
}

function fixesOf(form: PairForm, text: string): Fixes {
  const separator = form === 'typo<TAB>fix' ? '\t' : ',';
  const fixes = parts(text, separator);
  // What stands behind the last comma of codespell is a reason not to apply the row; "a, b," has an empty one.
  if (form !== 'typo->fix' || !text.includes(',')) return { fixes };
  const reason = text.slice(text.lastIndexOf(',') + 1).trim();
  const candidates = parts(text.slice(0, text.lastIndexOf(',')), ',');
  return {
    fixes: candidates,
    reason: reason || (candidates.length > 1 ? 'several candidates' : 'disabled in the list'),
  };
}
