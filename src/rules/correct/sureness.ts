/** How sure it is that a word is a slip: by how well another fits in its place, by the kind of the slip, and by its letters. */
import type { Strength } from '../../edit/edit.js';
import { AT_EDGE, BESIDE, HALVED, LAST_SURE, MISSING } from './slips.js';

/** A word that nothing knows, and the one that fits best in its place. */
export interface Slip {
  /** Of `slips.ts`. */
  readonly kind: number;
  /** Of the word that stands there. */
  readonly letters: number;
  /** How well the other fits: the decimal logarithm of a probability. */
  readonly fit: number;
  /** How much better than the next one. */
  readonly better: number;
  /** Documents of the evidence that hold the other. */
  readonly documents: number;
  /** Documents that hold the slip. */
  readonly seen: number;
}

/** How well a word has to fit to be certain, likely, and worth a report. */
const CERTAIN = -5.75;
const LIKELY = -6.5;
const LIKELY_REPLACED = -3.5;
const POSSIBLE = -8;
/** The same for a word of five letters, and for a key beside the right one in such: many words are one slip apart. */
const CERTAIN_SHORT = -4.5;
const CERTAIN_SHORT_BESIDE = -3.5;
const SHORT = 5;
/**
 * Hardly a long word is one slip from another that many documents hold, so that less has to speak for it, by the kind of
 * the slip. Read on 1,756 words of the news that no list knows, of which some 600 are misspelt.
 */
const CERTAIN_LONG = Float64Array.of(-10, -7.5, -10, CERTAIN, -7.5, -7);
const LIKELY_LONG = -10.5;
const LONG = 8;
const COMMON = 30;
/** How much better than the next one (a factor of forty), and for the neighbour of a key and for long words (a hundred). */
const BETTER = 1.6;
const MUCH_BETTER = 2;
/** Others make the same slip, certainly, where so many times as many write the word. */
const TIMES = 100;

/** Undefined: not worth a report. */
export function strengthOf(slip: Slip): Strength | undefined {
  const { kind, fit, better } = slip;
  const isSure = kind <= LAST_SURE;
  if (isSure && fit >= neededToBeCertain(slip) && better >= (kind === BESIDE ? MUCH_BETTER : BETTER) && isRare(slip))
    return 'certain';
  const likely = !isSure ? LIKELY_REPLACED : isLong(slip) ? LIKELY_LONG : LIKELY;
  if (kind !== AT_EDGE && fit >= likely && better >= BETTER) return 'likely';
  return fit >= POSSIBLE ? 'possible' : undefined;
}

function neededToBeCertain(slip: Slip): number {
  const { kind, letters } = slip;
  if (isLong(slip)) return CERTAIN_LONG[kind];
  if (letters > SHORT) return CERTAIN;
  return kind === BESIDE ? CERTAIN_SHORT_BESIDE : CERTAIN_SHORT;
}

const isLong = ({ letters, documents, better }: Slip): boolean =>
  letters >= LONG && documents >= COMMON && better >= MUCH_BETTER;

/** Whether so few make the same slip that they do not use it as a word. */
const isRare = ({ kind, letters, documents, seen }: Slip): boolean =>
  seen === 0 || (documents >= TIMES * seen && (kind <= HALVED || (kind === MISSING && letters >= LONG)));
