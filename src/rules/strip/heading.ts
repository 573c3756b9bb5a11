/**
 * The kind `heading`: a phrase alone on its line, then no item, one, or many. A heading promises nothing: items are
 * recognised by what they are (headlines) and never counted.
 */
import type { Finding, Strength } from '../../edit/edit.js';
import { isTitleLine } from '../../text/titles.js';
import { CAPITAL, DIGITS, SMALLS, type View, wordFrom } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { Match } from '../rule.js';
import { isBlankLine, lineRange, nextLine, standsAlone, wordsOf } from './borders.js';
import { Doubts } from './doubts.js';
import type { Claims, Kind } from './kind.js';
import { removal } from './removal.js';

export const heading: Kind = {
  name: 'heading',
  find(view, matches, plan, claims) {
    const findings: Finding[] = [];
    const doubts = new Doubts(view, matches, claims);
    let free: Int32Array | undefined;
    let line = -1;
    for (const match of matches) {
      if (match.line === line || !standsAlone(view, match)) continue;
      free ??= freeLines(view, claims);
      line = match.line; // several phrases of the entry may stand there
      const { entry } = match.phrase;
      const items = entry.parameters.items === undefined ? [] : itemsBehind(view, match, plan, claims, free);
      const isDoubtful = entry.strength === 'certain' && isList(match) && doubts.isQuoted(match);
      const strength = isCut(view, match, items, free) ? 'possible' : isDoubtful ? 'likely' : entry.strength;
      findings.push(removal(entry, lineRange(view, match.line), strength));
      for (const item of items) findings.push(removal(entry, lineRange(view, item.line), item.strength ?? strength));
    }
    return findings;
  },
};

interface Item {
  readonly line: number;
  /** Where it is less sure than the heading. */
  readonly strength?: Strength;
}

/**
 * The lines behind a heading that read as headlines. Blank lines are looked past, and in front of the first item also
 * lines that another rule takes (an ad label between heading and link). Rows of a table end them, where the next line looks
 * the same. What may be the article's own is less sure: see `sureOf`.
 */
function itemsBehind(view: View, match: Match, { lexicon }: Plan, claims: Claims, free: Int32Array): Item[] {
  const items: Item[] = [];
  const isItem = (line: number): boolean => {
    if (line < 0 || claims[line] !== 0) return false;
    const { start, end } = lineRange(view, line);
    return isTitleLine(view, lexicon, start, end, isList(match));
  };
  const isNextRow = (line: number): boolean => isRow(view, line) && isItem(line);
  const isAlone = (line: number): boolean => isNumbered(view, line) && !isItem(nextLine(view, line));
  let line = free[match.line + 1];
  for (let last = -1; isItem(line); last = line, line = nextLine(view, line)) {
    if (isRow(view, line) && (isRow(view, last) || isNextRow(nextLine(view, line)))) break;
    if (items.length === 0 && isAlone(line)) break;
    items.push({ line });
  }
  const behind = line < 0 || free[line] < 0 ? 'nothing' : claims[line] === 0 ? 'text' : 'text behind another rule';
  const sure = sureOf(view, match, items.length, behind);
  return items.map((item, k) => (k < sure ? item : { ...item, strength: 'likely' }));
}

/**
 * How many of the headlines are as sure as their heading. Behind a marker that leads in to one ("Baca juga:") more than a few
 * are a list of the article, and the second of two with text behind them may be a sub-heading of it. So is the only one
 * between a marker without a colon and an ad: the scraper lost the headline there, and ads stand below sub-headings.
 */
function sureOf(view: View, match: Match, items: number, behind: Behind): number {
  if (isList(match)) return items;
  if (isOfOne(match) && items > FEW) return 1;
  if (items === 2 && behind === 'text' && leadsIn(view, match)) return 1;
  return items === 1 && behind === 'text behind another rule' && isOfOne(match) && !leadsIn(view, match) ? 0 : items;
}

/** What stands behind the headlines. */
type Behind = 'nothing' | 'text' | 'text behind another rule';

/** Headlines that a marker of one leads in to at most. */
const FEW = 3;

/** Numbers that a row of a table has at least: times, prices, scores. A headline with as many has no other one beside it. */
const ROW_NUMBERS = 2;

/** Whether the line may be the row of a table. */
function isRow({ words, lines }: View, line: number): boolean {
  let numbers = 0;
  if (line >= 0)
    for (let word = lines.words[line]; word < lines.words[line + 1]; word++)
      if ((words.shapes[word] & (DIGITS | SMALLS | CAPITAL)) === DIGITS) numbers++;
  return numbers >= ROW_NUMBERS;
}

/** Whether the line begins with the number of an item: one alone, with prose below it, is a sub-heading ("1. …"). */
const isNumbered = ({ text, lines }: View, line: number): boolean =>
  /^\s*\d{1,2}[.)]\s/.test(text.slice(lines.starts[line], lines.starts[line] + NUMBER_REACH));

const NUMBER_REACH = 8;

/** For each line the first at or behind it that holds something and is no other rule's; -1 for none. */
function freeLines(view: View, claims: Claims): Int32Array {
  const { count } = view.lines;
  const free = new Int32Array(count + 1).fill(-1);
  for (let line = count - 1; line >= 0; line--)
    free[line] = claims[line] === 0 && !isBlankLine(view, line) ? line : free[line + 1];
  return free;
}

/** Whether the entry leads in to one headline. */
const isOfOne = ({ phrase }: Match): boolean => phrase.entry.parameters.items === '<title>';

/** Whether the items of the entry are a list, as "BERITA TERKAIT:" has them. */
const isList = ({ phrase }: Match): boolean => phrase.entry.parameters.items === '<title>...';

/** Words up to which a line may be a piece of a headline, and a headline. */
const PIECE_WORDS = 4;
const TITLE_WORDS = 25;

/**
 * Whether a headline may go on where the items end: cut into lines by the scraper, too short to be told, or written like
 * a sentence, as Spanish ones are. Then the heading stays with its items, for a teaser goes whole or not at all. So it is behind a colon, which leads in to
 * something, and in a list that would lose only its first items and keep several short ones.
 */
function isCut(view: View, match: Match, items: readonly Item[], free: Int32Array): boolean {
  const last = items.at(-1)?.line ?? match.line;
  const next = free[last + 1];
  if (next < 0) return false;
  if (items.length === 0) return leadsIn(view, match) && isPiece(view, next, TITLE_WORDS);
  const more = free[next + 1];
  return isList(match) && more >= 0 && isPiece(view, next, PIECE_WORDS) && isPiece(view, more, PIECE_WORDS);
}

/**
 * Whether the line may be a headline or a piece of one, of `most` words: a capital first, no mark that ends it; in a short
 * one no mark at all and no number.
 */
function isPiece(view: View, line: number, most: number): boolean {
  const { text, words } = view;
  const { start, end } = lineRange(view, line);
  const first = wordFrom(view, start);
  const count = wordsOf(view, line);
  if (count === 0 || count > most || words.starts[first] !== start) return false;
  if ((words.shapes[first] & CAPITAL) === 0) return false;
  if (count > PIECE_WORDS) return !/[.,:;!?"”)]$/.test(text.slice(start, end));
  for (let word = first; word < first + count; word++) if ((words.shapes[word] & DIGITS) !== 0) return false;
  return !/[.,:;!?"”)]/.test(text.slice(start, end));
}

/** Whether the heading ends in a colon. */
const leadsIn = ({ text, lines }: View, { line, end }: Match): boolean =>
  text.slice(end - 1, lines.ends[line]).includes(':');
