/** Lists for `--words`. */
import { addCspellCorrection, addCspellWord, isCspellCorrection } from './cspell.js';
import { ListBuilder, rowsOf } from './list.js';
import { isToml, parseTyposToml } from './typos-toml.js';

/**
 * Known words and names, one a line; a name may be several words. Of the settings of typos (a file named `.toml`) the
 * words to themselves, of a custom dictionary of cspell what it does not correct or forbid: people have one such file,
 * and give it to both options.
 * @param file its name, for errors, and for its ending
 * @throws BadInput for a line that is no word or name, or contradicts one before it
 */
export function parseWords(text: string, file: string): string[] {
  if (isToml(file)) return [...parseTyposToml(text, file).words];
  const list: ListBuilder = new ListBuilder(file);
  for (const [row, line] of rowsOf(text)) {
    if (isCspellCorrection(row)) addCspellCorrection(list, row, line);
    else if (/\t|->/.test(row)) list.fail(line, 'expected one word or name a line; for corrections: --corrections');
    else if (TYPOS_ROW.test(row))
      list.fail(line, 'expected one word or name a line, not a row of typos; give it to --corrections');
    else addCspellWord(list, row, line);
  }
  return list.words;
}

/** Words with commas and no space between them. */
export const TYPOS_ROW = /^[^\s,]+(?:,[^\s,]+)+$/;
