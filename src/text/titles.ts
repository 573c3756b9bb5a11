/**
 * What a headline looks like. Until odds of words are learnt, that is capitals, length, and the missing full stop.
 * A headline behind a marker ("Baca juga: …") needs less evidence than a line that merely follows a heading.
 */
import { isBlank, skipBlanks, skipBlanksBack } from '../edit/space.js';
import { type Lexicon, SMALL } from './lexicon.js';
import { CAPITAL, SMALLS, type View, wordFrom } from './view.js';

/** What has to be seen before a stretch of text counts as a headline. */
interface Evidence {
  /** Words with letters at least, and words at most. */
  readonly words: readonly [number, number];
  /** Share (0–1) of the words that a headline writes with a capital. */
  readonly capitals: number;
  /** Words to judge the capitals by, at least. */
  readonly judged: number;
}

/** Behind a marker with its colon, behind a marker without one, alone on a line, and in a list of links. */
const BEHIND_MARK: Evidence = { words: [4, 30], capitals: 0, judged: 0 };
const BEHIND_WORDS: Evidence = { words: [4, 30], capitals: 0.6, judged: 2 };
const ALONE: Evidence = { words: [5, 25], capitals: 0.75, judged: 3 };
const IN_LIST: Evidence = { ...ALONE, words: [4, 25] };

/** Words shorter than this are small in many headlines. */
const COUNTED_FROM = 4;
/** A full stop behind a word this short is more often an abbreviation (dr., Prof.) than the end of a sentence. */
const ABBREVIATION_TO = 4;

/** What links of a list are led in by. */
const BULLET = /^(?:[-–—•*·»>►▶▸+]|\d{1,2}[.)])\s+/;
const BULLET_REACH = 5;

/** A number of a list ("1. …") or the mark of one; marks of a caption or a credit: a handle, "Foto:", a source in parentheses at the end. */
const NO_TITLE = /^\d{1,2}[.,)]\s|;|@|\)$|(?:^| )(?:Foto|Photo|Gambar|Sumber) ?:/;

/** Whether `text[start, end)` reads as a headline behind a marker that ends in a mark, or in a word. */
export const isMarkedTitle = (view: View, lexicon: Lexicon, start: number, end: number, mark: boolean): boolean =>
  !beginsSmall(view, start) && looksLike(mark ? BEHIND_MARK : BEHIND_WORDS, view, lexicon, start, end);

/** Whether a word in small letters comes first, no name that begins so ("iPhone", "detikcom"): then a sentence goes on. */
function beginsSmall(view: View, start: number): boolean {
  const { text, words } = view;
  const word = wordFrom(view, start);
  if ((words.shapes[word] & (CAPITAL | SMALLS)) !== SMALLS || /[.@]/.test(text[words.ends[word]] ?? '')) return false;
  return words.ends[word] < words.starts[word + 1];
}

/**
 * Whether the line `text[start, end)` reads as a headline by itself; below the heading of a list (`inList`) it may be a
 * word shorter. Still shorter ones look like credits and sub-headings.
 */
export function isTitleLine(view: View, lexicon: Lexicon, start: number, end: number, inList: boolean): boolean {
  const at = skipBlanks(view.text, start);
  const from = inList ? at + (BULLET.exec(view.text.slice(at, at + BULLET_REACH))?.[0].length ?? 0) : at;
  const line = view.text.slice(from, end);
  const opens = view.words.starts[wordFrom(view, from)] - from; // a quotation mark at most stands before the first word
  const isOpened = opens === 0 || (opens === 1 && (line[0] === "'" || line[0] === '‘'));
  return isOpened && !NO_TITLE.test(line) && looksLike(inList ? IN_LIST : ALONE, view, lexicon, from, end);
}

function looksLike(evidence: Evidence, view: View, lexicon: Lexicon, start: number, end: number): boolean {
  const { text } = view;
  end = skipBlanksBack(text, end);
  const from = wordFrom(view, start);
  const to = wordFrom(view, end);
  const [least, most] = evidence.words;
  if (to - from > most || withLetters(view, from, to) < least || endsLikeProse(text, end)) return false;
  if (!capitalised(view, lexicon, from, to, evidence)) return false;
  const next = sentenceInside(view, from, to);
  return next < 0 || capitalised(view, lexicon, next, to, { ...BEHIND_WORDS, judged: 1 });
}

/** How many of the words in [from, to) hold a letter. */
function withLetters({ words }: View, from: number, to: number): number {
  let count = 0;
  for (let word = from; word < to; word++) if ((words.shapes[word] & (CAPITAL | SMALLS)) !== 0) count++;
  return count;
}

/** Ends in a full stop, comma or the like; dots of omission end many headlines. */
const endsLikeProse = (text: string, end: number): boolean =>
  /[.,;:]["”’)]?$/.test(text.slice(Math.max(0, end - 2), end)) &&
  !/\.\.\.?$/.test(text.slice(Math.max(0, end - 3), end));

/** Whether enough of the words in [from, to) are written with a capital. */
function capitalised({ words }: View, lexicon: Lexicon, from: number, to: number, evidence: Evidence): boolean {
  let judged = 0;
  let capitals = 0;
  for (let word = from; word < to; word++) {
    const id = words.ids[word];
    const shape = words.shapes[word];
    if (words.ends[word] - words.starts[word] < COUNTED_FROM || (shape & (CAPITAL | SMALLS)) === 0) continue;
    if (id >= 0 && (lexicon.flags[id] & SMALL) !== 0) continue;
    judged++;
    if ((shape & CAPITAL) !== 0) capitals++;
  }
  return judged >= evidence.judged && capitals >= evidence.capitals * judged;
}

/** The first word of a second sentence in [from, to), or -1; abbreviations (dr. Boyke) do not end one. */
function sentenceInside({ text, words }: View, from: number, to: number): number {
  for (let word = from + 1; word < to; word++) {
    const gapStart = words.ends[word - 1];
    const gap = text.slice(gapStart, words.starts[word]);
    if (gap.length < 2 || (words.shapes[word] & CAPITAL) === 0 || !/[.?!]/.test(gap) || !hasBlank(gap)) continue;
    const abbreviation = gap[0] === '.' && gapStart - words.starts[word - 1] <= ABBREVIATION_TO;
    if (!abbreviation) return word;
  }
  return -1;
}

function hasBlank(gap: string): boolean {
  for (let i = 0; i < gap.length; i++) if (isBlank(gap.charCodeAt(i))) return true;
  return false;
}
