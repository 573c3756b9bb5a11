/**
 * The kind `tag-list`: short lower-case lines behind the signature of initials, to the end of the text. Nothing is taken
 * when one line there is neither a tag nor taken by another rule: then the article may go on.
 */
import type { Finding } from '../../edit/edit.js';
import { CAPITAL, DIGITS, SMALLS, type View } from '../../text/view.js';
import type { EdgeKind } from '../rule.js';
import { lineRange, nextFree } from './borders.js';
import { removal } from './removal.js';

/** Tags of one article, and words and code units of a tag, at most. */
const TAGS = 12;
const TAG_WORDS = 12;
const TAG_LENGTH = 80;

export const tagList: EdgeKind = {
  name: 'tag-list',
  find(view, { signature }, entry, _plan, claims) {
    if (signature < 0) return [];
    const tags: number[] = [];
    for (let line = nextFree(view, claims, signature); line >= 0; line = nextFree(view, claims, line)) {
      if (tags.length === TAGS || !isTag(view, line)) return [];
      tags.push(line);
    }
    // "2 sdm gula": lines that begin with a number may be a list of the article
    const strength = tags.some((line) => beginsWithNumber(view, line)) ? 'likely' : entry.strength;
    const findings: Finding[] = [];
    for (const line of tags) findings.push(removal(entry, lineRange(view, line), strength));
    return findings;
  },
};

/** Whether the line is a few small words or numbers without a mark that sentences or lists have. */
function isTag(view: View, line: number): boolean {
  const { text, words, lines } = view;
  const { start, end } = lineRange(view, line);
  const first = lines.words[line];
  const behind = lines.words[line + 1];
  if (behind === first || behind - first > TAG_WORDS || end - start > TAG_LENGTH || words.starts[first] !== start)
    return false;
  for (let word = first; word < behind; word++)
    if ((words.shapes[word] & CAPITAL) !== 0 || (words.shapes[word] & (SMALLS | DIGITS)) === 0) return false;
  return !/[,:;!?"“”()=*•…]|\.$/.test(text.slice(start, end));
}

const beginsWithNumber = ({ words, lines }: View, line: number): boolean =>
  (words.shapes[lines.words[line]] & (DIGITS | SMALLS)) === DIGITS;
