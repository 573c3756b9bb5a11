/**
 * The words that are one slip of the fingers away from another: two letters changed places, one missing, one too many, one
 * struck beside the right key. Damerau (1964): that is four in five misspellings.
 */
import type { Lexicon } from '../../text/lexicon.js';
import { A, CARRY_SHIFT, type Halves, LETTER_BITS, PACKED_LETTERS, push, wordHash } from '../../text/packed.js';
import { Pieces } from '../../text/pieces.js';
import { type View, wordText } from '../../text/view.js';
import { Meant } from './meant.js';
import { WordMemory } from './word-memory.js';

/** Kinds of slip. Those up to {@link LAST_SURE} are hardly ever another spelling of a word that exists. */
export const TRANSPOSED = 0;
/** A letter twice that stands there once; and the other way round. */
export const DOUBLED = 1;
/** A letter once that stands there twice. */
export const HALVED = 2;
/** A letter too many, inside. */
export const EXTRA = 3;
/** A letter missing, behind the first. */
export const MISSING = 4;
/** A letter instead of its neighbour on the keyboard. */
export const BESIDE = 5;
export const LAST_SURE = BESIDE;
/** A letter too many, or missing, where the word may have been glued or cut. */
export const AT_EDGE = 6;
/** Any other letter instead. */
export const REPLACED = 7;

const LETTERS = 26;
/** Fingers hardly miss the first key: only of words of so many letters it is a slip. */
const FIRST = 8;
/** Candidates of a word at most. */
const MOST = 62;

/**
 * Candidates for one word at a time; the arrays hold until the next. A candidate is a beginning of the word, one letter or
 * two, and an end of it: its packed halves are put together from theirs, and no letter is looked at twice.
 */
export class Slips {
  count = 0;
  readonly ids = new Int32Array(MOST);
  readonly kinds = new Uint8Array(MOST);
  private readonly meant: Meant;
  /** Words that may be meant for no other. */
  private readonly without: WordMemory;
  private word = '';
  /** The candidate that is put together. */
  private readonly whole: Halves = { high: 0, low: 0 };
  private readonly pieces: Pieces;

  constructor(
    private readonly lexicon: Lexicon,
    /** Which words may be meant, by lexicon id. */
    private readonly isMeant: (id: number) => boolean,
  ) {
    this.meant = new Meant(lexicon, isMeant);
    this.without = new WordMemory(lexicon.characters);
    this.pieces = new Pieces(lexicon);
  }

  /** Whether it was looked for before, and there are none. */
  isKnownWithout(view: View, word: number): boolean {
    return this.without.has(view, word);
  }

  /** Finds the words that may be meant by one of a view, of letters a–z, and remembers when there are none. */
  findFor(view: View, word: number): void {
    this.find(wordText(view, word));
    if (this.count === 0) this.without.add(view, word);
  }

  /** Finds the words that may be meant by one of letters a–z, of 62 at most. */
  find(word: string): void {
    this.meant.prepare();
    this.pieces.takeText(word);
    this.word = word;
    this.count = 0;
    const { letters, length } = this.pieces;
    for (let i = 0; i + 1 < length; i++)
      if (letters[i] !== letters[i + 1]) this.tryLetters(i, letters[i + 1], letters[i], i + 2, TRANSPOSED);
    for (let i = 0; i < length; i++) {
      const isDouble = letters[i] === letters[i + 1] || (i > 0 && letters[i] === letters[i - 1]);
      this.tryLetters(i, 0, 0, i + 1, isDouble ? DOUBLED : i === 0 || i === length - 1 ? AT_EDGE : EXTRA);
    }
    for (let i = 0; i <= length; i++) this.tryAnyLetter(i, i);
    for (let i = 0; i < length; i++) this.tryAnyLetter(i, i + 1);
  }

  /** Tries the first `begin` letters, those given (0: none), and the letters from `end` on. */
  private tryLetters(begin: number, first: number, second: number, end: number, kind: number): void {
    const { whole } = this;
    const { begins } = this.pieces;
    whole.high = begins.high[begin];
    whole.low = begins.low[begin];
    if (first !== 0) push(whole, first);
    if (second !== 0) push(whole, second);
    this.close(end);
    const { high, low } = whole;
    if (this.meant.mayBe(wordHash(high, low))) this.add(high, low, begin, first, second, end, kind);
  }

