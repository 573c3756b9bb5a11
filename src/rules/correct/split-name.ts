/** Where a word is glued behind a name, and what speaks for it. */
import { SINGLE } from '../../text/lexicon.js';
import { behind, EDGE, FIRST_WORD, NAME } from '../../text/neighbours.js';
import { CAPITAL, type View, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { Left } from './left.js';
import { count } from './reason.js';
import { BESIDE, PART, type Split } from './split.js';

/** Letters of a name, and how often it stands in the text. */
const NAME_LETTERS = 3;
const NAME_TIMES = 3;
/** Letters of a word behind a name: from so many on any word may be meant, a frequent one, or else a function word. */
const TAIL_LETTERS = 7;
const FREQUENT_TAIL_LETTERS = 5;
/** 25 in a million, in units of the frequency table. */
const FREQUENT = 140;
/** Shorter ones need a name that is known and long, a word of content behind them, and an end that is none of a name ("Kurniadi"). */
const LONG_TAIL = 4;
/** Documents that hold what stands before the word, whatever it is. */
const DOCUMENTS = 20;
/** Documents and letters of what they write with a capital: shorter names begin words ("Ganyang"). */
const KNOWN_NAME = { documents: 3, letters: 4 };
const LONG_NAME = { documents: 5, letters: 5 };
/** Share of the documents with a word that have it behind a name, where a name may be glued before it. */
const BEHIND_NAMES = 0.02;

/** Marks that no function word stands before: "Menurut Dandi, pria itu". */
const ENDS = /[.,;:!?)”’]/;

/** A name that the evidence does not have, with a word glued behind it; one that stands there again is a name ("Hardi"). */
export function splitOfName(view: View, word: number, left: Left, plan: Plan): Split | undefined {
  plan.vocabulary.pieces.take(view.units, view.words.starts[word], view.words.ends[word]);
  const mayBeGlued = plan.vocabulary.endsInSingle(view, word) && !ENDS.test(view.text[view.words.ends[word]] ?? '');
  const split = (mayBeGlued ? behindName(view, word, left, plan) : undefined) ?? beforeKnown(view, word, left, plan);
  return split && left.counts.of(word) === 1 ? split : undefined;
}

/**
 * A name that many documents hold, and a word that fits before the next one ("Surabayatidak hanya"), or that stands behind
 * names ("Surabayamembuka"). The longest such word decides: "Mo menjadi" is no "Momen jadi".
 */
function beforeKnown(view: View, word: number, left: Left, plan: Plan): Split | undefined {
  const right = behind(view, word, plan.lexicon);
  if (right <= EDGE) return undefined;
  const { pieces } = plan.vocabulary;
  const { length } = pieces;
  for (let at = 1; at <= length - PART; at++)
    if (isTail(pieces.end(at), length - at, plan))
      return isCut(view, word, at, right, plan) ? byTail(view, word, at, right, left, plan) : undefined;
  return undefined;
}

/** Whether the letters before offset `at` of the word are known, and the whole is no name and no form. */
function isCut(view: View, word: number, at: number, right: number, plan: Plan): boolean {
  const { pieces } = plan.vocabulary;
  const name = pieces.beginning(at);
  const written = wordText(view, word);
  const tail = written.slice(at);
  if (at < NAME_LETTERS || name === pieces.end(at) || plan.usage.suffixes.has(tail)) return false; // "Wulandari"
  if (plan.usage.bound.has(written.slice(0, at).toLowerCase())) return false;
  const isLong = tail.length >= LONG_TAIL;
  const token = written.toLowerCase(); // cut before: "İ" is two code units then
  if (!isLong && (!isContent(right, plan) || plan.vocabulary.endsAsName(token))) return false;
  if (plan.evidence().documentsWith(name) < leastDocuments(name, at, isLong, plan)) return false;
  return !plan.vocabulary.isForm(token);
}

/** The split before the tail at offset `at`, if that fits before the next word or stands behind names. */
function byTail(view: View, word: number, at: number, right: number, left: Left, plan: Plan): Split | undefined {
  const { pieces } = plan.vocabulary;
  const evidence = plan.evidence();
  const name = pieces.beginning(at);
  const second = pieces.end(at);
  const written = wordText(view, word);
  const tail = written.slice(at);
  const known = `"${written.slice(0, at)}" in ${count(evidence.documentsWith(name))} documents`;
  const onRight = evidence.together(FIRST_WORD + second, right);
  const goesOn = (view.words.shapes[word + 1] & CAPITAL) !== 0; // as the name of a company does
  if (onRight >= BESIDE && (tail.length >= TAIL_LETTERS || plan.vocabulary.isFunction(second) || !goesOn)) {
    const because = `${known}, "${tail} ${wordText(view, word + 1)}" in ${count(onRight)}`;
    return { at, strength: 'certain', because };
  }
  if (tail.length < FREQUENT_TAIL_LETTERS || goesOn || !isName(name, at, LONG_NAME, plan)) return undefined;
  const behindNames = evidence.together(NAME, FIRST_WORD + second);
  if (behindNames < BESIDE || behindNames < BEHIND_NAMES * evidence.documentsWith(second)) return undefined;
  // One that the text has again is no part of a place or of another name ("Banjaragung").
  const strength = left.counts.ofPrefix(word, at) > 0 ? 'certain' : 'likely';
  return { at, strength, because: `${known}, "${tail}" behind a name in ${count(behindNames)}` };
}

/** Whether a neighbour is a listed word that is no function word: those stand behind names as well. */
const isContent = (neighbour: number, { vocabulary }: Plan): boolean =>
  neighbour >= FIRST_WORD && !vocabulary.isFunction(neighbour - FIRST_WORD);

/** Whether a word of so many letters may be meant behind a name. */
function isTail(id: number, letters: number, { lexicon, vocabulary }: Plan): boolean {
  if (id < 0 || !vocabulary.isCommon(id)) return false;
  if (letters === PART) return (lexicon.flags[id] & SINGLE) !== 0;
  if (letters >= TAIL_LETTERS || vocabulary.isFunction(id)) return true;
  return letters >= FREQUENT_TAIL_LETTERS && lexicon.commonness(id) >= FREQUENT && vocabulary.isOwn(id);
}

/** The documents that have to hold what stands before such a word, by whether that is a name, its letters, and those behind it. */
function leastDocuments(name: number, letters: number, isLong: boolean, plan: Plan): number {
  const least = isLong ? KNOWN_NAME : LONG_NAME;
  return isName(name, letters, least, plan) ? least.documents : isLong ? DOCUMENTS : Number.POSITIVE_INFINITY;
}

/** Whether documents write the word with a capital, and it is long enough. */
const isName = (id: number, letters: number, least: { readonly letters: number }, { lexicon }: Plan): boolean =>
  lexicon.isProper(id) && letters >= least.letters;

/** A name that the text has several times, and a function word glued to it ("Liverpooldi"). */
function behindName(view: View, word: number, left: Left, { lexicon, vocabulary }: Plan): Split | undefined {
  const { pieces } = vocabulary;
  for (let at = NAME_LETTERS; at <= pieces.length - PART; at++) {
    const second = pieces.end(at);
    if (second < 0 || (lexicon.flags[second] & SINGLE) === 0) continue;
    const name = pieces.beginning(at);
    if (name >= 0 && vocabulary.isFunction(name)) continue; // "Dandi"
    const times = left.counts.ofPrefix(word, at);
    if (times < NAME_TIMES) continue;
    const because = `"${wordText(view, word).slice(0, at)}" stands ${times} times here`;
    return { at, strength: 'certain', because };
  }
  return undefined;
}
