/** Whether a phrase stands at a word: whole words in order, any spaces between them, its marks where it has them. */
import { skipBlanks, skipBlanksBack } from '../edit/space.js';
import { type Lexicon, SMALL } from '../text/lexicon.js';
import { isMarkedTitle } from '../text/titles.js';
import { CAPITAL, firstFrom, GLUED, lineAt, type View, wordFrom } from '../text/view.js';
import { beforeMarks, behindMarks, nextPlace, skip } from './marks.js';
import type { Phrase } from './rule.js';
import { isOpen, type Slot, slotEnd } from './slots.js';

/**
 * Where `phrase`, which its gate lets through, stands when its first word is word number `first`: [start, end) in UTF-16
 * offsets, and the slot that
 * tells something (-1: none); or undefined. `limit` is the end of the line, or of the text for a phrase that may be split
 * over lines. At a glue seam the word behind it has to begin with a capital.
 */
export function phraseAt(
  view: View,
  lexicon: Lexicon,
  phrase: Phrase,
  first: number,
  limit: number,
): { start: number; end: number; slot: number; slotEnd: number } | undefined {
  const { text, words } = view;
  const { ids, marks, written, splits } = phrase;
  const last = first + ids.length - 1;
  if (words.starts[last] >= limit || !opensAtSeam(view, first) || !opensAtSeam(view, last + 1)) return undefined;
  for (let k = 1; k < ids.length; k++) {
    const at = behindMarks(text, words.ends[first + k - 1], marks?.[k] ?? '', splits);
    if (at < 0 || skip(text, at, splits) !== words.starts[first + k]) return undefined;
  }
  if (written !== undefined)
    for (let k = 0; k < ids.length; k++) if (!text.startsWith(written[k], words.starts[first + k])) return undefined;
  const start = beforeMarks(text, words.starts[first], marks?.[0] ?? '');
  told.start = -1;
  const end = start < 0 ? -1 : tailEnd(view, lexicon, phrase, 0, words.ends[last], limit);
  return end < 0 ? undefined : { start, end, slot: told.start, slotEnd: told.end };
}

/** The slot of the phrase matched last that tells something: its last name, or else its last slot; start -1 for none. */
const told = { start: -1, end: -1, isName: false };

/** The last slot comes first: a phrase that fits is put together from its end. */
function tell(start: number, end: number, isName: boolean): void {
  if (told.start >= 0 && (told.isName || !isName)) return;
  told.start = start;
  told.end = end;
  told.isName = isName;
}

/** Whether a word that is glued to the one before it begins with a capital. */
const opensAtSeam = ({ words }: View, word: number): boolean =>
  (words.shapes[word] & GLUED) === 0 || (words.shapes[word] & CAPITAL) !== 0;

/** Where the steps of the tail from number `k` on end when they begin at `at`, or -1. */
function tailEnd(view: View, lexicon: Lexicon, phrase: Phrase, k: number, at: number, limit: number): number {
  const { tail, splits } = phrase;
  if (tail === undefined || k === tail.length) return at;
  const { text, words } = view;
  const { marks, id, slot } = tail[k];
  const isOpenSlot = slot !== undefined && isOpen(slot);
  const over = splits && (slot === undefined || isAddress(slot) || (!isOpenSlot && wantsMore(view, lexicon, at)));
  const from = behindMarks(text, at, marks, over);
  if (from < 0 || from > limit) return -1;
  if (isOpenSlot) return openEnd(view, lexicon, phrase, k, from, splits ? view.lines.ends[lineAt(view, from)] : limit);
  const begin = skip(text, from, over);
  if (slot) {
    if (marks === '' && begin === from) return -1; // glued to the word before: no name begins there
    const end = slotEnd(text, slot, begin, limit);
    const whole = end < 0 ? -1 : tailEnd(view, lexicon, phrase, k + 1, end, limit);
    if (whole >= 0) tell(begin, end, slot === 'name');
    return whole;
  }
  if (id === undefined) return tailEnd(view, lexicon, phrase, k + 1, from, limit);
  const next = wordFrom(view, from);
  if (next >= words.count || words.starts[next] !== begin || words.ends[next] > limit) return -1;
  if (words.ids[next] !== id) return -1;
  return tailEnd(view, lexicon, phrase, k + 1, words.ends[next], limit);
}

