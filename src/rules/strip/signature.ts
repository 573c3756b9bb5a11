/**
 * The kind `signature`: initials, a star or a name in parentheses, where the text ends: "(abc/def)", "(*)", "(Budi
 * Santoso)"; and the line of initials that other kinds go by, since what is behind it is none of the article.
 */
import type { Finding } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { EdgeKind, Lifted } from '../rule.js';
import { lineRange, previousFree } from './borders.js';
import { telling } from './removal.js';

/** Lines that are looked through for a signature, from the end of the text. */
const REACH = 32;

/** Two or three sets of small initials; capitals and single words in parentheses are abbreviations. */
const INITIALS = /^\([A-Za-z][a-z\d]{1,4}(?: ?\/ ?[A-Za-z][a-z\d]{1,4}){1,2}\)$/;
/** At the very end also one set, and a star. */
const AT_END = /\((?:(?<initials>[a-z]{2,4}|[a-z][a-z\d]{1,4}(?: ?\/ ?[a-z][a-z\d]{1,4}){1,2})|\*+)\)$/;
/** In a line of its own at the end also a name. */
const NAME = /^\((?<author>\p{Lu}[\p{L}'’.]+(?: \p{Lu}[\p{L}'’.]*){1,3})\)$/u;
/** Code units of the longest line that may hold initials, blanks included, and of a name. */
const LONGEST = 40;
const LONGEST_NAME = 48;
const OPENING = '('.charCodeAt(0);

/** The number of the last line that is a signature of initials alone, with something above it; -1 for none in reach. */
export function signatureLine(view: View): number {
  const { text, lines } = view;
  for (let line = lines.count - 1; line > 0 && line >= lines.count - REACH; line--) {
    if (lines.ends[line] - lines.starts[line] > LONGEST) continue; // nearly all lines of nearly all texts
    const { start, end } = lineRange(view, line);
    if (text.charCodeAt(start) === OPENING && INITIALS.test(text.slice(start, end))) return line;
  }
  return -1;
}

export const signature: EdgeKind = {
  name: 'signature',
  find(view, edges, entry, _plan, claims) {
    const findings: Finding[] = [];
    if (edges.signature >= 0) {
      const range = lineRange(view, edges.signature);
      const initials = view.text.slice(range.start + 1, range.end - 1);
      findings.push(telling(entry, range, { initials }));
    }
    for (let line = previousFree(view, claims, view.lines.count); line >= 0 && line !== edges.signature; ) {
      const { start, end } = lineRange(view, line);
      const text = view.text.slice(Math.max(start, end - LONGEST_NAME), end);
      const found = AT_END.exec(text) ?? (end - start <= LONGEST_NAME ? NAME.exec(text) : null);
      if (!found) break;
      findings.push(telling(entry, { start: end - found[0].length, end }, liftedFrom(found)));
      if (found[0].length < end - start) break; // text stands before it: that is where the article ends
      line = previousFree(view, claims, line);
    }
    return findings;
  },
};

const liftedFrom = ({ groups = {} }: RegExpExecArray): Lifted => {
  const { initials, author } = groups;
  return { ...(initials && { initials }), ...(author && { author }) };
};
