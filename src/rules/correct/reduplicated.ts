/** A word that the language doubles with a hyphen ("anak-anak"), and that lost it: only reported, it may be no slip. */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import { LISTED, SINGLE } from '../../text/lexicon.js';
import { DIGITS, type View, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import { type CodeRule, firstSentence } from '../rule.js';
import type { Left } from './left.js';
import { eachAgain } from './twice.js';

export const reduplicated: CodeRule = {
  id: 'correct/doubled/reduplication',
  strengths: ['possible'],
  why: 'A word twice in a row, in a language that doubles words with a hyphen.',
  examples: [
    '[-Anak anak-]{+Anak-anak+} pulang [-sama sama-]{+sama-sama+}, kata guru mereka di sekolah itu.',
    'Rumah warga di di tepi sungai itu roboh semalam karena hujan.',
  ],
};

const WHY = firstSentence(reduplicated.why);

/** Letters of such a word. */
const LETTERS = 3;

/** Of listed words that the language may double. */
export function reduplicatedWords(view: View, left: Left, { lexicon, usage }: Plan): Finding[] {
  const { ids, starts, ends, shapes } = view.words;
  const findings: Finding[] = [];
  eachAgain(view, (word) => {
    if ((lexicon.flags[ids[word]] & (LISTED | SINGLE)) !== LISTED) return;
    if (ends[word] - starts[word] < LETTERS || (shapes[word] & DIGITS) !== 0) return;
    if (left.gone[word] === 1 || left.gone[word - 1] === 1) return;
    if (!left.languages.some((language) => usage.reduplicating.has(language))) return;
    const both = { start: starts[word - 1], end: ends[word] };
    const text = `${wordText(view, word - 1)}-${wordText(view, word)}`;
    findings.push(replacement(reduplicated.id, both, text, 'possible', WHY));
  });
  return findings;
}
