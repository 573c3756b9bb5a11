/**
 * Two words that lost the space between them, as where a link was cut out of a line ("hari inidi pasar"): nothing knows the
 * whole, and a corpus knows the pair, and one of them beside what stands there.
 */
import type { Finding } from '../../edit/edit.js';
import { SINGLE, SMALL } from '../../text/lexicon.js';
import { before, behind, EDGE, FIRST_WORD } from '../../text/neighbours.js';
import { CAPITAL, type View, wordText } from '../../text/view.js';
import type { CodeRule, Plan } from '../rule.js';
import type { Left } from './left.js';
import { isOnePiece, isPlain } from './suspects.js';

export const glued: CodeRule = {
  id: 'correct/glued/words',
  strengths: ['certain', 'likely'],
  why: 'Two words that lost the space between them; together they are no word.',
  examples: [
    'Harga emas hari [-inidi-]{+ini di+} pasar spot turun, kata para pedagang di Jakarta kemarin.',
    'Warga senang: Persib menang. Pelatih Persib memuji pendukung Persib untuk kemenangan [-Persibdi-]{+Persib di+} kota itu.',
    'Menurut jurubicara itu, harga emas hari ini di pasar spot turun lagi.',
  ],
};

/** Letters of a suspect, and of each of the two. */
const LETTERS = 5;
const PART = 2;
/** Letters of a name, and how often it stands in the text. */
const NAME_LETTERS = 3;
const NAME_TIMES = 3;
/** Two that go together in a quarter of the documents that hold either may be written as one: "jurubicara". */
const COMPOUND = 0.25;
/** How many times as many documents hold the pair as hold the whole, which is a word otherwise. */
const TIMES = 20;

/** Of a text in a language of the vocabulary. */
export function gluedWords(view: View, left: Left, plan: Plan): Finding[] {
  const { unknown, words } = view;
  const { vocabulary } = plan;
  const findings: Finding[] = [];
  for (let k = 0; k < unknown.count; k++) {
    const word = unknown.at[k];
    const isName = (words.shapes[word] & CAPITAL) !== 0;
    if ((isName && !vocabulary.endsInSingle(view, word)) || !isOnePiece(view, word, LETTERS)) continue;
    const split = isName ? behindName(view, word, left, plan) : splitOf(view, word, plan);
    if (!split) continue;
    const token = wordText(view, word);
    if (!isName && vocabulary.isForm(token, plan.evidence())) continue;
    if (left.gone[word] === 1 || !isPlain(view, word)) continue;
    const parts = `${token.slice(0, split.at)} ${token.slice(split.at)}`;
    findings.push({
      rule: glued.id,
      start: words.starts[word],
      end: words.ends[word],
      text: parts,
      strength: split.isCompound ? 'likely' : 'certain',
      because: isName
        ? `"${token.slice(0, split.at)}" stands ${split.together} times here`
        : `"${parts}" in ${split.together.toLocaleString('en')} documents`,
    });
  }
  return findings;
}

interface Split {
  /** Letters of the first word. */
  readonly at: number;
  /** Documents that hold the two side by side; of a name how often it stands in the text. */
  readonly together: number;
  /** Documents that hold the two as one word. */
  readonly whole: number;
  /** Whether the two may be written as one word. */
  readonly isCompound: boolean;
}

/** A name that the text has several times, and a function word glued to it ("Liverpooldi"). */
function behindName(view: View, word: number, left: Left, { lexicon, evidence }: Plan): Split | undefined {
  const { units, words } = view;
  const start = words.starts[word];
  const end = words.ends[word];
  if (evidence().documentsWith(words.ids[word]) > 0) return undefined; // "Hardi"
  for (let at = start + NAME_LETTERS; at <= end - PART; at++) {
    const second = lexicon.idIn(units, at, end);
    if (second < 0 || (lexicon.flags[second] & SINGLE) === 0) continue;
    const times = left.counts.ofPrefix(word, at - start);
    if (times >= NAME_TIMES) return { at: at - start, together: times, whole: 0, isCompound: false };
  }
  return undefined;
}

/** The two words that most documents hold side by side, when one of them fits beside what stands there. */
function splitOf(view: View, word: number, plan: Plan): Split | undefined {
  const { lexicon, vocabulary } = plan;
  const evidence = plan.evidence();
  const left = before(view, word, lexicon);
  const right = behind(view, word, lexicon);
  if (left <= EDGE && right <= EDGE) return undefined;
  const { units } = view;
  const start = view.words.starts[word];
  const end = view.words.ends[word];
  let split: Split | undefined;
  for (let at = start + PART; at <= end - PART; at++) {
    const first = lexicon.idIn(units, start, at);
    if (first < 0 || !vocabulary.isCommon(first)) continue;
    const second = lexicon.idIn(units, at, end);
    if (second < 0 || !vocabulary.isCommon(second)) continue;
    const together = evidence.together(FIRST_WORD + first, FIRST_WORD + second);
    if (together === 0 || (split && split.together >= together)) continue;
    if (evidence.together(left, FIRST_WORD + first) === 0 && evidence.together(FIRST_WORD + second, right) === 0)
      continue;
    const whole = evidence.documentsWith(view.words.ids[word]);
    split = { at: at - start, together, whole, isCompound: isCompound(first, second, together, plan) };
  }
  return split && split.together >= TIMES * split.whole ? split : undefined;
}

/** Whether neither is a function word, and they go together more often than two words of a sentence do. */
function isCompound(first: number, second: number, together: number, { lexicon, evidence }: Plan): boolean {
  if (((lexicon.flags[first] | lexicon.flags[second]) & (SINGLE | SMALL)) !== 0) return false;
  return together >= COMPOUND * Math.min(evidence().documentsWith(first), evidence().documentsWith(second));
}
