/** Misspellings from the reviewed list of a language: each was read in its surroundings, and is a word of no language. */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import { MISSPELT } from '../../text/lexicon.js';
import { CAPITAL, type View, wordRange, wordText } from '../../text/view.js';
import type { CodeRule, Plan } from '../rule.js';
import type { Left } from './left.js';
import { isPlain } from './suspects.js';

export const reviewed: CodeRule = {
  id: 'correct/listed/reviewed',
  why: 'A misspelling that the reviewed list of the language has, and no word.',
  examples: [
    'Menurut polisi, korban [-tidka-]{+tidak+} mengalami luka apa pun dalam kecelakaan di kota itu.',
    'Menurut polisi, pesan "korban tidka selamat" beredar luas di kota itu sejak kemarin, kata Tidka.',
  ],
};

/** Of small letters alone: a name may be spelt as it likes. */
export function reviewedWords(view: View, left: Left, plan: Plan): Finding[] {
  const { words } = view;
  const { suspects } = left;
  const { flags } = plan.lexicon;
  const findings: Finding[] = [];
  for (let k = 0; k < suspects.count; k++) {
    const word = suspects.at[k];
    const id = words.ids[word];
    if (id < 0 || (flags[id] & MISSPELT) === 0) continue; // nearly all
    if ((words.shapes[word] & CAPITAL) !== 0) continue;
    const meant = plan.misspellings.meantBy(id, left.languages);
    if (meant < 0 || !isPlain(view, word)) continue;
    const text = plan.lexicon.spelling(meant);
    const because = `"${wordText(view, word)}" is misspelt for "${text}"`;
    findings.push(replacement(reviewed.id, wordRange(view, word), text, 'certain', because));
  }
  return findings;
}
