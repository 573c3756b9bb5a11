/** Where a word that nothing knows falls into two that lost their space, and what a corpus says for it. */
import type { Strength } from '../../edit/edit.js';
import { before, behind, EDGE, FIRST_WORD } from '../../text/neighbours.js';
import { type View, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import { count } from './reason.js';

/** A cut in two, and how sure it is. */
export interface Split {
  /** Letters of the first word. */
  readonly at: number;
  readonly strength: Strength;
  /** What speaks for it. */
  readonly because: string;
}

/** Letters of each of the two at least; one of no more is a function word. */
export const PART = 2;
/** Two that go together in a quarter of the documents that hold either may be written as one: "jurubicara". */
const COMPOUND = 0.25;
/** How many times as many documents hold the pair as hold the whole, which is a word otherwise; with a function word. */
const TIMES = 20;
const TIMES_FUNCTION = 5;
/** Documents that hold the whole, at most, where a function word is glued. */
const SLIPS = 3;
/** Documents that hold a pair side by side, to be certain where neither was seen beside its neighbour, which may be glued too. */
const SURE_ALONE = 5;
/** Where no document has the two side by side: letters of each, to be certain, and documents that have each beside what stands there. */
const LONG_PART = 4;
const SURE_PART = 5;
/** Documents that have a word beside its neighbour, for the two to fit. */
export const BESIDE = 4;
/** Documents that hold each of two long words, where nothing else speaks for them but that nobody writes the whole. */
const LONG_DOCUMENTS = 10;

/** Two words and their places beside what stands there. */
interface Parts {
  readonly at: number;
  /** Of the whole. */
  readonly letters: number;
  readonly first: number;
  readonly second: number;
  /** Documents that hold the two side by side, the first behind the word before it, the second before the one behind it. */
  readonly together: number;
  readonly onLeft: number;
  readonly onRight: number;
}

/** The best cut of each kind, from what speaks most for one to what speaks least. */
interface Cuts {
  /** Side by side in most documents, and one of them fits where it stands. */
  paired: Parts | undefined;
  /** Both fit there. */
  framed: Parts | undefined;
  /** Side by side in most documents. */
  alone: Parts | undefined;
  /** Long words of the language. */
  long: Parts | undefined;
}

/** Into which two words an unknown one falls, if something speaks for it. */
export function splitOf(view: View, word: number, plan: Plan): Split | undefined {
  if (plan.vocabulary.isUndivided(view, word)) return undefined;
  const whole = plan.evidence().documentsWith(view.words.ids[word]);
  const { paired, framed, alone, long } = cutsOf(view, word, whole, plan);
  if (paired && isPair(paired, whole, plan)) return byPair(paired, view, word, plan);
  if (framed) return byFrame(framed, view, word);
  if (alone) return byPair(alone, view, word, plan);
  if (long && (isSure(long) || long.onLeft + long.onRight >= BESIDE)) return byLength(long);
  return undefined;
}

/** @param whole documents that hold the whole: where there are some, only a pair may be certain of them */
function cutsOf(view: View, word: number, whole: number, plan: Plan): Cuts {
  const { lexicon, vocabulary, usage } = plan;
  const { pieces } = vocabulary;
  const { starts, ends } = view.words;
  const cuts: Cuts = { paired: undefined, framed: undefined, alone: undefined, long: undefined };
  const left = before(view, word, lexicon);
  const right = behind(view, word, lexicon);
  if (left <= EDGE && right <= EDGE) return cuts;
  const isFramed = left > EDGE && right > EDGE;
  const token = wordText(view, word);
  const { length } = token;
  pieces.take(view.units, starts[word], ends[word]);
  const evidence = plan.evidence();
  let isUndivided = true;
  for (let at = PART; at <= length - PART; at++) {
    const first = pieces.beginning(at);
    if (first < 0 || !vocabulary.isCommon(first) || (at === PART && !vocabulary.isFunction(first))) continue;
    const second = pieces.end(at);
    if (second < 0 || !vocabulary.isCommon(second) || (length - at === PART && !vocabulary.isFunction(second)))
      continue;
    isUndivided = false;
    const together = evidence.together(FIRST_WORD + first, FIRST_WORD + second);
    const mayPair = together > (cuts.paired?.together ?? 0) && together >= TIMES_FUNCTION * whole;
    const mayStand = whole === 0 && Math.min(at, length - at) >= LONG_PART;
    if (!mayPair && !mayStand) continue; // nearly all
    if (second === first || usage.bound.has(token.slice(0, at))) continue; // "akhirakhir" lost a hyphen
    const onLeft = evidence.together(left, FIRST_WORD + first);
    const onRight = evidence.together(FIRST_WORD + second, right);
    const parts: Parts = { at, letters: length, first, second, together, onLeft, onRight };
    if (mayPair && onLeft + onRight > 0) cuts.paired = parts;
    else if (mayPair && whole === 0 && together > (cuts.alone?.together ?? 0)) cuts.alone = parts;
    if (!mayStand) continue;
    if (isFramed && fitOf(parts) >= BESIDE && (!cuts.framed || fitOf(parts) > fitOf(cuts.framed))) cuts.framed = parts;
    if (isUsual(first, plan) && isUsual(second, plan) && !(cuts.long && isSure(cuts.long))) cuts.long = parts;
  }
  if (isUndivided) vocabulary.rememberUndivided(view, word);
  return cuts;
}

/** Whether both are long: no word falls into two such in two ways. */
const isSure = ({ at, letters }: Parts): boolean => Math.min(at, letters - at) >= SURE_PART;

/** Nothing but their length speaks for them. */
const byLength = (parts: Parts): Split => ({
  at: parts.at,
  strength: isSure(parts) ? 'certain' : 'likely',
  because: 'two words that many documents hold, and none as one',
});

/** Whether the word is one of the language, and many documents hold it. */
const isUsual = (id: number, { vocabulary, evidence }: Plan): boolean =>
  vocabulary.isOwn(id) && evidence().documentsWith(id) >= LONG_DOCUMENTS;

const fitOf = ({ onLeft, onRight }: Parts): number => Math.min(onLeft, onRight);

/** Whether so many more hold the pair than the whole that the whole is no word. */
function isPair({ first, second, together }: Parts, whole: number, { vocabulary }: Plan): boolean {
  const hasFunction = vocabulary.isFunction(first) || vocabulary.isFunction(second);
  return together >= (hasFunction && whole <= SLIPS ? TIMES_FUNCTION : TIMES) * whole;
}

function byPair(parts: Parts, view: View, word: number, plan: Plan): Split {
  const [first, second] = written(parts, view, word);
  return {
    at: parts.at,
    strength: isCompound(parts, plan) || isDoubtful(parts) ? 'likely' : 'certain',
    because: `"${first} ${second}" in ${count(parts.together)} documents`,
  };
}

/** Whether nothing around them speaks for the two, and few documents. */
const isDoubtful = ({ onLeft, onRight, together }: Parts): boolean => onLeft + onRight === 0 && together < SURE_ALONE;

/** Whether neither is a function word, and they go together more often than two words of a sentence do. */
function isCompound({ first, second, together }: Parts, { evidence: read, vocabulary }: Plan): boolean {
  if (vocabulary.isFunction(first) || vocabulary.isFunction(second)) return false;
  const evidence = read();
  return together >= COMPOUND * Math.min(evidence.documentsWith(first), evidence.documentsWith(second));
}

/** Each of the two fits beside its neighbour: "hujan turunselama tiga hari". */
function byFrame(parts: Parts, view: View, word: number): Split {
  const [first, second] = written(parts, view, word);
  const told = [
    `"${wordText(view, word - 1)} ${first}" in ${count(parts.onLeft)} documents`,
    `"${second} ${wordText(view, word + 1)}" in ${count(parts.onRight)}`,
  ];
  return { at: parts.at, strength: isSure(parts) ? 'certain' : 'likely', because: told.join(', ') };
}

function written({ at }: Parts, view: View, word: number): [first: string, second: string] {
  const token = wordText(view, word);
  return [token.slice(0, at), token.slice(at)];
}
