/**
 * The kind `bullet`: a headline behind a "•", alone between two paragraphs, as where a page has the link of a teaser. Items
 * of a list stand together, below an announcement, or with a paragraph to each; they and sub-headings are shorter than headlines,
 * which say two things; and where a bullet leads in a part of the article, its words come again in the paragraph below.
 */
import type { Finding } from '../../edit/edit.js';
import { skipBlanks } from '../../edit/space.js';
import { isTitleLine } from '../../text/titles.js';
import { CAPITAL, type View } from '../../text/view.js';
import { lineRange, nextFree, previousFree, wordsOf } from './borders.js';
import type { LineKind } from './kind.js';
import { removal } from './removal.js';

const BULLET = '•';

/** Words of a headline at least, with a mark inside and without: shorter ones are items and sub-headings. */
const WORDS = 9;
const WORDS_WITHOUT_MARK = 12;
const MARK = /[,:?!](?!\d)/;
/** Words of the paragraph above at least, and of the one below. */
const ABOVE = 8;
const BELOW = 3;
/** Letters of a word that tells what a headline is about, and such words that the paragraph below may have from it. */
const LETTERS = 4;
const SHARED = 1;
/** Code units that tell an item. */
const ITEM_REACH = 3;

export const bullet: LineKind = {
  name: 'bullet',
  mayStandIn: ({ text }) => text.includes(BULLET),
  find(view, entry, { lexicon }, claims) {
    const { text, lines } = view;
    const findings: Finding[] = [];
    for (let line = 0; line < lines.count; line++) {
      const { start, end } = lineRange(view, line);
      if (claims[line] !== 0 || text[start] !== BULLET) continue;
      if (wordsOf(view, line) < (MARK.test(text.slice(start, end)) ? WORDS : WORDS_WITHOUT_MARK)) continue;
      const above = previousFree(view, claims, line);
      const below = nextFree(view, claims, line);
      if (above < 0 || below < 0 || !endsSentence(view, above) || wordsOf(view, above) < ABOVE) continue;
      if (isItem(view, above) || isItem(view, below) || wordsOf(view, below) < BELOW) continue;
      if (isItem(view, previousFree(view, claims, above)) || isItem(view, nextFree(view, claims, below))) continue;
      if (!isTitleLine(view, lexicon, skipBlanks(text, start + 1), end, false)) continue;
      const strength = sharedWords(view, line, below) > SHARED ? 'possible' : entry.strength;
      findings.push(removal(entry, { start, end }, strength));
    }
    return findings;
  },
};

const endsSentence = (view: View, line: number): boolean => {
  const { start, end } = lineRange(view, line);
  return /[.!?…]["”’)]*$/.test(view.text.slice(Math.max(start, end - 4), end));
};

/** Whether a bullet, a dash or a number leads it in; there may be no such line. */
function isItem(view: View, line: number): boolean {
  if (line < 0) return false;
  const { start } = lineRange(view, line);
  return /^(?:[-–—•·▪◦●■*+>»✓✔]|\d{1,2}[.)])/.test(view.text.slice(start, start + ITEM_REACH));
}

/** How many words with a capital of one line the other has as well, whatever their case. */
function sharedWords(view: View, line: number, other: number): number {
  const { words, lines } = view;
  let shared = 0;
  for (let word = lines.words[line]; word < lines.words[line + 1]; word++) {
    if ((words.shapes[word] & CAPITAL) === 0 || words.ends[word] - words.starts[word] < LETTERS) continue;
    if (hasWord(view, other, words.hashes[word])) shared++;
  }
  return shared;
}

function hasWord({ words, lines }: View, line: number, hash: number): boolean {
  for (let word = lines.words[line]; word < lines.words[line + 1]; word++) if (words.hashes[word] === hash) return true;
  return false;
}
