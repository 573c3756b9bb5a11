/** Where a word is glued behind a name, and what speaks for it. */
import { SINGLE } from '../../text/lexicon.js';
import { behind, EDGE, FIRST_WORD } from '../../text/neighbours.js';
import { type View, wordText } from '../../text/view.js';
import type { Plan } from '../rule.js';
import type { Left } from './left.js';
import { count } from './reason.js';
import { BESIDE, PART, type Split } from './split.js';

/** Letters of a name, and how often it stands in the text. */
const NAME_LETTERS = 3;
const NAME_TIMES = 3;
/** Letters of a word behind a name: from so many on any word may be meant, with less a function word. */
const TAIL_LETTERS = 7;
/** Shorter ones need a name that is known and long, a word of content behind them, and an end that is none of a name ("Kurniadi"). */
const LONG_TAIL = 4;
/** Documents that hold what stands before the word, whatever it is. */
const DOCUMENTS = 20;
/** Documents and letters of what they write with a capital: shorter names begin words ("Ganyang"). */
const KNOWN_NAME = { documents: 3, letters: 4 };
const LONG_NAME = { documents: 5, letters: 5 };

/** Marks that no function word stands before: "Menurut Dandi, pria itu". */
const ENDS = /[.,;:!?)”’]/;

/** A name that the evidence does not have, with a word glued behind it; one that stands there again is a name ("Hardi"). */
export function splitOfName(view: View, word: number, left: Left, plan: Plan): Split | undefined {
  plan.vocabulary.pieces.take(view.units, view.words.starts[word], view.words.ends[word]);
  const mayBeGlued = plan.vocabulary.endsInSingle(view, word) && !ENDS.test(view.text[view.words.ends[word]] ?? '');
  const split = (mayBeGlued ? behindName(view, word, left, plan) : undefined) ?? beforeKnown(view, word, plan);
  return split && left.counts.of(word) === 1 ? split : undefined;
}

/** A name that many documents hold, and a word that fits before the next one ("Surabayatidak hanya"). */
function beforeKnown(view: View, word: number, plan: Plan): Split | undefined {
  const { lexicon, vocabulary } = plan;
  const right = behind(view, word, lexicon);
  if (right <= EDGE) return undefined;
  const { pieces } = vocabulary;
  const { length } = pieces;
  for (let at = 1; at <= length - PART; at++) {
    const second = pieces.end(at);
    if (!isTail(second, length - at, plan)) continue;
    // The longest tail or none: "Mo menjadi" is no "Momen jadi".
    const written = wordText(view, word);
    const tail = written.slice(at);
    if (at < NAME_LETTERS || plan.suffixes.has(tail)) return undefined; // "Wulandari"
    if (plan.bound.has(written.slice(0, at).toLowerCase())) return undefined;
    const isLong = tail.length >= LONG_TAIL;
    const token = written.toLowerCase(); // cut before: "İ" is two code units then
    if (!isLong && (!isContent(right, plan) || vocabulary.endsAsName(token))) return undefined;
    const evidence = plan.evidence(); // read where there is such a tail: most texts have none
    const name = pieces.beginning(at);
    const documents = evidence.documentsWith(name);
    const onRight = evidence.together(FIRST_WORD + second, right);
    if (onRight < BESIDE || documents < leastDocuments(name, at, isLong, plan)) return undefined;
    if (vocabulary.isForm(token)) return undefined;
    const because = `"${written.slice(0, at)}" in ${count(documents)} documents, "${tail} ${wordText(view, word + 1)}" in ${count(onRight)}`;
    return { at, strength: 'certain', because };
  }
  return undefined;
}

/** Whether a neighbour is a listed word that is no function word: those stand behind names as well. */
const isContent = (neighbour: number, { vocabulary }: Plan): boolean =>
  neighbour >= FIRST_WORD && !vocabulary.isFunction(neighbour - FIRST_WORD);

/** Whether a word of so many letters may be meant behind a name. */
function isTail(id: number, letters: number, { lexicon, vocabulary }: Plan): boolean {
  if (id < 0 || !vocabulary.isCommon(id)) return false;
  if (letters === PART) return (lexicon.flags[id] & SINGLE) !== 0;
  return letters >= TAIL_LETTERS || vocabulary.isFunction(id);
}

/** The documents that have to hold what stands before such a word, by whether that is a name, its letters, and those behind it. */
function leastDocuments(name: number, letters: number, isLong: boolean, { lexicon }: Plan): number {
  const least = isLong ? KNOWN_NAME : LONG_NAME;
  const isName = lexicon.isProper(name) && letters >= least.letters;
  return isName ? least.documents : isLong ? DOCUMENTS : Number.POSITIVE_INFINITY;
}

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
