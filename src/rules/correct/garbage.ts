/**
 * Keyboard garbage behind a word of the document: "Kubaeoah" in a text that says "Kuba" many times. The word has to be
 * unknown everywhere and stand once; what is behind the base has to be no suffix, no word, and improbable letters.
 */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import type { WordCounts } from '../../text/counts.js';
import { KNOWN } from '../../text/lexicon.js';
import { longestPrefix, sketchWords } from '../../text/sketch.js';
import { hasImprobableEnd, meanLogProbability } from '../../text/trigrams.js';
import { type View, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { CodeRule } from '../rule.js';
import type { Left } from './left.js';
import { isPlain } from './suspects.js';

/** Letters of a base, occurrences that make it one, and letters of garbage, at least; and letters of garbage at most. */
const BASE_LETTERS = 4;
const BASE_TIMES = 3;
const GARBAGE_LETTERS = 2;
const GARBAGE_LETTERS_AT_MOST = 7;
/** Mean log10 probability of the letters above which the rest may be a suffix nobody listed. */
const IMPROBABLE = -2.2;
/** How common a word has to be to be believed in among the letters (25 in a million), and its letters at least. */
const COMMON = 140;
const WORD_LETTERS = 2;
/** Letters from which on any listed word is believed in when it is all that is behind the base. */
const WHOLE_WORD_LETTERS = 3;

export const garbage: CodeRule = {
  id: 'correct/garbage/behind-word',
  strengths: ['certain', 'possible'],
  why: 'A word that the document uses often, with letters behind it that make no word in any language known here.',
  examples: [
    'Kuba menolak. Menurut Kuba, Kuba tidak bersalah, dan [-Kubaeoah-]{+Kuba+} menunggu.',
    'Kuba menolak. Menurut Kuba, Kuba tidak bersalah, dan Kubanya menunggu.',
  ],
};

/**
 * Corrections of words that stand once in what strip leaves; with too little evidence, reports. A correction is no
 * evidence for the next: what it would make more frequent has been frequent enough before.
 */
export function behindWord(view: View, left: Left, plan: Plan): Finding[] {
  const words = mayEndInGarbage(view, left, plan);
  if (words.length === 0) return [];
  const { counts } = left;
  return words.flatMap((word) => {
    const base = counts.of(word) === 1 ? baseOf(view, word, counts, plan) : undefined;
    return base && isPlain(view, word) ? [findingOf(view, word, base)] : [];
  });
}

/**
 * Words that end in improbable letters and may have a base in the text; when a list of the user names bases, all that end
 * so.
 */
function mayEndInGarbage(view: View, { suspects }: Left, plan: Plan): number[] {
  const found: number[] = [];
  for (let k = 0; k < suspects.count; k++) if (endsImprobably(view, suspects.at[k], plan)) found.push(suspects.at[k]);
  if (plan.namesWords || found.length === 0) return found;
  sketchWords(view);
  return found.filter((word) => mayBeGarbage(view, word, plan));
}

/** Whether letters that may be garbage end a word which no article of the evidence uses: false for nearly all. */
function endsImprobably({ units, words }: View, word: number, { lexicon, trigrams }: Plan): boolean {
  const start = words.starts[word] + BASE_LETTERS;
  const end = words.ends[word];
  if (end - start < GARBAGE_LETTERS || lexicon.isSeen(words.ids[word])) return false;
  const from = Math.max(start, end - GARBAGE_LETTERS_AT_MOST);
  return hasImprobableEnd(trigrams, units, lexicon.characters, { from, to: end - GARBAGE_LETTERS, end }, IMPROBABLE);
}

/** Whether behind a stretch of the word that may be another word of the text there is garbage. */
function mayBeGarbage(view: View, word: number, plan: Plan): boolean {
  const most = view.words.ends[word] - view.words.starts[word] - GARBAGE_LETTERS;
  const { characters } = plan.lexicon;
  let letters = longestPrefix(view, word, BASE_LETTERS, most, characters);
  if (letters === 0) return false;
  const written = wordText(view, word);
  for (; letters > 0; letters = longestPrefix(view, word, BASE_LETTERS, letters - 1, characters))
    if (isGarbage(written, letters, plan)) return true;
  return false;
}

interface Base {
  readonly letters: number;
  /** How often it stands in what strip leaves. */
  readonly times: number;
  /** Whether a list of the user names it: then it needs no other evidence. */
  readonly named: boolean;
}

/** The longest base with garbage behind it; undefined when there is none or the rest may be sound. */
function baseOf(view: View, word: number, counts: WordCounts, plan: Plan): Base | undefined {
  const { words } = view;
  for (let letters = words.ends[word] - words.starts[word] - GARBAGE_LETTERS; letters >= BASE_LETTERS; letters--) {
    const times = counts.ofPrefix(word, letters);
    if (times === 0 && !plan.namesWords) continue;
    const written = wordText(view, word);
    const named = plan.namesWords && isNamed(written.slice(0, letters), plan);
    if (times === 0 && !named) continue;
    return isGarbage(written, letters, plan) ? { letters, times, named } : undefined;
  }
  return undefined;
}

/** Whether a list of the user holds the word. */
function isNamed(word: string, { lexicon }: Plan): boolean {
  const id = lexicon.idOf(word);
  return id >= 0 && (lexicon.flags[id] & KNOWN) !== 0;
}

/** Whether what stands behind the first `letters` of a word, all small, is neither suffix nor word nor probable. */
function isGarbage(written: string, letters: number, plan: Plan): boolean {
  const rest = written.slice(letters);
  if (
    !/^[a-z]+$/.test(rest) ||
    rest.length > GARBAGE_LETTERS_AT_MOST ||
    isSuffix(rest, plan.usage.suffixes) ||
    isWords(rest, plan.lexicon)
  )
    return false;
  return meanLogProbability(plan.trigrams, written, letters) < IMPROBABLE;
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

function findingOf(view: View, word: number, { letters, times, named }: Base): Finding {
  const { text, words } = view;
  const start = words.starts[word];
  const end = words.ends[word];
  const name = text.slice(start, start + letters);
  const seen =
    times > 0 ? `"${name}" stands ${times} ${times === 1 ? 'time' : 'times'} here` : `"${name}" is in the list`;
  const because = `${seen}; "${text.slice(start + letters, end)}" behind it is no suffix and no word`;
  const strength = named || times >= BASE_TIMES ? 'certain' : 'possible';
  return replacement(garbage.id, { start, end }, name, strength, because);
}
