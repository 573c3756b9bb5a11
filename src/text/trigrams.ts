/**
 * How probable letters are, each after the two before it: mean log10 probability, trained on the shipped word lists
 * weighted by frequency, with add-0.1 smoothing. Letters outside of a–z count as the letter under their accent.
 */
import { type CharacterTable, FOLD_MASK } from './characters.js';

/** Boundary 0, a–z 1–26, any other letter 27. */
const LETTERS = 28;
const SMOOTHING = 0.1;

/** The place of the letter `c` after `a` and `b` in the table. */
const cell = (a: number, b: number, c: number): number => (a * LETTERS + b) * LETTERS + c;

function letterOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  const base = String.fromCharCode(unit).normalize('NFD').charCodeAt(0);
  return base >= 97 && base <= 122 ? base - 96 : LETTERS - 1;
}

/** Trains the table: `words` in lower case, each with its weight (occurrences per million words). */
export function trainTrigrams(words: Iterable<readonly [word: string, weight: number]>): Float32Array {
  const counts = new Float64Array(LETTERS ** 3);
  for (const [word, weight] of words) {
    let a = 0;
    let b = 0;
    for (let i = 0; i <= word.length; i++) {
      const c = i < word.length ? letterOf(word.charCodeAt(i)) : 0;
      counts[cell(a, b, c)] += weight;
      [a, b] = [b, c];
    }
  }
  const table = new Float32Array(LETTERS ** 3);
  for (let context = 0; context < LETTERS ** 2; context++) {
    const from = context * LETTERS;
    let total = 0;
    for (let c = 0; c < LETTERS; c++) total += counts[from + c] + SMOOTHING;
    for (let c = 0; c < LETTERS; c++) table[from + c] = Math.log10((counts[from + c] + SMOOTHING) / total);
  }
  return table;
}

/** Mean log10 probability of the letters `word[from..]` and of the word's end; `word` is in lower case. */
export function meanLogProbability(table: Float32Array, word: string, from: number): number {
  let a = from > 1 ? letterOf(word.charCodeAt(from - 2)) : 0;
  let b = from > 0 ? letterOf(word.charCodeAt(from - 1)) : 0;
  let sum = 0;
  for (let i = from; i <= word.length; i++) {
    const c = i < word.length ? letterOf(word.charCodeAt(i)) : 0;
    sum += table[cell(a, b, c)];
    [a, b] = [b, c];
  }
  return sum / (word.length - from + 1);
}

/** Letters that end a word, by UTF-16 offsets: they begin at `from` at the earliest and at `to` at the latest. */
interface End {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** What sums of the same numbers may differ by, in another order. */
const ROUNDING = 1e-6;

/**
 * Whether the letters that end a word of at least two letters more have, from some place on, a mean of less than
 * `threshold`: a sieve before {@link meanLogProbability}, true wherever that is less, and for accents as well, which count
 * as the letters under them.
 */
export function hasImprobableEnd(
  table: Float32Array,
  units: Uint16Array,
  characters: CharacterTable,
  { from, to, end }: End,
  threshold: number,
): boolean {
  let b = letterOf(characters[units[end - 1]] & FOLD_MASK);
  let a = letterOf(characters[units[end - 2]] & FOLD_MASK);
  let sum = table[cell(a, b, 0)];
  for (let at = end - 1; at >= from; at--) {
    if (b === LETTERS - 1) return false;
    const c = b;
    b = a;
    a = letterOf(characters[units[at - 2]] & FOLD_MASK);
    sum += table[cell(a, b, c)];
    if (at <= to && sum < (threshold + ROUNDING) * (end - at + 1)) return true;
  }
  return false;
}
