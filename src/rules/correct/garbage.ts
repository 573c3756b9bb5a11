/**
 * Keyboard garbage behind a word of the document: "Kubaeoah" in a text that says "Kuba" many times. The word has to be
 * unknown everywhere and stand once; what is behind the base has to be no suffix, no word, and improbable letters.
 */
import type { Finding } from '../../edit/edit.js';
import { countWords, type WordCounts } from '../../text/counts.js';
import { KNOWN } from '../../text/lexicon.js';
import { meanLogProbability } from '../../text/trigrams.js';
import { CAPITALS, DIGITS, GLUED, SMALLS, type View, wordText } from '../../text/view.js';
import type { CodeRule, Plan } from '../rule.js';
import { inAddress, inQuotation } from '../surroundings.js';

/** Letters of a base, occurrences that make it one, and letters of garbage, at least; and letters of garbage at most. */
const BASE_LETTERS = 4;
const BASE_TIMES = 3;
const GARBAGE_LETTERS = 2;
const GARBAGE_LETTERS_AT_MOST = 7;
/** Mean log10 probability of the letters above which the rest may be a suffix nobody listed. */
const IMPROBABLE = -1.85;
/** How common a word has to be to be believed in among the letters (25 in a million), and its letters at least. */
const COMMON = 140;
const WORD_LETTERS = 2;
/** Letters from which on any listed word is believed in when it is all that is behind the base. */
const WHOLE_WORD_LETTERS = 3;

export const garbage: CodeRule = {
  id: 'correct/garbage/behind-word',
  why: 'A word that the document uses often, with letters behind it that make no word in any language known here.',
  examples: [
    'Kuba menolak. Menurut Kuba, Kuba tidak bersalah, dan [-Kubaeoah-]{+Kuba+} menunggu.',
    'Kuba menolak. Menurut Kuba, Kuba tidak bersalah, dan Kubanya menunggu.',
  ],
};

/** Corrections of words that stand once in what strip leaves (`isLeft(word)`); with too little evidence, reports. */
export function behindWord(view: View, isLeft: (word: number) => boolean, plan: Plan): Finding[] {
  const unknown = suspects(view, isLeft, plan);
  if (unknown.length === 0) return [];
  const counts = countWords(view, plan.lexicon, isLeft);
  const candidates = unknown.filter((word) => counts.of(word) === 1 && isPlain(view, word));
  const settled = new Map<number, Base>(); // word → its base
  const madeHere = new Map<string, number>(); // base → how often a correction of this rule made it
  for (let again = true; again; ) {
    again = false;
    for (const word of candidates) {
      if (settled.has(word)) continue;
      const base = baseOf(view, word, counts, madeHere, plan);
      if (!base?.enough) continue;
      settled.set(word, base);
      madeHere.set(base.name, (madeHere.get(base.name) ?? 0) + 1);
      again = true;
    }
  }
  return candidates.flatMap((word) => {
    const base = settled.get(word) ?? baseOf(view, word, counts, madeHere, plan);
    return base ? [findingOf(view, word, base)] : [];
  });
}

/** Unknown words of one piece, of letters alone, that end in small ones, outside of compounds. */
function suspects(view: View, isLeft: (word: number) => boolean, { lexicon }: Plan): number[] {
  const { text, words } = view;
  const out: number[] = [];
  for (let word = 0; word < words.count; word++) {
    const id = words.ids[word];
    if (id >= 0 && lexicon.isKnown(id)) continue;
    const start = words.starts[word];
    const end = words.ends[word];
    if (end - start < BASE_LETTERS + GARBAGE_LETTERS) continue;
    if ((words.shapes[word] & (SMALLS | CAPITALS | DIGITS | GLUED)) !== SMALLS) continue;
    if (word + 1 < words.count && (words.shapes[word + 1] & GLUED) !== 0) continue;
    if (
      !isLeft(word) ||
      /[-'’_/.]/.test(text[start - 1] ?? '') ||
      /[-'’_/]/.test(text[end] ?? '') ||
      (text[end] === '.' && words.starts[word + 1] === end + 1)
    )
      continue;
    out.push(word);
  }
  return out;
}

/** Outside of addresses and quotations. */
const isPlain = ({ text, words }: View, word: number): boolean =>
  !inAddress(text, words.starts[word]) && !inQuotation(text, words.starts[word], words.ends[word]);

interface Base {
  readonly name: string;
  readonly letters: number;
  readonly times: number;
  readonly enough: boolean;
}

/** The longest base with garbage behind it; undefined when there is none or the rest may be sound. */
function baseOf(
  view: View,
  word: number,
  counts: WordCounts,
  madeHere: ReadonlyMap<string, number>,
  plan: Plan,
): Base | undefined {
  const { words } = view;
  const token = wordText(view, word).toLowerCase();
  for (let letters = words.ends[word] - words.starts[word] - GARBAGE_LETTERS; letters >= BASE_LETTERS; letters--) {
    const name = token.slice(0, letters);
    const id = plan.lexicon.idOf(name);
    const named = id >= 0 && (plan.lexicon.flags[id] & KNOWN) !== 0;
    const times = counts.ofPrefix(word, letters) + (madeHere.get(name) ?? 0);
    if (times === 0 && !named) continue;
    return isGarbage(token, letters, plan) ? { name, letters, times, enough: named || times >= BASE_TIMES } : undefined;
  }
  return undefined;
}

/** Whether what stands behind the first `letters` of the token is neither suffix nor word nor probable. */
function isGarbage(token: string, letters: number, plan: Plan): boolean {
  const rest = token.slice(letters);
  if (
    !/^[a-z]+$/.test(rest) ||
    rest.length > GARBAGE_LETTERS_AT_MOST ||
    isSuffix(rest, plan.suffixes) ||
    isWords(rest, plan.lexicon)
  )
    return false;
  return meanLogProbability(plan.trigrams, token, letters) < IMPROBABLE;
}

/** Whether the letters are one suffix or several in a row ("nyalah"). */
function isSuffix(rest: string, suffixes: ReadonlySet<string>): boolean {
  if (rest === '' || suffixes.has(rest)) return true;
  for (let cut = 1; cut < rest.length; cut++)
    if (suffixes.has(rest.slice(0, cut)) && isSuffix(rest.slice(cut), suffixes)) return true;
  return false;
}

/** Whether the letters are common words that lost their spaces ("Indonesiavs", "untukcashflow"). */
function isWords(rest: string, lexicon: Plan['lexicon']): boolean {
  if (rest.length >= WHOLE_WORD_LETTERS && lexicon.isListed(lexicon.idOf(rest))) return true;
  for (let cut = WORD_LETTERS; cut <= rest.length; cut++) {
    const id = lexicon.idOf(rest.slice(0, cut));
    if (id >= 0 && lexicon.commonness(id) >= COMMON && (cut === rest.length || isWords(rest.slice(cut), lexicon)))
      return true;
  }
  return false;
}

function findingOf(view: View, word: number, { letters, times, enough }: Base): Finding {
  const { text, words } = view;
  const start = words.starts[word];
  const base = text.slice(start, start + letters);
  const seen =
    times > 0 ? `"${base}" stands ${times} ${times === 1 ? 'time' : 'times'} here` : `"${base}" is in the list`;
  return {
    rule: garbage.id,
    start,
    end: words.ends[word],
    text: base,
    strength: enough ? 'certain' : 'possible',
    because: `${seen}; "${text.slice(start + letters, words.ends[word])}" behind it is no suffix and no word`,
  };
}
