/** Why a line that a phrase fills may be of the article all the same: an item, quoted, announced, spoken, or the headline. */
import { CAPITALS, SMALLS, type View } from '../../text/view.js';
import type { Match } from '../rule.js';
import { inQuotedLines } from '../surroundings.js';
import { lineRange, nextLine, previousLine, standsAlone, wordsOf } from './borders.js';
import type { Claims } from './kind.js';

/** The matches of one entry in a text, and the lines that the kinds before it take. */
export class Doubts {
  private own: ReadonlySet<number> | undefined;
  private habit: boolean | undefined;

  constructor(
    private readonly view: View,
    private readonly matches: readonly Match[],
    private readonly claims: Claims,
  ) {}

  /** Whether a match that stands alone may be content. */
  has(match: Match): boolean {
    const { view } = this;
    if (mayBeHeadline(view, match) || mayBeSpeaker(view, match, (line) => this.isOwn(line))) return true;
    if (inQuotedLines(view, match.start, match.end)) return true;
    if (isItemAmong(view, match, (line) => this.claims[line] === 0 && !this.isOwn(line))) return true;
    return this.isQuoted(match);
  }

  /** Whether somebody announces it, and the page has no other one. */
  isQuoted(match: Match): boolean {
    return this.isAnnounced(match) && !isPlaced(this.view, match.lastLine, this.claims) && !this.isHabit();
  }

  /** Whether the match is announced, or one of the lines right above it that the same entry takes. */
  private isAnnounced(match: Match): boolean {
    let { line } = match;
    for (let items = 1; items < ITEMS; items++) {
      const above = previousLine(this.view, line);
      if (above < 0 || !this.isOwn(above)) break;
      line = above;
    }
    return isAnnounced(this.view, line);
  }

  /** Whether the page has one of the kind that nothing announces: then the others are its own as well. */
  private isHabit(): boolean {
    this.habit ??= this.matches.some((match) => standsAlone(this.view, match) && !this.isAnnounced(match));
    return this.habit;
  }

  /** Whether a phrase of the entry begins in the line. */
  private isOwn(line: number): boolean {
    this.own ??= new Set(this.matches.map((match) => match.line));
    return this.own.has(line);
  }
}

/**
 * Whether the line above ends in a colon: then this one may be what it quotes ("Bunyi spanduk itu:"). The items of a list are
 * announced together.
 */
function isAnnounced(view: View, line: number): boolean {
  const bullet = bulletOf(view, line);
  let above = previousLine(view, line);
  for (let items = 1; above >= 0 && bullet !== '' && bulletOf(view, above) === bullet; items++) {
    if (items === ITEMS) return false;
    above = previousLine(view, above);
  }
  if (above < 0) return false;
  const { start, end } = lineRange(view, above);
  return end > start && view.text[end - 1] === ':' && wordsOf(view, above) >= ANNOUNCING_WORDS;
}

/** Whether a match is an item of a list beside another one that stays, by `stays`: a step ("- Lihat artikel asli"). */
export function isItemAmong(view: View, { line, lastLine }: Match, stays: (line: number) => boolean): boolean {
  const bullet = bulletOf(view, line);
  const isOther = (other: number): boolean => other >= 0 && bulletOf(view, other) === bullet && stays(other);
  return bullet !== '' && (isOther(previousLine(view, line)) || isOther(nextLine(view, lastLine)));
}

/** What leads the line in as an item of a list; '' for nothing. */
const bulletOf = ({ text, lines }: View, line: number): string =>
  /^\s*([-–—•·▪◦●■*+>])\s/.exec(text.slice(lines.starts[line], lines.starts[line] + BULLET_REACH))?.[1] ?? '';

const BULLET_REACH = 8;
/** Items of a list that are announced at most: a page has more of the kind. */
const ITEMS = 20;

/** Whether it begins with a label in capitals, and a line beside it with another one ("LEE: …" below "DINA: …"). */
function mayBeSpeaker(view: View, match: Match, isOwn: (line: number) => boolean): boolean {
  if (match.phrase.written === undefined || !isLabelled(view, match.line)) return false;
  const isOther = (line: number): boolean => line >= DATELINE && isLabelled(view, line) && !isOwn(line);
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

/** Whether the next line is another rule's: a teaser of a video stands before the placeholder of its player. */
function isPlaced(view: View, line: number, claims: Claims): boolean {
  const next = nextLine(view, line);
  return next >= 0 && claims[next] !== 0;
}

/** Fewer words before a colon are a marker or a label themselves ("Baca juga:"). */
const ANNOUNCING_WORDS = 3;
