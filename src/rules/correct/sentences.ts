/**
 * Two sentences without a space between them ("terdakwa.Kemudian"), as where a scraper joined paragraphs. A dot also stands
 * in domains, behind abbreviations and initials, in numbers, codes and names of files: what is before it has to be something
 * that a sentence may end with, what is behind it a word that may begin one.
 */
import type { Finding, Strength } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import { CAPITAL, CAPITALS, DIGITS, GLUED, SMALLS, type View, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import { type CodeRule, firstSentence } from '../rule.js';
import { inAddress } from '../surroundings.js';
import type { Left } from './left.js';
import { type Border, borderBefore } from './sentence-border.js';
import { isFollowed, isListed, mayBegin, opens } from './sentence-start.js';

export const sentences: CodeRule = {
  id: 'correct/glued/sentences',
  strengths: ['certain', 'likely'],
  why: 'Two sentences that lost the space between them.',
  examples: [
    'Jaksa membacakan surat dakwaan di depan terdakwa[-.-]{+. +}Kemudian hakim menunda sidang itu sampai pekan depan.',
    '“Kami akan datang besok pagi[-.”-]{+.” +}Menurut dia, warga di desa itu sudah lama menunggu bantuan dari pemerintah.',
    'Warga memuji langkah itu[-."-]{+. "+}Kami senang sekali karena jalan ini akan diperbaiki," kata kepala desa.',
    'Menurut KOMPAS.com dan Detik.Com, B.J.Habibie dan Budi, S.H.,M.Si, membeli saham PT.Maju seharga Rp.1.500 di pasar.',
  ],
};

const WHY = firstSentence(sentences.why);

/** Letters of a word before a full stop: of one that is listed, of one that is not, of a name. */
const LETTERS = 3;
const UNLISTED_LETTERS = 5;
const NAME_LETTERS = 3;
/** Digits of a number before it: shorter ones number the items of a list, or are parts of a time. */
const NUMBER_DIGITS = 3;
/** Letters of a word behind a number or a name that is more than a part of a code. */
const NEXT_LETTERS = 4;

const SPACE = 0x20;

/** The space goes between the marks that belong to the one sentence and those that belong to the other. */
export function gluedSentences(view: View, left: Left, plan: Plan): Finding[] {
  const { text, units, words, joints } = view;
  const { starts, ends } = words;
  const findings: Finding[] = [];
  for (let k = 0; k < joints.count; k++) {
    const word = joints.at[k];
    if (word === 0 || starts[word] === ends[word - 1] || units[starts[word] - 1] <= SPACE) continue;
    const border = borderBefore(view, word);
    if (!border || !mayBegin(view, word, plan) || inAddress(text, starts[word])) continue;
    const sure = strengthOf(view, word, border, plan);
    if (sure === undefined || left.gone[word - 1] === 1 || left.gone[word] === 1) continue;
    const strength = left.languages.length > 0 && !border.isUnsure ? sure : 'likely'; // others may have other customs
    if (!plan.selection.hears(strength)) continue;
    const marks = `${border.closing} ${border.opening}`;
    const gap = { start: ends[word - 1], end: starts[word] };
    findings.push(replacement(sentences.id, gap, marks, strength, WHY));
  }
  return findings;
}

/** How sure it is that a sentence ends with the border before word number `word`; undefined where none may. */
function strengthOf(view: View, word: number, border: Border, plan: Plan): Strength | undefined {
  const before = word - 1;
  if (plan.usage.abbreviations.has(wordText(view, before).toLowerCase())) return undefined;
  const isProse = isListed(view, word, plan) || isFollowed(view, word) || border.opening !== '';
  const sure = (is: boolean): Strength => (is && (view.words.shapes[word + 1] & GLUED) === 0 ? 'certain' : 'likely');
  if (border.isClosed) return sure(isProse);
  const { words } = view;
  const shape = words.shapes[before];
  const letters = words.ends[before] - words.starts[before];
  const next = words.ends[word] - words.starts[word];
  if ((shape & DIGITS) !== 0)
    return isNumber(view, before) ? sure(isProse && (next >= NEXT_LETTERS || opens(view, word, plan))) : undefined;
  if (isAttached(view, before)) return undefined;
  const isStart = border.isDot ? isStartOfProse(view, word, plan) : isProse;
  if ((shape & CAPITAL) !== 0) {
    if (letters < NAME_LETTERS || isRoman(wordText(view, before))) return undefined;
    if (border.isDot && isShouted(shape) && isShouted(words.shapes[word])) return undefined; // parts of a code, domains
    return sure(isStart && !border.isExclamation);
  }
  if (isListed(view, before, plan)) return letters < LETTERS ? undefined : sure(isProse);
  return letters < UNLISTED_LETTERS ? undefined : sure(isListed(view, word, plan) && isStart);
}

/** Whether it is known to begin sentences, and prose goes on behind it or it is more than a short word. */
const isStartOfProse = (view: View, word: number, plan: Plan): boolean =>
  opens(view, word, plan) &&
  (isFollowed(view, word) || view.words.ends[word] - view.words.starts[word] >= NEXT_LETTERS);

/** Whether a sentence may end with it: a number of some digits or behind a hyphen ("Covid-19"), or letters with it ("TV1"). */
function isNumber({ text, words }: View, word: number): boolean {
  const shape = words.shapes[word];
  if ((shape & (CAPITAL | SMALLS)) !== 0) return (shape & SMALLS) === 0; // "poin4" is the fourth of a list
  return words.ends[word] - words.starts[word] >= NUMBER_DIGITS || text[words.starts[word] - 1] === '-';
}

/** Whether a mark before the word makes it part of something else: a path, a handle, a name in code. */
const isAttached = ({ text, words }: View, word: number): boolean =>
  /[._@#/\\$~]/.test(text[words.starts[word] - 1] ?? ' ');

/** Several capitals, and no small letter. */
const isShouted = (shape: number): boolean => (shape & (CAPITALS | SMALLS)) === CAPITALS;

/** Roman numbers of chapters. */
const isRoman = (word: string): boolean => /^[IVXLC]+$/.test(word);
