/**
 * The words that one slip of the fingers away from another: two letters changed places, one missing, one too many, one
 * struck beside the right key. Damerau (1964): that is four in five misspellings.
 */
import type { Lexicon } from '../../text/lexicon.js';

/** Kinds of slip. Those up to {@link LAST_SURE} are hardly ever another spelling of a word that exists. */
export const TRANSPOSED = 0;
/** A letter twice that stands there once; and the other way round. */
export const DOUBLED = 1;
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

const A = 0x61;
const Z = 0x7a;

/** Candidates for one word at a time; the arrays hold until the next. */
export class Slips {
  count = 0;
  readonly ids = new Int32Array(64);
  readonly kinds = new Uint8Array(64);
  private readonly written = new Uint16Array(64);
  private readonly scratch = new Uint16Array(64);

  constructor(
    private readonly lexicon: Lexicon,
    /** Which words may be meant, by lexicon id. */
    private readonly isMeant: (id: number) => boolean,
  ) {}

  /** Finds the words that may be meant by one of letters a–z, of 62 at most. */
  find(word: string): void {
    const { written, scratch } = this;
    const { length } = word;
    this.count = 0;
    for (let i = 0; i < length; i++) scratch[i] = written[i] = word.charCodeAt(i);
    this.transposed(length);
    this.shortened(length);
    this.lengthened(length);
    this.replaced(length);
  }

  private transposed(length: number): void {
    const { written, scratch } = this;
    for (let i = 0; i + 1 < length; i++) {
      if (written[i] === written[i + 1]) continue;
      scratch[i] = written[i + 1];
      scratch[i + 1] = written[i];
      this.add(length, TRANSPOSED);
      scratch[i] = written[i];
      scratch[i + 1] = written[i + 1];
    }
  }

  /** Without one of its letters. */
  private shortened(length: number): void {
    const { written, scratch } = this;
    for (let i = 0; i < length; i++) {
      scratch.set(written.subarray(i + 1, length), i);
      const isDouble = (i + 1 < length && written[i] === written[i + 1]) || (i > 0 && written[i] === written[i - 1]);
      this.add(length - 1, isDouble ? DOUBLED : i === 0 || i === length - 1 ? AT_EDGE : EXTRA);
      scratch.set(written.subarray(i, length), i);
    }
  }

  /** With one letter more. */
  private lengthened(length: number): void {
    const { written, scratch } = this;
    for (let i = 0; i <= length; i++) {
      scratch.set(written.subarray(i, length), i + 1);
      for (let letter = A; letter <= Z; letter++) {
        scratch[i] = letter;
        const isDouble = (i < length && letter === written[i]) || (i > 0 && letter === written[i - 1]);
        this.add(length + 1, isDouble ? HALVED : i === 0 ? AT_EDGE : MISSING);
      }
      scratch.set(written.subarray(i, length), i);
    }
  }

  private replaced(length: number): void {
    const { written, scratch } = this;
    for (let i = 0; i < length; i++) {
      for (let letter = A; letter <= Z; letter++) {
        if (letter === written[i]) continue;
        scratch[i] = letter;
        this.add(length, areBeside(written[i], letter) ? BESIDE : REPLACED);
      }
      scratch[i] = written[i];
    }
  }

  /** Adds the word in the scratch, if it may be meant: for the first slip that leads to it. */
  private add(length: number, kind: number): void {
    const id = this.lexicon.idIn(this.scratch, 0, length);
    if (id < 0 || !this.isMeant(id) || this.count === this.ids.length) return;
    for (let k = 0; k < this.count; k++) if (this.ids[k] === id) return;
    this.ids[this.count] = id;
    this.kinds[this.count++] = kind;
  }
}

/** The rows of a keyboard, each with how far it is shifted to the right, in quarters of a key. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const SHIFTS = [0, 2, 5];
/** Quarters of a key from one to the next, rounded up. */
const NEAR = 4.4;

/** Whether two letters are neighbours on a keyboard (QWERTY). */
function areBeside(one: number, other: number): boolean {
  const a = PLACES[one - A];
  const b = PLACES[other - A];
  return a !== undefined && b !== undefined && Math.abs(a.y - b.y) <= 1 && Math.abs(a.x - b.x) <= NEAR;
}

/** By letter. */
const PLACES = Array.from({ length: 26 }, (_, k) => {
  const letter = String.fromCharCode(A + k);
  const y = ROWS.findIndex((row) => row.includes(letter));
  return { x: 4 * ROWS[y].indexOf(letter) + SHIFTS[y], y };
});
