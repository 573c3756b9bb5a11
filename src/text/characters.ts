/**
 * What each UTF-16 code unit is to the walk, and how it folds. The table is compiled (65,536 regular expressions at
 * start cost 30 ms) and read with the lexicon.
 */

/** Classes of code units. Everything up to {@link CASELESS} belongs to a word. */
export const LOWER = 0;
export const UPPER = 1;
export const DIGIT = 2;
/** Letters without case, combining marks, joiners: part of a word, no evidence for a seam. */
export const CASELESS = 3;
/** What stands between words: plain spaces, punctuation, symbols, surrogates. */
const MARK = 4;
/** Whatever a repair has to look at: odd spaces, zero-width and control characters, ampersands. */
export const DIRT = 5;
/** LF and CR. */
export const BREAK = 6;

/**
 * By code unit: its class times 65,536, and in the low 16 bits its simple case folding (the lower-case letter where that
 * is one code unit, else the unit itself). What is below 65,536 is a small letter, folded already.
 */
export type CharacterTable = Int32Array;

/** Bits above the folded unit. */
export const CLASS_SHIFT = 16;
export const FOLD_MASK = 0xffff;

const ODD_SPACE = /[\u000b\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const ZERO_WIDTH = /[\u200b\u2060\ufeff\u00ad]/;
const JOINER = /[\u200c\u200d]/;
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f]/;

/** Builds the table from the Unicode data of this Node. Takes some 30 ms: for the build and for tests. */
export function characterTable(): CharacterTable {
  const table = new Int32Array(65536);
  for (let code = 0; code < 65536; code++) {
    const char = String.fromCharCode(code);
    const lower = char.toLowerCase();
    const fold = lower.length === 1 ? lower.charCodeAt(0) : code;
    table[code] = (classOf(char) << CLASS_SHIFT) | fold;
  }
  return table;
}

function classOf(char: string): number {
  if (char === '\n' || char === '\r') return BREAK;
  if (char === '&' || ODD_SPACE.test(char) || ZERO_WIDTH.test(char) || CONTROL.test(char)) return DIRT;
  if (JOINER.test(char)) return CASELESS;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return CASELESS;
  return MARK;
}
