/** A word that the language doubles with a hyphen ("anak-anak"), and that lost it: only reported, it may be no slip. */
import type { Finding } from '../../edit/edit.js';
import { LISTED, SINGLE } from '../../text/lexicon.js';
import { areClose } from '../../text/neighbours.js';
import { CAPITAL, DIGITS, GLUED, type View, wordText } from '../../text/view.js';
import type { CodeRule, Plan } from '../rule.js';
import { inAddress } from '../surroundings.js';
import type { Left } from './left.js';

export const reduplicated: CodeRule = {
  id: 'correct/doubled/reduplication',
  strengths: ['possible'],
  why: 'A word twice in a row, in a language that doubles words with a hyphen.',
  examples: [
    '[-Anak anak-]{+Anak-anak+} pulang [-sama sama-]{+sama-sama+}, kata guru mereka di sekolah itu.',
    'Rumah warga di di tepi sungai itu roboh semalam karena hujan.',
  ],
};

/** Letters of such a word. */
const LETTERS = 3;

/** Of listed words that the language may double. */
export function reduplicatedWords(view: View, left: Left, { lexicon, reduplicating }: Plan): Finding[] {
  const { text, words } = view;
  const { ids, starts, ends, shapes } = words;
  const findings: Finding[] = [];
  for (let word = 1; word < words.count; word++) {
    const id = ids[word];
    if (id < 0 || id !== ids[word - 1] || (lexicon.flags[id] & (LISTED | SINGLE)) !== LISTED) continue;
    if ((word > 1 && ids[word - 2] === id) || ids[word + 1] === id) continue; // a row of them is no word
    if (ends[word] - starts[word] < LETTERS || (shapes[word] & (CAPITAL | DIGITS)) !== 0 || !areClose(view, word))
      continue;
    if (((shapes[word - 1] | shapes[word + 1]) & GLUED) !== 0 || inAddress(text, starts[word])) continue;
    if (!left.languages.some((language) => reduplicating.has(language))) return findings;
    if (left.gone[word] === 1 || left.gone[word - 1] === 1) continue;
    findings.push({
      rule: reduplicated.id,
      start: starts[word - 1],
      end: ends[word],
      text: `${wordText(view, word - 1)}-${wordText(view, word)}`,
      strength: 'possible',
      because: reduplicated.why,
    });
  }
  return findings;
}
