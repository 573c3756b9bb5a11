/** The words of the settings of typos (`_typos.toml`): two tables, the rest of the file is no affair of ours. */
import { FORBIDDEN, isWord, type List, ListBuilder } from './list.js';
import { tomlEntries } from './toml.js';

/** Tables below `default`. */
const TABLES = ['extend-words', 'extend-identifiers'];

/** Whether a file is read as TOML: by its name alone, for a table's header might be a word. */
export const isToml = (file: string): boolean => /\.toml$/i.test(file);

/**
 * `teh = "the"` is a correction, `teh = "teh"` a known word, `teh = ""` a word that is wrong.
 * @throws BadInput for what is no TOML, no word, no string, or contradicts one before it; and for a file without either
 *   table, which is another's
 */
export function parseTyposToml(text: string, file: string): List {
  const list: ListBuilder = new ListBuilder(file);
  let found = false;
  for (const { path, kind, value, line } of tomlEntries(text, file)) {
    const [top, table, word] = path;
    if (top !== 'default' || !TABLES.includes(table)) continue;
    if (word === undefined) {
      if (kind !== 'table') list.fail(line, `expected a table behind "${table}"`);
      found = true;
      continue;
    }
    found = true;
    if (kind !== 'string' || path.length > 3) list.fail(line, `expected a string behind "${word}"`);
    if (!isWord(word)) list.fail(line, `expected a word before "=", found "${word}"`);
    if (value === word) list.addWord(word, line);
    else list.addCorrection(word, value.trim() === '' ? FORBIDDEN : { fixes: [value] }, line);
  }
  if (!found) list.fail(undefined, 'expected a table [default.extend-words] or [default.extend-identifiers]');
  return list;
}
