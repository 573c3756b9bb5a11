/** A function word that stands twice in a row ("di di"); reduplication that lost its hyphen is another matter. */
import type { Finding } from '../../edit/edit.js';
import { SINGLE } from '../../text/lexicon.js';
import { type View, wordText } from '../../text/view.js';
import type { CodeRule, Plan } from '../rule.js';
import type { Left } from './left.js';
import { isAgain } from './twice.js';

/** As reports give it: the ledger does not repeat what a rule always says. */
const WHY = 'A function word, twice in a row';

export const doubled: CodeRule = {
  id: 'correct/doubled/word',
  why: `${WHY}.`,
  examples: [
    'Rumah warga [-di di-]{+di+} tepi sungai itu roboh semalam karena hujan.',
    'Anak anak pulang sama sama, kata guru mereka di sekolah itu.',
    'Está motivado para para sacar las notas más altas de la clase.',
  ],
};

/** The second of two goes, with the space between them. */
export function doubledWords(view: View, left: Left, plan: Plan): Finding[] {
  const { ids, count } = view.words;
  const findings: Finding[] = [];
  for (let word = 1; word < count; word++) {
    if (ids[word] !== ids[word - 1]) continue; // nearly all
    const finding = doubledAt(view, word, left, plan);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** Apart from the loop: what is seldom done would have it compiled again and again. */
function doubledAt(view: View, word: number, left: Left, { lexicon, singles }: Plan): Finding | undefined {
  const { text, words } = view;
  const { ids, starts, ends } = words;
  if (!isAgain(view, word) || (lexicon.flags[ids[word]] & SINGLE) === 0) return undefined;
  if (left.gone[word] === 1 || left.gone[word - 1] === 1 || hasJoint(text, starts[word - 1], ends[word]))
    return undefined;
  if (!left.languages.some((language) => singles.has(language))) return undefined;
  return {
    rule: doubled.id,
    start: starts[word - 1],
    end: ends[word],
    text: wordText(view, word - 1),
    strength: 'certain',
    because: WHY,
  };
}

/** Whether a hyphen or the like joins either to what is beside it. */
const hasJoint = (text: string, start: number, end: number): boolean =>
  /[-_/'’]/.test(text[start - 1] ?? '') || /[-_/'’]/.test(text[end] ?? '');
