/**
 * The kind `line`: a phrase that takes a whole line, or the lines that it is split over ("Baca juga: Lima Pasar Tertua di
 * Jawa").
 */
import type { Finding } from '../../edit/edit.js';
import { CAPITALS, SMALLS, type View } from '../../text/view.js';
import type { Claims, Kind, Match } from '../rule.js';
import { lineRange, linesTaken, nextLine, previousLine, standsAlone } from './borders.js';
import { found } from './removal.js';

export const line: Kind = {
  name: 'line',
  find(view, matches, _plan, claims) {
    const findings: Finding[] = [];
    let line = -1;
    let lastLine = -1;
    for (const match of matches) {
      // several phrases of the entry may stand there, a longer one over more lines
      if ((match.line === line && match.lastLine <= lastLine) || !standsAlone(view, match)) continue;
      ({ line, lastLine } = match);
      const { entry } = match.phrase;
      const isDoubtful =
        entry.lift === undefined &&
        entry.strength === 'certain' &&
        ((isAnnounced(view, match) && !isPlaced(view, lastLine, claims) && !isHabit(view, matches, match)) ||
          mayBeHeadline(view, match) ||
          mayBeSpeaker(view, matches, match));
      findings.push(found(view, match, linesTaken(view, match), isDoubtful ? 'likely' : entry.strength));
    }
    return findings;
  },
};

/**
 * Whether the line above ends in a colon: then this one may be what it quotes ("Bunyi spanduk itu:"). The items of a list are
 * announced together.
 */
function isAnnounced(view: View, match: Match): boolean {
  const bullet = bulletOf(view, match.line);
  let above = previousLine(view, match.line);
  while (above >= 0 && bullet !== '' && bulletOf(view, above) === bullet) above = previousLine(view, above);
  if (above < 0) return false;
  const { start, end } = lineRange(view, above);
  const words = view.lines.words[above + 1] - view.lines.words[above];
  return end > start && view.text[end - 1] === ':' && words >= ANNOUNCING_WORDS;
}

/** What leads the line in as an item of a list; '' for nothing. */
const bulletOf = ({ text, lines }: View, line: number): string =>
  /^\s*([-–—•·▪◦●■*+>])\s/.exec(text.slice(lines.starts[line], lines.starts[line] + BULLET_REACH))?.[1] ?? '';

const BULLET_REACH = 8;

/** Whether it begins with a label in capitals, and a line beside it with another one ("LEE: …" below "DINA: …"). */
function mayBeSpeaker(view: View, matches: readonly Match[], match: Match): boolean {
  if (match.phrase.written === undefined || !isLabelled(view, match.line)) return false;
  const isOther = (line: number): boolean =>
    line >= DATELINE && isLabelled(view, line) && !matches.some((other) => other.line === line);
  return isOther(previousLine(view, match.line)) || isOther(nextLine(view, match.lastLine));
}

/** Lines at the head of a text that may begin with a place in capitals. */
const DATELINE = 2;
/** Words of a label at most. */
const LABEL_WORDS = 3;

/** Whether the line begins with words in capitals and a colon: a speaker of a play, or the label of a part. */
function isLabelled({ text, words, lines }: View, line: number): boolean {
  const first = lines.words[line];
  for (let word = first; word < Math.min(first + LABEL_WORDS, lines.words[line + 1]); word++) {
    if ((words.shapes[word] & (CAPITALS | SMALLS)) !== CAPITALS) return false;
    if (/^ ?: /.test(text.slice(words.ends[word], words.ends[word] + COLON_REACH))) return true;
  }
  return false;
}

const COLON_REACH = 3;

/** Whether it opens the text with words that a headline may begin with ("Tonton Video …"), and no mark behind them. */
function mayBeHeadline(view: View, match: Match): boolean {
  const last = match.phrase.tail?.at(-1);
  if (last?.slot !== 'title' || last.marks !== '') return false;
  const { text, lines } = view;
  return text.slice(0, lines.starts[match.line]).trim() === '' && nextLine(view, match.lastLine) >= 0;
}

/** Whether the page has more of the kind, where nothing announces them: then this one is its own as well. */
const isHabit = (view: View, matches: readonly Match[], match: Match): boolean =>
  matches.some((other) => other.line !== match.line && standsAlone(view, other) && !isAnnounced(view, other));

/** Whether the next line is another rule's: a teaser of a video stands before the placeholder of its player. */
function isPlaced(view: View, line: number, claims: Claims): boolean {
  const next = nextLine(view, line);
  return next >= 0 && claims[next] !== 0;
}

/** Fewer words before a colon are a marker or a label themselves ("Baca juga:"). */
const ANNOUNCING_WORDS = 3;
