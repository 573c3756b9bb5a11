/**
 * A comma without a space behind it ("kepada AFP,Minggu"), as where a link was cut out of a line. Rows of data are written so
 * as well, with the words before and behind; initials and variables have one letter.
 */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import { CAPITAL, DIGITS, SMALLS, type View } from '../../text/view.js';
import type { Plan } from '../plan.js';
import { type CodeRule, firstSentence } from '../rule.js';
import { inAddress } from '../surroundings.js';
import type { Left } from './left.js';

export const commas: CodeRule = {
  id: 'correct/glued/comma',
  strengths: ['certain', 'likely'],
  why: 'A comma that lost the space behind it.',
  examples: [
    'Gempa itu terasa sampai di Bandung, kata petugas kepada AFP[-,-]{+, +}Minggu (10/8), setelah hujan reda.',
    'Kolom nama,Umur,Kota diisi oleh petugas, dan f(x,Y) dihitung oleh Budi, S.H.,M.Si pada malam hari.',
  ],
};

const WHY = firstSentence(commas.why);

/** Letters of the words on both sides: shorter ones are initials and variables. */
const LETTERS = 2;
const COMMA = 0x2c;

export function gluedCommas(view: View, left: Left, plan: Plan): Finding[] {
  const { text, words, joints } = view;
  const { starts, ends } = words;
  const findings: Finding[] = [];
  for (let k = 0; k < joints.count; k++) {
    const word = joints.at[k];
    if (!isBehindComma(view, word)) continue;
    if (!isWord(view, word - 1) || !isWord(view, word) || left.gone[word - 1] === 1 || left.gone[word] === 1) continue;
    if (inAddress(text, starts[word]) || isRow(view, word)) continue;
    const strength = left.languages.length > 0 ? 'certain' : 'likely'; // others may have other customs
    if (!plan.selection.hears(strength)) continue;
    findings.push(replacement(commas.id, { start: ends[word - 1], end: starts[word] }, ', ', strength, WHY));
  }
  return findings;
}

/** Whether a comma and nothing else parts the word from the one before it. */
const isBehindComma = ({ units, words }: View, word: number): boolean =>
  word > 0 &&
  word < words.count &&
  words.starts[word] === words.ends[word - 1] + 1 &&
  units[words.ends[word - 1]] === COMMA;

/** Several letters, and no digit. */
const isWord = ({ words }: View, word: number): boolean =>
  words.ends[word] - words.starts[word] >= LETTERS &&
  (words.shapes[word] & DIGITS) === 0 &&
  (words.shapes[word] & (CAPITAL | SMALLS)) !== 0;

/** Whether the words around are set apart in the same way, as in a row of data. */
const isRow = (view: View, word: number): boolean => isBehindComma(view, word - 1) || isBehindComma(view, word + 1);
