/**
 * The kind `signature`: initials, a star or a name in parentheses, where the text ends: "(abc/def)", "(*)", "(Budi
 * Santoso)"; and the line of initials that other kinds go by, since what is behind it is none of the article.
 */
import type { Finding, Range } from '../../edit/edit.js';
import { skipBlanksBack } from '../../edit/space.js';
import type { View } from '../../text/view.js';
import type { Entry, Lifted } from '../rule.js';
import { lineRange, previousFree } from './borders.js';
import type { Claims, EdgeKind } from './kind.js';
import { telling } from './removal.js';

/** Lines that hold something and stay, looked through for a signature from the end of the text. */
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

/**
 * The number of the last line that is a signature of initials alone, with something above it; -1 for none in reach.
 * @param past lines that do not count
 */
export function signatureLine(view: View, past: Claims): number {
  const { text, lines } = view;
  for (let line = lines.count - 1, seen = 0; line > 0 && seen < REACH; line--) {
    const length = lines.ends[line] - lines.starts[line];
    if (length === 0 || past[line] === 1) continue;
    seen++;
    if (length > LONGEST) continue; // nearly all lines of nearly all texts
    const { start, end } = lineRange(view, line);
    if (text.charCodeAt(start) === OPENING && INITIALS.test(text.slice(start, end))) return line;
  }
  return -1;
}

export const signature: EdgeKind = {
  name: 'signature',
  find(view, { past }, entry) {
    const findings: Finding[] = [];
    const initials = signatureLine(view, past);
    if (initials >= 0) {
      const range = lineRange(view, initials);
      findings.push(telling(entry, range, { initials: view.text.slice(range.start + 1, range.end - 1) }));
    }
    for (let line = previousFree(view, past, view.lines.count); line >= 0; line = previousFree(view, past, line)) {
      const { start, end } = lineRange(view, line);
      const before = findings.length;
      const rest = endOfText(view, entry, { start, end }, findings);
      if (findings.length === before || rest > start) break; // text stands before it: that is where the article ends
    }
    return findings;
  },
};

/** Takes signatures from the end of a line, one after the other; returns where what is left of it ends. */
function endOfText({ text }: View, entry: Entry, { start, end }: Range, findings: Finding[]): number {
  for (;;) {
    const tail = text.slice(Math.max(start, end - LONGEST_NAME), end);
    const found = AT_END.exec(tail) ?? (end - start <= LONGEST_NAME ? NAME.exec(tail) : null);
    if (!found) return end;
    const at = end - found[0].length;
    findings.push(telling(entry, { start: at, end }, liftedFrom(found)));
    end = Math.max(start, skipBlanksBack(text, at));
    if (end === start) return start;
  }
}

const liftedFrom = ({ groups = {} }: RegExpExecArray): Lifted => {
  const { initials, author } = groups;
  return { ...(initials && { initials }), ...(author && { author }) };
};
