/** Where a word is glued behind a name, and what speaks for it. */
import { NAME, SEEN, SINGLE } from '../../text/lexicon.js';
import { behind, EDGE, FIRST_WORD } from '../../text/neighbours.js';
import { type View, wordText } from '../../text/view.js';
import type { Plan } from '../rule.js';
import type { Left } from './left.js';
import { count } from './reason.js';
import { BESIDE, PART, type Split } from './split.js';

/** Letters of a name, and how often it stands in the text. */
const NAME_LETTERS = 3;
const NAME_TIMES = 3;
/** Documents that hold what stands before the word: of a name, of any other. Letters of the word: a function word, any other. */
const NAME_DOCUMENTS = 3;
const DOCUMENTS = 20;
/** Letters of a name that few documents hold: shorter ones begin words ("Ganyang"). */
const SURE_LETTERS = 4;
const FUNCTION_LETTERS = 4;
const TAIL_LETTERS = 7;

/** A name with a word glued behind it; one that the evidence has is a name ("Hardi"). */
export function splitOfName(view: View, word: number, left: Left, plan: Plan): Split | undefined {
  const id = view.words.ids[word];
  if (id >= 0 && (plan.lexicon.flags[id] & SEEN) !== 0) return undefined;
  const split = plan.vocabulary.endsInSingle(view, word) ? behindName(view, word, left, plan) : undefined;
  return split ?? beforeKnown(view, word, plan);
}

/** A name that many documents hold, and a word that fits before the next one ("Surabayatidak hanya"). */
function beforeKnown(view: View, word: number, plan: Plan): Split | undefined {
  const { lexicon, vocabulary } = plan;
  const { units, words } = view;
  const [start, end] = [words.starts[word], words.ends[word]];
  const right = behind(view, word, lexicon);
  if (right <= EDGE) return undefined;
  for (let at = start + 1; at <= end - FUNCTION_LETTERS; at++) {
    const second = lexicon.idIn(units, at, end);
    if (second < 0 || !vocabulary.isCommon(second)) continue;
    if (end - at < (vocabulary.isFunction(second) ? FUNCTION_LETTERS : TAIL_LETTERS)) continue;
    // The longest tail or none: "Mo menjadi" is no "Momen jadi".
    const tail = view.text.slice(at, end);
    if (at - start < NAME_LETTERS || plan.suffixes.has(tail)) return undefined; // "Wulandari"
    if (plan.bound.has(view.text.slice(start, at).toLowerCase())) return undefined;
    const evidence = plan.evidence(); // read where there is such a tail: most texts have none
    const name = lexicon.idIn(units, start, at);
    const documents = evidence.documentsWith(name);
    const onRight = evidence.together(FIRST_WORD + second, right);
    const isName = name >= 0 && (lexicon.flags[name] & NAME) !== 0 && at - start >= SURE_LETTERS;
    if (documents < (isName ? NAME_DOCUMENTS : DOCUMENTS) || onRight < BESIDE) return undefined;
    if (vocabulary.isForm(wordText(view, word).toLowerCase(), evidence)) return undefined;
    const because = `"${view.text.slice(start, at)}" in ${count(documents)} documents, "${tail} ${wordText(view, word + 1)}" in ${count(onRight)}`;
    return { at: at - start, strength: 'certain', because };
  }
  return undefined;
}

/** A name that the text has several times, and a function word glued to it ("Liverpooldi"). */
function behindName(view: View, word: number, left: Left, { lexicon }: Plan): Split | undefined {
  const { units, words } = view;
  const start = words.starts[word];
  const end = words.ends[word];
  for (let at = start + NAME_LETTERS; at <= end - PART; at++) {
    const second = lexicon.idIn(units, at, end);
    if (second < 0 || (lexicon.flags[second] & SINGLE) === 0) continue;
    const times = left.counts.ofPrefix(word, at - start);
    if (times < NAME_TIMES) continue;
    const because = `"${view.text.slice(start, at)}" stands ${times} times here`;
    return { at: at - start, strength: 'certain', because };
  }
  return undefined;
}
