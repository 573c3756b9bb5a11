/**
 * The kind `words`: a label that stands alone, on a line or inside one ("ADVERTISEMENT"). Inside a line a short label
 * has to stand between sentences: in the middle of one it is a word like any other.
 */
import { skipBlanks, skipBlanksBack } from '../../edit/space.js';
import { CAPITAL, SMALLS, type View, wordFrom } from '../../text/view.js';
import type { Kind, Match } from '../rule.js';
import { fillsLine, lineRange } from './borders.js';

/** A label of so many words stands for itself wherever it is. */
const UNMISTAKABLE = 3;
/** Words behind a label that tell prose from a headline, and how many of them have to be small. */
const LOOK_AHEAD = 8;
const SMALL_WORDS = 2;

export const words: Kind = {
  name: 'words',
  *find(view, matches) {
    for (const match of matches) {
      const { entry } = match.phrase;
      const finding = { rule: entry.id, strength: entry.strength, because: entry.why };
      if (fillsLine(view, match)) yield { ...finding, ...lineRange(view, match.line) };
      else if (
        standsApart(view, match) &&
        (isUnmistakable(match) || betweenSentences(view, match)) &&
        proseFollows(view, match)
      )
        yield { ...finding, start: match.start, end: match.end };
    }
  },
};

const isUnmistakable = ({ phrase }: Match): boolean =>
  phrase.ids.length >= UNMISTAKABLE || phrase.tail !== undefined || isMarked(phrase);

/** Whether the phrase brings marks of its own ("[Gambas:"). */
const isMarked = ({ marks }: Match['phrase']): boolean => marks !== undefined && marks[0] !== '';

/** Not part of a longer token, a name in quotation marks, or a parenthesis. */
function standsApart({ text }: View, { start, end, phrase }: Match): boolean {
  if (phrase.tail !== undefined || isMarked(phrase)) return true;
  return !/[-/@#&_“"'‘([«]/.test(text[start - 1] ?? '') && !/[-/@&_”"'’)\]»]/.test(text[end] ?? '');
}

/** A sentence ends before the label, and one begins behind it. */
function betweenSentences(view: View, { start, end, line }: Match): boolean {
  const { text } = view;
  const range = lineRange(view, line);
  const before = skipBlanksBack(text, start);
  const behind = skipBlanks(text, end);
  const ended = before <= range.start || /[.!?…:"”’')\]»]/.test(text[before - 1]);
  return ended && (behind >= range.end || /["“‘'([«]/.test(text[behind]) || beginsBig(view, behind));
}

/** Whether a word that is not written small begins at `at`. */
function beginsBig(view: View, at: number): boolean {
  const word = wordFrom(view, at);
  return view.words.starts[word] === at && (view.words.shapes[word] & (CAPITAL | SMALLS)) !== SMALLS;
}

/** With `before: sentence`: what follows is prose and no headline, which would belong to the label. */
function proseFollows(view: View, { phrase, line, end }: Match): boolean {
  const { words: table, lines } = view;
  if (phrase.entry.parameters.before !== 'sentence') return true;
  const from = wordFrom(view, end);
  const to = Math.min(from + LOOK_AHEAD, lines.words[line + 1]);
  if (from >= to) return true;
  let small = 0;
  for (let k = from + 1; k < to; k++) if ((table.shapes[k] & (CAPITAL | SMALLS)) === SMALLS) small++;
  return small >= SMALL_WORDS;
}
