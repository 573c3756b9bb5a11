/** Misspellings from the reviewed list of a language: each was read in its surroundings, and is a word of no language. */
import type { Finding } from '../../edit/edit.js';
import { MISSPELT } from '../../text/lexicon.js';
import { CAPITAL, type View, wordText } from '../../text/view.js';
import type { CodeRule, Plan } from '../rule.js';
import type { Left } from './left.js';
import { isOnePiece, isPlain } from './suspects.js';

export const reviewed: CodeRule = {
  id: 'correct/listed/reviewed',
  why: 'A misspelling that the reviewed list of the language has, and no word.',
  examples: [
    'Menurut polisi, korban [-tidka-]{+tidak+} mengalami luka apa pun dalam kecelakaan di kota itu.',
    'Menurut polisi, pesan "korban tidka selamat" beredar luas di kota itu sejak kemarin, kata Tidka.',
  ],
};

/** Shorter words are none of its business. */
const LETTERS = 4;

/** Of small letters alone: a name may be spelt as it likes. */
export function reviewedWords(view: View, left: Left, plan: Plan): Finding[] {
  const { unknown, words } = view;
  const { flags } = plan.lexicon;
  const findings: Finding[] = [];
  for (let k = 0; k < unknown.count; k++) {
    const word = unknown.at[k];
    const id = words.ids[word];
    if (id < 0 || (flags[id] & MISSPELT) === 0) continue; // nearly all
    if ((words.shapes[word] & CAPITAL) !== 0 || !isOnePiece(view, word, LETTERS) || left.gone[word] === 1) continue;
    const meant = plan.misspellings.meantBy(id, left.languages);
    if (meant < 0 || !isPlain(view, word)) continue;
    const text = plan.lexicon.spelling(meant);
    findings.push({
      rule: reviewed.id,
      start: words.starts[word],
      end: words.ends[word],
      text,
      strength: 'certain',
      because: `"${wordText(view, word)}" is misspelt for "${text}"`,
    });
  }
  return findings;
}
