/** The signature of initials, "(abc/def)": where Indonesian articles end, and what is theirs ends with them. */
import type { View } from '../../text/view.js';
import { lineRange } from './borders.js';

/** Lines that are looked through for a signature, from the end of the text. */
const REACH = 32;

/** Two or three sets of small initials; capitals and single words in parentheses are abbreviations. */
const SIGNATURE = /^\([a-z][a-z\d]{1,4}(?: ?\/ ?[a-z][a-z\d]{1,4}){1,2}\)$/;
/** Code units of the longest line that may hold one, blanks included. */
const LONGEST = 40;
const OPENING = '('.charCodeAt(0);

/** The number of the last line that is a signature alone, with something above it; -1 for none in reach. */
export function signatureLine(view: View): number {
  const { text, lines } = view;
  for (let line = lines.count - 1; line > 0 && line >= lines.count - REACH; line--) {
    if (lines.ends[line] - lines.starts[line] > LONGEST) continue; // nearly all lines of nearly all texts
    const { start, end } = lineRange(view, line);
    if (text.charCodeAt(start) === OPENING && SIGNATURE.test(text.slice(start, end))) return line;
  }
  return -1;
}
