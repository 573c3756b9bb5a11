/**
 * The kind `tag-list`: short lower-case lines behind the signature of initials, to the end of the text. Nothing is taken
 * when one line there is neither a tag nor taken by another rule: then the article may go on.
 */
import type { Range, Strength } from '../../edit/edit.js';
import type { Lexicon } from '../../text/lexicon.js';
import { CAPITAL, DIGITS, SMALLS, type View } from '../../text/view.js';
import { lineRange } from './borders.js';
import type { EdgeKind } from './kind.js';
import { removal } from './removal.js';

/** Tags of one article, and words and code units of a tag, at most. */
const TAGS = 12;
const TAG_WORDS = 12;
const TAG_LENGTH = 80;

export const tagList: EdgeKind = {
  name: 'tag-list',
  find(view, { signature, claims }, entry, { lexicon }) {
    if (signature < 0) return [];
    const { lines } = view;
    const runs: Range[] = [];
    let strength: Strength = isOfWords(view, signature, lexicon) ? 'likely' : entry.strength;
    let last = -1; // the line of the last tag
    let tags = 0;
    for (let line = signature + 1; line < lines.count; line++) {
      if (claims[line] !== 0) continue;
      const range = lineRange(view, line);
      if (range.start === range.end) continue;
      if (++tags > TAGS || !isTag(view, line, range)) return [];
      if (beginsWithNumber(view, line)) strength = 'likely'; // "2 sdm gula": it may be a list of the article
      if (last === line - 1) runs[runs.length - 1] = { start: runs[runs.length - 1].start, end: range.end };
      else runs.push(range);
      last = line;
    }
    return runs.map((range) => removal(entry, range, strength));
  },
};

/** Commonness from which on the sets of a signature are words: 250 in a million. */
const COMMON = 165;

/** Whether what looks like a signature is of words as everybody uses them ("(yes/no)", "(he/him)"): then verse or a form. */
function isOfWords({ words, lines }: View, line: number, lexicon: Lexicon): boolean {
  for (let word = lines.words[line]; word < lines.words[line + 1]; word++)
    if (words.ids[word] < 0 || lexicon.commonness(words.ids[word]) < COMMON) return false;
  return true;
}

/** Marks that sentences and lists have, and prices and amounts at the end. */
const NO_TAG = /[,:;!?"“”()=*•…]|\.$|\d\.\d+$/;

/** Whether the line is a few small words or numbers without such a mark. */
function isTag({ text, words, lines }: View, line: number, { start, end }: Range): boolean {
  const first = lines.words[line];
  const behind = lines.words[line + 1];
  if (behind === first || behind - first > TAG_WORDS || end - start > TAG_LENGTH || words.starts[first] !== start)
    return false;
  for (let word = first; word < behind; word++)
    if ((words.shapes[word] & CAPITAL) !== 0 || (words.shapes[word] & (SMALLS | DIGITS)) === 0) return false;
  return !NO_TAG.test(text.slice(start, end));
}

const beginsWithNumber = ({ words, lines }: View, line: number): boolean =>
  (words.shapes[lines.words[line]] & (DIGITS | SMALLS)) === DIGITS;
