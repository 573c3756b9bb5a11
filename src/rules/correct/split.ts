/** Where a word that nothing knows falls into two that lost their space, and what a corpus says for it. */
import type { Strength } from '../../edit/edit.js';
import { before, behind, EDGE, FIRST_WORD } from '../../text/neighbours.js';
import { type View, wordText } from '../../text/view.js';
import type { Plan } from '../rule.js';
import { count } from './reason.js';

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
/** Where no document has the two side by side: letters of each, to be certain, and documents that have each beside what stands there. */
const LONG_PART = 4;
const SURE_PART = 5;
export const BESIDE = 4;

/** Two words and their places beside what stands there. */
interface Parts {
  readonly at: number;
  readonly first: number;
  readonly second: number;
  /** Documents that hold the two side by side, the first behind the word before it, the second before the one behind it. */
  readonly together: number;
  readonly onLeft: number;
  readonly onRight: number;
}

/** The two words that most documents hold side by side, when one of them fits there; or those that both fit. */
export function splitOf(view: View, word: number, plan: Plan): Split | undefined {
  const { lexicon, vocabulary } = plan;
  const token = wordText(view, word);
  if (vocabulary.isUndivided(token)) return undefined;
  const evidence = plan.evidence();
  const left = before(view, word, lexicon);
  const right = behind(view, word, lexicon);
  if (left <= EDGE && right <= EDGE) return undefined;
  const { pieces } = vocabulary;
  const { length } = token;
  pieces.take(view.units, view.words.starts[word], view.words.ends[word]);
  const whole = evidence.documentsWith(view.words.ids[word]);
  const mayFrame = whole === 0 && left > EDGE && right > EDGE;
  let paired: Parts | undefined;
  let framed: Parts | undefined;
  let isUndivided = true;
  for (let at = PART; at <= length - PART; at++) {
    const first = pieces.beginning(at);
    if (first < 0 || !vocabulary.isCommon(first) || (at === PART && !vocabulary.isFunction(first))) continue;
    const second = pieces.end(at);
    if (second < 0 || !vocabulary.isCommon(second) || (length - at === PART && !vocabulary.isFunction(second)))
      continue;
    isUndivided = false;
    const together = evidence.together(FIRST_WORD + first, FIRST_WORD + second);
    const mayPair = together > (paired?.together ?? 0) && together >= TIMES_FUNCTION * whole;
    if (!mayPair && (!mayFrame || Math.min(at, length - at) < LONG_PART)) continue; // nearly all
    if (second === first || plan.bound.has(token.slice(0, at))) continue; // "akhirakhir" lost a hyphen
    const onLeft = evidence.together(left, FIRST_WORD + first);
    const onRight = evidence.together(FIRST_WORD + second, right);
    const parts: Parts = { at, first, second, together, onLeft, onRight };
    if (mayPair && onLeft + onRight > 0) paired = parts;
    if (mayFrame && fitOf(parts) >= BESIDE && (!framed || fitOf(parts) > fitOf(framed))) framed = parts;
  }
  if (isUndivided) vocabulary.rememberUndivided(token);
  if (paired && isPair(paired, whole, plan)) return byPair(paired, view, word, plan);
  if (framed) return byFrame(framed, view, word);
  return undefined;
}

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
    strength: isCompound(parts, plan) ? 'likely' : 'certain',
    because: `"${first} ${second}" in ${count(parts.together)} documents`,
  };
}

/** Whether neither is a function word, and they go together more often than two words of a sentence do. */
function isCompound({ first, second, together }: Parts, { evidence: read, vocabulary }: Plan): boolean {
  if (vocabulary.isFunction(first) || vocabulary.isFunction(second)) return false;
  const evidence = read();
  return together >= COMPOUND * Math.min(evidence.documentsWith(first), evidence.documentsWith(second));
}

/** Each of the two fits beside its neighbour: "hujan turunselama tiga hari". */
function byFrame(parts: Parts, view: View, word: number): Split {
  const [first, second] = written(parts, view, word);
  const letters = Math.min(first.length, second.length);
  const told = [
    `"${wordText(view, word - 1)} ${first}" in ${count(parts.onLeft)} documents`,
    `"${second} ${wordText(view, word + 1)}" in ${count(parts.onRight)}`,
  ];
  return { at: parts.at, strength: letters >= SURE_PART ? 'certain' : 'likely', because: told.join(', ') };
}

function written({ at }: Parts, view: View, word: number): [first: string, second: string] {
  const token = wordText(view, word);
  return [token.slice(0, at), token.slice(at)];
}
