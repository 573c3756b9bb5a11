/** Misspellings from the reviewed list of a language: each was read in its surroundings, and is a word of no language. */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import { MISSPELT } from '../../text/lexicon.js';
import { CAPITAL, type View, wordRange, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { CodeRule } from '../rule.js';
import { inAddress, inWriting } from '../surroundings.js';
import type { Left } from './left.js';

export const reviewed: CodeRule = {
  id: 'correct/listed/reviewed',
  strengths: ['certain', 'likely'],
  why: 'A misspelling that the reviewed list of the language has, and no word.',
  examples: [
    'Menurut polisi, korban [-tidka-]{+tidak+} mengalami luka apa pun dalam kecelakaan di kota itu.',
    '"Korban [-tidka-]{+tidak+} mengalami luka apa pun dalam kecelakaan itu," kata kepala polisi kota itu.',
    'Menurut polisi, pesan "korban tidka selamat" beredar luas di kota itu sejak kemarin, kata Tidka.',
    'Akun itu menulis:\n“Korban tidka selamat dalam kecelakaan di kota.\nMohon doanya.”\nPolisi membantah pesan itu.',
    'Kata polisi:\n“Korban [-tidka-]{+tidak+} selamat dalam kecelakaan di kota itu.\n“Kami berduka.”',
  ],
};

/**
 * Of small letters alone: a name may be spelt as it likes. What somebody says was written down by the journalist; what is
 * quoted as it was written is only likely to be wanted otherwise.
 */
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
    const { start, end } = wordRange(view, word);
    if (meant < 0 || inAddress(view.text, start)) continue;
    const strength = inWriting(view, start, end) ? 'likely' : 'certain';
    const text = plan.vocabulary.written(meant);
    const because = `"${wordText(view, word)}" is misspelt for "${text}"`;
    findings.push(replacement(reviewed.id, { start, end }, text, strength, because));
  }
  return findings;
}