  /** Tries each letter between the first `begin` letters and those from `end` on: only its five bits change. */
  private tryAnyLetter(begin: number, end: number): void {
    const { whole, word } = this;
    const { begins, letters } = this.pieces;
    whole.high = begins.high[begin];
    whole.low = begins.low[begin];
    push(whole, 0);
    this.close(end);
    const bit = LETTER_BITS * (word.length - end);
    if (!this.meant.mayHaveLetter(whole, bit)) return; // nearly all
    for (let letter = 1; letter <= LETTERS; letter++) {
      const low = bit < 32 ? whole.low | (letter << bit) : whole.low;
      const carried =
        bit > CARRY_SHIFT && bit < 32 ? letter >>> (32 - bit) : bit >= 32 && bit < 64 ? letter << (bit - 32) : 0;
      const high = whole.high | carried;
      if (!this.meant.mayBe(wordHash(high, low))) continue; // nearly all
      if (end > begin) {
        if (letter === letters[begin]) continue;
        const isBeside = (begin > 0 || word.length >= FIRST) && areBeside(letters[begin], letter);
        this.add(high, low, begin, letter, 0, end, isBeside ? BESIDE : REPLACED);
      } else {
        const isDouble = letter === letters[begin] || (begin > 0 && letter === letters[begin - 1]);
        this.add(high, low, begin, letter, 0, end, isDouble ? HALVED : begin === 0 ? AT_EDGE : MISSING);
      }
    }
  }

  /** Puts the letters from `end` on behind what is in `whole`. */
  private close(end: number): void {
    const { whole, word } = this;
    const { ends } = this.pieces;
    const bits = LETTER_BITS * (word.length - end);
    if (bits >= 32) {
      whole.high = (bits < 64 ? whole.low << (bits - 32) : 0) | ends.high[end];
      whole.low = ends.low[end];
    } else if (bits > 0) {
      whole.high = (whole.high << bits) | (whole.low >>> (32 - bits)) | ends.high[end];
      whole.low = (whole.low << bits) | ends.low[end];
    }
  }

  /** Adds the word of these halves, if it may be meant: for the first slip that leads to it. */
  private add(
    high: number,
    low: number,
    begin: number,
    first: number,
    second: number,
    end: number,
    kind: number,
  ): void {
    const { lexicon, word } = this;
    const length = begin + (first === 0 ? 0 : 1) + (second === 0 ? 0 : 1) + word.length - end;
    const id =
      length <= PACKED_LETTERS
        ? lexicon.find(high, low, wordHash(high, low))
        : lexicon.idOf(word.slice(0, begin) + written(first) + written(second) + word.slice(end));
    if (id < 0 || !this.isMeant(id) || this.count === MOST) return;
    for (let k = 0; k < this.count; k++) if (this.ids[k] === id) return;
    this.ids[this.count] = id;
    this.kinds[this.count++] = kind;
  }
}

const written = (letter: number): string => (letter === 0 ? '' : String.fromCharCode(A + letter - 1));

/** The rows of a keyboard, each with how far it is shifted to the right, in quarters of a key. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SHIFTS = [0, 2, 5];
/** Quarters of a key from one to the next, rounded up. */
const NEAR = 4.4;

/** Whether two letters, 1 to 26 (0: none), are neighbours on a keyboard (QWERTY). */
export const areBeside = (one: number, other: number): boolean => BESIDES[one * (LETTERS + 1) + other] === 1;

const BESIDES = besides();

function besides(): Uint8Array {
  const table = new Uint8Array((LETTERS + 1) ** 2);
  const keys = ROWS.flatMap((row, y) =>
    [...row].map((key, x) => ({ letter: key.charCodeAt(0) - A + 1, x: 4 * x + SHIFTS[y], y })),
  );
  for (const a of keys)
    for (const b of keys)
      if (Math.abs(a.y - b.y) <= 1 && Math.abs(a.x - b.x) <= NEAR) table[a.letter * (LETTERS + 1) + b.letter] = 1;
  return table;
}
