/**
 * The kind `words`: a label that stands alone, on a line or inside one ("ADVERTISEMENT"). Inside a line a short label
 * has to stand between sentences: in the middle of one it is a word like any other.
 */
import type { Finding } from '../../edit/edit.js';
import { skipBlanks } from '../../edit/space.js';
import { CAPITAL, SMALLS, type View, wordFrom } from '../../text/view.js';
import type { Match } from '../rule.js';
import { fillsLine, lineRange, sentenceEnded } from './borders.js';
import type { Kind } from './kind.js';
import { found } from './removal.js';

/** A label of so many words needs no end of a sentence before it. */
const LONG = 3;
/** Words behind a label that tell prose from a headline, and how many of them have to be small. */
const LOOK_AHEAD = 8;
const SMALL_WORDS = 2;

export const words: Kind = {
  name: 'words',
  find(view, matches) {
    const findings: Finding[] = [];
    for (const match of matches) {
      if (fillsLine(view, match) && !isListItem(view, match))
        findings.push(found(view, match, lineRange(view, match.line)));
      else if (standsApart(view, match) && (isUnmistakable(match) || isLabel(view, match)))
        findings.push(found(view, match, { start: match.start, end: behindMarks(view, match) }));
    }
    return findings;
  },
};

/** The end of a label between sentences, with the full stop of its own: two would be left otherwise. */
function behindMarks(view: View, match: Match): number {
  const { text } = view;
  if (!/[.!…]/.test(text[match.end] ?? '') || !sentenceEnded(view, match)) return match.end;
  return match.end + (/^[.!…]+/.exec(text.slice(match.end, match.end + 4))?.[0].length ?? 0);
}

/** A bullet before it and no mark behind it: one of a list. */
const isListItem = ({ text, lines }: View, { line, start, end }: Match): boolean =>
  text.slice(lines.starts[line], start).trim() !== '' && text.slice(end, lines.ends[line]).trim() === '';

/** Inside a line: no sentence goes on behind it; a short label stands between sentences, and prose follows it. */
const isLabel = (view: View, match: Match): boolean =>
  sentenceBegins(view, match) &&
  (match.phrase.ids.length >= LONG || (sentenceEnded(view, match) && proseFollows(view, match)));

/** A phrase with marks or slots of its own has no other meaning. */
const isUnmistakable = ({ phrase }: Match): boolean => phrase.tail !== undefined || isMarked(phrase);

/** Whether the phrase brings marks of its own ("[Gambas:"). */
const isMarked = ({ marks }: Match['phrase']): boolean => marks !== undefined && marks[0] !== '';

/** Not part of a longer token, a name in quotation marks, or a parenthesis. */
function standsApart({ text }: View, { start, end, phrase }: Match): boolean {
  if (phrase.tail !== undefined || isMarked(phrase)) return true;
  return !/[-/@#&_“"'‘([«]/.test(text[start - 1] ?? '') && !/[-/@&_”"'’)\]»]/.test(text[end] ?? '');
}

/** A sentence begins behind the label, or the line ends. */
function sentenceBegins(view: View, { end, line }: Match): boolean {
  const behind = skipBlanks(view.text, end);
  return behind >= view.lines.ends[line] || /["“‘'([«]/.test(view.text[behind]) || beginsBig(view, behind);
}

/** Whether a word that is not written small begins at `at`. */
function beginsBig(view: View, at: number): boolean {
  const word = wordFrom(view, at);
  return view.words.starts[word] === at && (view.words.shapes[word] & (CAPITAL | SMALLS)) !== SMALLS;
}

/** What follows in the line is prose: a headline would belong to the label, and a name might. */
function proseFollows(view: View, { line, end }: Match): boolean {
  const { words: table, lines } = view;
  const from = wordFrom(view, end);
  const to = Math.min(from + LOOK_AHEAD, lines.words[line + 1]);
  if (from >= to) return true;
  let small = 0;
  for (let k = from + 1; k < to; k++) if ((table.shapes[k] & (CAPITAL | SMALLS)) === SMALLS) small++;
  return small >= Math.min(SMALL_WORDS, to - from - 1);
}
