/** What edits that write words made of the words they took: which are still there, and which became which. */
import type { LabelledToken, Token } from './tokens.js';

/** `changed`: another word that resembles it, or another mark, stands there instead. */
export type Fate = 'kept' | 'changed' | 'removed';

/** What a token is worth to the alignment: content stays, rather than what may go. */
export const weightOf = ({ level, isSpare }: LabelledToken): number =>
  isSpare || level === 'may' ? 7 : level === 'keep' ? 8 : 6;

/** What it is worth that a pair follows on the pair before it. */
const FOLLOWS = 3;

/** With more pairs of tokens than that nothing is aligned, and all is lost. */
const MOST_PAIRS = 10_000_000;

/** The heaviest common subsequence of tokens of the same form: for each of `a` the index of its partner in `b`, or -1. */
export function align(a: readonly LabelledToken[], b: readonly Token[]): Int32Array {
  const partners = new Int32Array(a.length).fill(-1);
  if (a.length * b.length > MOST_PAIRS) return partners;
  const width = b.length + 1;
  const free = new Int32Array((a.length + 1) * width); // the most that can be had from (i, j) on
  const run = new Int32Array((a.length + 1) * width); // the same, right behind a pair
  const hitAt = (i: number, j: number): number =>
    a[i].form === b[j].form ? weightOf(a[i]) + run[(i + 1) * width + j + 1] : -1;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const skip = Math.max(free[(i + 1) * width + j], free[i * width + j + 1]);
      const hit = hitAt(i, j);
      free[i * width + j] = Math.max(skip, hit);
      run[i * width + j] = hit < 0 ? skip : Math.max(skip, hit + FOLLOWS);
    }
  let follows = false;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const best: number = (follows ? run : free)[i * width + j];
    const hit = hitAt(i, j);
    follows = hit >= 0 && best === hit + (follows ? FOLLOWS : 0);
    if (follows) partners[i++] = j++;
    else if (free[i * width + j + 1] === best) j++;
    else i++;
  }
  return partners;
}

/**
 * The fates of tokens in whose place others were written, none of them the same. Words that are only cut in another way
 * ("dariAFP", "dari AFP") are kept; those that resemble a new one, and marks with a new one, are changed.
 */
export function fatesInGap(taken: readonly LabelledToken[], written: readonly Token[]): Fate[] {
  const fates = taken.map((): Fate => 'removed');
  const indices = [...taken.keys()];
  const words = indices.filter((k) => taken[k].isWord);
  const newWords = written.filter((token) => token.isWord);
  if (words.length > 0 && newWords.length > 0) {
    const old = words.map((k) => taken[k]);
    if (joined(old) === joined(newWords)) for (const k of words) fates[k] = 'kept';
    else for (const k of resembling(old, newWords)) fates[words[k]] = 'changed';
  }
  const marks = indices.filter((k) => !taken[k].isWord);
  for (const k of marks.slice(0, written.length - newWords.length)) fates[k] = 'changed';
  return fates;
}

const joined = (tokens: readonly Token[]): string =>
  tokens
    .map(({ form }) => form)
    .join('')
    .normalize('NFC');

/** With more pairs of words than that none of them is looked at. */
const MOST_WORD_PAIRS = 4000;

/** Pairs words in order so that most are pairs that resemble each other; returns the indices of those of `a`. */
function resembling(a: readonly Token[], b: readonly Token[]): number[] {
  if (a.length * b.length > MOST_WORD_PAIRS) return [];
  const width = b.length + 1;
  const most = new Int32Array((a.length + 1) * width);
  const like = a.map((x) => b.map((y) => resembles(x.form, y.form)));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const skip = Math.max(most[(i + 1) * width + j], most[i * width + j + 1]);
      most[i * width + j] = Math.max(skip, like[i][j] ? most[(i + 1) * width + j + 1] + 1 : 0);
    }
  const found: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const best = most[i * width + j];
    if (like[i][j] && best === most[(i + 1) * width + j + 1] + 1) {
      found.push(i++);
      j++;
    } else if (best === most[(i + 1) * width + j]) i++;
    else j++;
  }
  return found;
}

/** Whether one word could be the other misspelt: a beginning of it, or half of the letters as they are. */
function resembles(x: string, y: string): boolean {
  const a = x.toLowerCase();
  const b = y.toLowerCase();
  const longest = Math.max(a.length, b.length);
  if (a === b) return true;
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return true;
  return longest <= 40 && distance(a, b) * 2 <= longest;
}

/** Edit distance (insert, delete, replace, swap of neighbours). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
