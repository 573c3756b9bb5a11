/**
 * Rows of a custom dictionary of cspell:
 *
 *     word            known; with `*` or `+` in front or behind, a part of compounds; `~word` without case and accents
 *     word:->fix      a correction; several fixes are parted by commas
 *     !word           forbidden: wrong, and nothing to put in its place
 *     !word:fix       forbidden, with its correction (also `!word->fix`)
 *     :word:fix       a word that is not called wrong, with what cspell would rather suggest (also `:word->fix`)
 *
 * One file may hold both kinds of row and may be given to both options: see `parseList` and `parseWords`.
 */
import { FORBIDDEN, isWord, type ListBuilder, parts } from './list.js';

/** What stands in front of a word; of it only `!` and `:` tell something. */
const MARKS = /^[~!:]*/;
const WITH_FIX = /^(.*?)(:->|->|:(?:[0-9a-f]{1,2}:)?)(.*)$/;

/** Why a fix is only reported that cspell suggests for a word which it does not call wrong. */
const HINT = 'only suggested in the list';

/** Whether a row says what is wrong, in the form of cspell alone: no other tool has such rows. */
export const isCspellCorrection = (row: string): boolean => /^~?[!:]|:->/.test(row);

/**
 * Adds a row for which {@link isCspellCorrection} holds.
 * @throws BadInput for a row without a word or a fix
 */
export function addCspellCorrection(list: ListBuilder, row: string, line: number): void {
  const [marks] = MARKS.exec(row)!;
  const rest = row.slice(marks.length).trim();
  const isHint = marks.includes(':') && !marks.includes('!');
  const [, typo, separator, written] = WITH_FIX.exec(rest) ?? [];
  if (separator === undefined) {
    if (!isWord(rest)) list.fail(line, `expected a word behind "${marks}"`);
    if (isHint) list.fail(line, `expected a correction behind "${rest}"`);
    list.addCorrection(bare(rest), FORBIDDEN, line);
    return;
  }
  const fixes = parts(written, ',');
  if (!isWord(typo)) list.fail(line, `expected a word before "${separator}"`);
  if (fixes.length === 0) list.fail(line, `expected a correction behind "${typo}"`);
  list.addCorrection(bare(typo), isHint ? { fixes, reason: HINT } : { fixes }, line);
}

/**
 * Adds a known word, without its marks. Parts of compounds are known words too, those as well that must not stand alone
 * (`+`): what a list knows is never taken for garbage behind another word, and so the compounds stay.
 * @throws BadInput for what is no word
 */
export function addCspellWord(list: ListBuilder, row: string, line: number): void {
  list.addWord(isWord(row) ? bare(row) : row, line);
}

/** A word without the marks of cspell around it. */
const bare = (word: string): string => word.trim().replace(/^~?[*+]?|[*+]?$/g, '');
