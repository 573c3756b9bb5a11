/**
 * What became of each word and mark of a text, read off the edits. Tokens that no edit touches are what they were; only
 * inside an edit that writes words is anything aligned, with the alignment that keeps most content in the longest runs.
 */
import { apply } from '../edit/apply.js';
import type { Edit } from '../edit/edit.js';
import { align, type Fate, fatesInGap, weightOf } from './gap.js';
import { type LabelledToken, type Token, tokensOf } from './tokens.js';

/** What became of the tokens of one text. */
export interface Fates {
  /** One for each token. */
  readonly fates: readonly Fate[];
  /** For each token the edits that reach it. */
  readonly edits: readonly (readonly Edit[])[];
}

/**
 * The fate of each of the tokens of `text`.
 * @throws RangeError when the edits are not sorted, disjoint and inside the text
 */
export function fatesOf(text: string, tokens: readonly LabelledToken[], edits: readonly Edit[]): Fates {
  const touching = editsOver(tokens, edits);
  if (edits.length === 0) return { fates: tokens.map(() => 'kept'), edits: touching };
  const written = tokensOf(apply(text, edits));
  const partners = untouched(tokens, written, edits);
  forEachGap(partners, written.length, (i, iEnd, j, jEnd) => {
    const found = align(tokens.slice(i, iEnd), written.slice(j, jEnd));
    found.forEach((partner, k) => {
      if (partner >= 0) partners[i + k] = j + partner;
    });
  });
  settle(tokens, partners, written.length, touching);
  const fates = Array.from(partners, (partner): Fate => (partner < 0 ? 'removed' : 'kept'));
  forEachGap(partners, written.length, (i, iEnd, j, jEnd) => {
    fatesInGap(tokens.slice(i, iEnd), written.slice(j, jEnd)).forEach((fate, k) => {
      fates[i + k] = fate;
    });
  });
  return { fates, edits: touching };
}

/** For each token the edits that overlap it; where none does, those that touch it, and may have made one word of two. */
function editsOver(tokens: readonly Token[], edits: readonly Edit[]): Edit[][] {
  let first = 0;
  return tokens.map(({ start, end }) => {
    while (first < edits.length && edits[first].end < start) first++;
    const near: Edit[] = [];
    for (let k = first; k < edits.length && edits[k].start <= end; k++) near.push(edits[k]);
    const over = near.filter((edit) => edit.start < end && edit.end > start);
    return over.length > 0 ? over : near;
  });
}

/** For each token the index of the same token in the text as written, where no edit reaches it; else -1. */
function untouched(tokens: readonly Token[], written: readonly Token[], edits: readonly Edit[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  let k = 0; // the edit ahead
  let shift = 0; // from the text as written to the text as read, ahead of that edit
  let i = 0;
  written.forEach(({ form, start, end }, j) => {
    for (; k < edits.length && start >= edits[k].start - shift + edits[k].text.length; k++)
      shift += edits[k].end - edits[k].start - edits[k].text.length;
    if (k < edits.length && end > edits[k].start - shift) return;
    while (i < tokens.length && tokens[i].start < start + shift) i++;
    const token = tokens[i];
    if (token && token.start === start + shift && token.end === end + shift && token.form === form) partners[i] = j;
  });
  return partners;
}

type Visit = (i: number, iEnd: number, j: number, jEnd: number) => void;

/** Visits the stretches of tokens without a partner that have tokens without one in the text as written, of `length` tokens. */
function forEachGap(partners: Int32Array, length: number, visit: Visit): void {
  let from = 0;
  let j = 0;
  for (let i = 0; i <= partners.length; i++) {
    const partner = i < partners.length ? partners[i] : length;
    if (partner < 0) continue;
    if (i > from && partner > j) visit(from, i, j, partner);
    from = i + 1;
    j = partner + 1;
  }
}

/**
 * Of the places where a removal could stand with the same outcome ("kembali kembali" without one of the two) it takes the
 * one with the least content. Its edits go along.
 */
function settle(tokens: readonly LabelledToken[], partners: Int32Array, length: number, edits: Edit[][]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (partners[i] >= 0) continue;
    let end = i + 1;
    while (end < tokens.length && partners[end] < 0) end++;
    const by = bestShift(tokens, partners, length, i, end);
    for (let k = 0; k !== by; k += Math.sign(by)) {
      const [stays, goes] = by < 0 ? [end - 1 + k, i - 1 + k] : [i + k, end + k];
      partners[stays] = partners[goes];
      partners[goes] = -1;
      [edits[stays], edits[goes]] = [edits[goes], edits[stays]];
    }
    i = end + Math.max(0, by);
  }
}

/** By how many tokens the removal of the tokens [i, end) is best shifted; below 0 towards the start. */
function bestShift(
  tokens: readonly LabelledToken[],
  partners: Int32Array,
  length: number,
  i: number,
  end: number,
): number {
  const partnerAt = (at: number): number => (at < 0 ? -1 : at < tokens.length ? partners[at] : length);
  if (partnerAt(end) - partnerAt(i - 1) !== 1) return 0; // words were written there
  let best = 0;
  let most = 0;
  for (const step of [-1, 1]) {
    let gain = 0;
    for (let k = 0; ; k += step) {
      const [stays, goes] = step < 0 ? [end - 1 + k, i - 1 + k] : [i + k, end + k];
      const isSame = partnerAt(goes) >= 0 && goes < tokens.length && tokens[goes].form === tokens[stays].form;
      if (!isSame || step * (partnerAt(goes + step) - partnerAt(goes)) !== 1) break;
      gain += weightOf(tokens[stays]) - weightOf(tokens[goes]);
      if (gain > most) [best, most] = [k + step, gain];
    }
  }
  return best;
}
