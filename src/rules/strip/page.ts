/**
 * The kind `page`: a line that says that the page is no article ("Halaman tidak ditemukan", a login wall), in a text that
 * holds little else. Nothing is removed: the text is left as it is, and reported.
 */
import type { Finding } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import { lineRange, standsAlone, wordsOf } from './borders.js';
import type { Claims, Kind } from './kind.js';
import { removal } from './removal.js';

/** Words of the lines that no rule takes, at most: an article that quotes such a line has more. */
const WORDS = 80;

export const page: Kind = {
  name: 'page',
  find(view, matches, _plan, claims) {
    if (wordsLeft(view, claims) > WORDS) return [];
    return matches
      .filter((match) => standsAlone(view, match))
      .map((match): Finding => removal(match.phrase.entry, lineRange(view, match.line), 'possible'));
  },
};

function wordsLeft(view: View, claims: Claims): number {
  let words = 0;
  for (let line = 0; line < view.lines.count; line++) if (claims[line] === 0) words += wordsOf(view, line);
  return words;
}
