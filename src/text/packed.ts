/**
 * Words as two numbers: the last five bits of each folded code unit, pushed into 64 bits. Up to twelve letters a–z fit:
 * two such words are equal when the numbers are, and nothing else has to be compared. Of any other word the numbers make
 * the hash, and its code units tell it from others.
 */
import { type CharacterTable, FOLD_MASK } from './characters.js';

/** The letters that fit. */
export const PACKED_LETTERS = 12;
/** The letters that are packed, as code units. */
export const A = 0x61;
export const Z = 0x7a;
/** The five bits of a letter: a is 1, z is 26, of folded code units and of entries of the character table. */
export const LETTER_MASK = 31;
/** Bits that a letter takes. */
export const LETTER_BITS = 5;
/** What a letter pushes out of the low half. */
export const CARRY_SHIFT = 32 - LETTER_BITS;

/** The two numbers. */
export interface Halves {
  high: number;
  low: number;
}

/** A word that is looked for. */
export interface Key extends Halves {
  hash: number;
  /** Whether the halves are all of it; else they hold its last letters. */
  isPacked: boolean;
}

/** Room for one key at a time. */
export const emptyKey = (): Key => ({ high: 0, low: 0, hash: 0, isPacked: true });

/** Puts a letter (1 to 26; 0 leaves room for one) behind those that are packed. */
export function push(halves: Halves, letter: number): void {
  halves.high = (halves.high << LETTER_BITS) | (halves.low >>> CARRY_SHIFT);
  halves.low = (halves.low << LETTER_BITS) | letter;
}

/** The hash of a word: the multiplications carry upwards, the shift brings what they carried down to the slot. */
export function wordHash(high: number, low: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

/** The key of the word `units[start, end)`, written into `key`: what the walk makes of it. */
export function packWord(units: Uint16Array, start: number, end: number, characters: CharacterTable, key: Key): Key {
  let high = 0;
  let low = 0;
  let isPacked = end - start <= PACKED_LETTERS;
  for (let at = start; at < end; at++) {
    const unit = characters[units[at]] & FOLD_MASK;
    if (unit < A || unit > Z) isPacked = false;
    high = (high << LETTER_BITS) | (low >>> CARRY_SHIFT);
    low = (low << LETTER_BITS) | (unit & LETTER_MASK);
  }
  key.high = high;
  key.low = low;
  key.hash = wordHash(high, low);
  key.isPacked = isPacked;
  return key;
}

/** The word that was packed. */
export function unpacked(high: number, low: number): string {
  let word = '';
  while (low !== 0) {
    word = String.fromCharCode((low & LETTER_MASK) + A - 1) + word;
    low = (low >>> LETTER_BITS) | (high << CARRY_SHIFT);
    high >>>= LETTER_BITS;
  }
  return word;
}
