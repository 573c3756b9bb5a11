/** A function word that stands twice in a row ("di di"); reduplication that lost its hyphen is another matter. */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import { SINGLE } from '../../text/lexicon.js';
import { type View, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import { type CodeRule, firstSentence } from '../rule.js';
import { inWriting } from '../surroundings.js';
import type { Left } from './left.js';
import { eachAgain } from './twice.js';

export const doubled: CodeRule = {
  id: 'correct/doubled/word',
  strengths: ['certain', 'likely'],
  why: 'A function word, twice in a row.',
  examples: [
    'Rumah warga [-di di-]{+di+} tepi sungai itu roboh semalam karena hujan.',
    'Anak anak pulang sama sama, kata guru mereka di sekolah itu.',
    'Menurut ahli bahasa itu, frasa "karena karena" muncul dua kali dalam pidato bupati.',
    'Está motivado para para sacar las notas más altas de la clase.',
  ],
};

const WHY = firstSentence(doubled.why);

/** The second of two goes, with the space between them. */
export function doubledWords(view: View, left: Left, { lexicon, usage }: Plan): Finding[] {
  const { text, words } = view;
  const { ids, starts, ends } = words;
  const findings: Finding[] = [];
  eachAgain(view, (word) => {
    if ((lexicon.flags[ids[word]] & SINGLE) === 0 || hasJoint(text, starts[word - 1], ends[word])) return;
    if (left.gone[word] === 1 || left.gone[word - 1] === 1) return;
    if (!left.languages.some((language) => usage.singles.get(language)?.has(ids[word]))) return;
    const both = { start: starts[word - 1], end: ends[word] };
    // What somebody says was written down by the journalist; what is quoted may be talked about.
    const strength = inWriting(view, both.start, both.end) ? 'likely' : 'certain';
    findings.push(replacement(doubled.id, both, wordText(view, word - 1), strength, WHY));
  });
  return findings;
}

/** Whether a hyphen or the like joins either to what is beside it. */
const hasJoint = (text: string, start: number, end: number): boolean =>
  /[-_/'’]/.test(text[start - 1] ?? '') || /[-_/'’]/.test(text[end] ?? '');
