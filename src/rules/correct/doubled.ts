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
export function doubledWords(view: View, left: Left, { lexicon, singles }: Plan): Finding[] {
  const { text, words } = view;
  const { flags } = lexicon;
  const findings: Finding[] = [];
  const { ids } = words;
  for (let word = 1; word < words.count; word++) {
    if (ids[word] !== ids[word - 1]) continue; // nearly all
    if (!isAgain(view, word) || (flags[words.ids[word]] & SINGLE) === 0) continue;
    if (!left.languages.some((language) => singles.has(language))) return findings;
    if (left.gone[word] === 1 || left.gone[word - 1] === 1 || hasJoint(text, words.starts[word - 1], words.ends[word]))
      continue;
    findings.push({
      rule: doubled.id,
      start: words.starts[word - 1],
      end: words.ends[word],
      text: wordText(view, word - 1),
      strength: 'certain',
      because: WHY,
    });
  }
  return findings;
}

/** Whether a hyphen or the like joins either to what is beside it. */
const hasJoint = (text: string, start: number, end: number): boolean =>
  /[-_/'’]/.test(text[start - 1] ?? '') || /[-_/'’]/.test(text[end] ?? '');
