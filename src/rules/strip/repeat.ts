/**
 * The kind `repeat`: a headline that stands twice in a row right before the signature of initials, as where a player of
 * videos left its title and its caption.
 */
import type { Finding } from '../../edit/edit.js';
import { isTitleLine } from '../../text/titles.js';
import { DIGITS, type View } from '../../text/view.js';
import { isBlankLine, lineRange, previousFree } from './borders.js';
import type { Claims, EdgeKind } from './kind.js';
import { removal } from './removal.js';

export const repeat: EdgeKind = {
  name: 'repeat',
  find(view, { signature, claims }, entry, { lexicon }) {
    const findings: Finding[] = [];
    if (signature < 0) return findings;
    for (let below = signature; ; ) {
      const second = previousFree(view, claims, below);
      const first = second < 0 ? -1 : previousFree(view, claims, second);
      if (first < 0 || !areEqual(view, first, second)) return findings;
      const { start, end } = lineRange(view, first);
      if (!isTitleLine(view, lexicon, start, end, false)) return findings;
      const strength = isVerse(view, claims, first) ? 'likely' : entry.strength;
      for (const line of [first, second]) findings.push(removal(entry, lineRange(view, line), strength));
      below = first; // with this pair gone the next one would stand before the signature
    }
  },
};

/** Words of a line of verse. */
const VERSE: readonly [number, number] = [3, 12];

/** Whether the line above may be verse, with the last line of a song repeated below: short, without number or full stop. */
function isVerse(view: View, claims: Claims, below: number): boolean {
  let line = below - 1;
  while (line >= 0 && isBlankLine(view, line)) line--;
  if (line < 0 || claims[line] !== 0) return false; // boilerplate stands above it
  const { text, words, lines } = view;
  const first = lines.words[line];
  const behind = lines.words[line + 1];
  if (behind - first < VERSE[0] || behind - first > VERSE[1]) return false;
  for (let word = first; word < behind; word++) if ((words.shapes[word] & DIGITS) !== 0) return false;
  return !/[.!?:;"”)]$/.test(text.slice(lines.starts[line], lineRange(view, line).end));
}

/** Whether two lines hold the same but for the blanks at their ends. */
function areEqual(view: View, one: number, other: number): boolean {
  const a = lineRange(view, one);
  const b = lineRange(view, other);
  return a.end - a.start === b.end - b.start && view.text.slice(a.start, a.end) === view.text.slice(b.start, b.end);
}