/** Slots that take nothing but what they are meant for: a name may be anybody's. */
const isAddress = (slot: Slot): boolean => slot === 'url' || slot === 'handle';

/** Whether the word before `at` is one that a line does not end with ("di"): what it speaks of is on the next line. */
function wantsMore(view: View, lexicon: Lexicon, at: number): boolean {
  const word = wordFrom(view, at) - 1;
  const id = word < 0 ? -1 : view.words.ids[word];
  return id >= 0 && (lexicon.flags[id] & SMALL) !== 0;
}

/** Code units that an open slot may take when something has to follow it. */
const OPEN_REACH = 400;

/**
 * The end of a phrase whose step `k` is an open slot, which ends at `limit` at the latest: the shortest stretch behind
 * which the rest of it fits.
 */
function openEnd(view: View, lexicon: Lexicon, phrase: Phrase, k: number, from: number, limit: number): number {
  const { text } = view;
  const { tail = [], splits } = phrase;
  const { slot } = tail[k];
  const fits = (end: number): boolean =>
    slot !== 'title' || isMarkedTitle(view, lexicon, from, end, tail[k].marks !== '');
  const start = skipBlanks(text, from);
  if (k === tail.length - 1) {
    const end = Math.max(start, skipBlanksBack(text, limit));
    if (!fits(end) || (slot === 'rest' && mayBeProse(view, start, end))) return -1;
    tell(start, end, false);
    return end;
  }
  const reach = splits ? text.length : limit;
  const furthest = Math.min(limit, start + OPEN_REACH);
  for (let end = start; end <= furthest; end++) {
    if (!splits) end = nextPlace(view, tail[k + 1], end, furthest);
    if (end < 0) return -1;
    if (slot === 'rest' && !QUOTE.test(tail[k].marks) && hasSecondSentence(view, start, end)) return -1;
    told.start = -1; // of an end that did not fit
    const whole = tailEnd(view, lexicon, phrase, k + 1, end, reach);
    if (whole < 0 || !fits(end)) continue;
    tell(start, end, false);
    return whole;
  }
  return -1;
}

/** What opens a headline, which may have two sentences: "Simak Video 'Viral! Ini Wujud Rumah …'". */
const QUOTE = /['"]$/;

/** Where a sentence ends; and the letters up to which a capitalised word before a full stop is an abbreviation ("Sdn. Bhd."). */
const SENTENCE_END = /[.?!…]["”’)\]]*\s/;
const ABBREVIATION_TO = 4;

/** Whether what a `<rest>` would take is as well the article's. */
const mayBeProse = (view: View, start: number, end: number): boolean =>
  hasSecondSentence(view, start, end) ||
  (/["“]/.test(view.text[start] ?? '') && GOES_ON.test(view.text.slice(start, end)));

/** A headline in quotation marks, and a sentence that goes on behind it: `"Waduk Diresmikan" pada 12 Mei`. */
const GOES_ON = /^["“][^"”]*["”] \p{Ll}/u;

/** Whether a sentence ends in `text[start, end)` and another one begins behind it: the article may go on there. */
function hasSecondSentence({ text, words }: View, start: number, end: number): boolean {
  const isAbbreviation = (word: number): boolean =>
    (words.shapes[word] & CAPITAL) !== 0 && words.ends[word] - words.starts[word] <= ABBREVIATION_TO;
  for (
    let word = firstFrom(words.starts, 1, words.count, start);
    word < words.count && words.starts[word] < end;
    word++
  ) {
    if ((words.shapes[word] & CAPITAL) === 0) continue;
    const gap = text.slice(Math.max(start, words.ends[word - 1]), words.starts[word]);
    if (SENTENCE_END.test(gap) && !(gap[0] === '.' && isAbbreviation(word - 1))) return true;
  }
  return false;
}
