/**
 * What each UTF-16 code unit is to the walk, and how it folds. The tables are compiled (65,536 regular expressions at
 * start cost 30 ms) and read with the lexicon.
 */

/** Classes of code units. Everything up to {@link CASELESS} belongs to a word. */
export const LOWER = 0;
export const UPPER = 1;
export const DIGIT = 2;
/** Letters without case, combining marks, joiners: part of a word, no evidence for a seam. */
export const CASELESS = 3;
/** Punctuation, symbols, surrogates. */
const MARK = 4;
/** Space, tab, form feed. */
export const SPACE = 5;
/** LF, CR. */
export const LINE = 6;
/** Whatever a repair has to look at: odd spaces, zero-width and control characters, ampersands. */
export const DIRT = 7;

export interface CharacterTable {
  /** Class by code unit: 65,536 bytes. */
  readonly classes: Uint8Array;
  /** Simple case folding by code unit: the lower-case letter where it is one code unit, else the unit itself. */
  readonly folds: Uint16Array;
}

const ODD_SPACE = /[\u000b\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const ZERO_WIDTH = /[\u200b\u2060\ufeff\u00ad]/;
const JOINER = /[\u200c\u200d]/;
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f]/;

/** Builds both tables from the Unicode data of this Node. Takes some 30 ms: for the build and for tests. */
export function characterTable(): CharacterTable {
  const classes = new Uint8Array(65536);
  const folds = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    const char = String.fromCharCode(code);
    const lower = char.toLowerCase();
    classes[code] = classOf(char);
    folds[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  }
  return { classes, folds };
}

function classOf(char: string): number {
  if (char === '\n' || char === '\r') return LINE;
  if (char === ' ' || char === '\t' || char === '\f') return SPACE;
  if (char === '&' || ODD_SPACE.test(char) || ZERO_WIDTH.test(char) || CONTROL.test(char)) return DIRT;
  if (JOINER.test(char)) return CASELESS;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{L}\p{M}\p{N}]/u.test(char)) return CASELESS;
  return MARK;
}
