/**
 * Two words that lost the space between them, as where a link was cut out of a line, and a capital shows where: "dariAFP",
 * "RIPrabowo", "AFPpada", "PresidenPrabowo". Names of papers and products have capitals inside as well: what stands around
 * has to say so.
 */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import { SINGLE } from '../../text/lexicon.js';
import { before, behind, FIRST_WORD } from '../../text/neighbours.js';
import { CAPITALS, DIGITS, GLUED, SMALLS, type View } from '../../text/view.js';
import type { Plan } from '../plan.js';
import { type CodeRule, firstSentence } from '../rule.js';
import { inAddress } from '../surroundings.js';
import type { Left } from './left.js';
import { isBehindCapital } from './name-seam.js';

export const seams: CodeRule = {
  id: 'correct/glued/seam',
  why: 'Two words that lost the space between them, where a capital begins or ends.',
  examples: [
    'Gempa itu terasa sampai [-diBandung-]{+di Bandung+} dan kota lain, seperti dikutip [-dariAFP-]{+dari AFP+} pada Senin malam.',
    'Menurut detikSport, panggilan kepadaNya dibuat dengan macOS dan dimuat di kanal itu sejak kemarin.',
  ],
};

const WHY = firstSentence(seams.why);

/** Documents that have a word that is no function word behind the one before it, or before the one behind it. */
const BESIDE = 4;
/** Letters of a word that begins with a capital, and of a run of capitals. */
const LETTERS = 2;
/** Of a small word before a capital that is no function word: shorter ones begin units, names and forms ("mmHg", "berAC"). */
const BEFORE = 4;
/** Of a small word, by whether it is a function word; of other languages shorter ones begin names ("deHakims"). */
const FUNCTION = 3;
const OTHER = 6;
/** Documents that hold a small word before a name: campaigns and brands begin with rarer ones, or foreign ones ("visitBali", "openAI"). */
const USUAL = 10;
/** Documents that hold a word which is no mere form of another. */
const ALONE = 20;
/** Documents that hold an abbreviation before a small word. */
const KNOWN = 5;
/** Behind a small word it belongs to the name of a station ("kompasTV"). */
const STATION = 'TV';
/** Documents that hold two words side by side, and how many times as many as hold them as one. */
const PAIRS = 3;
const TIMES = 3;

/** Of a text in a language of the vocabulary. */
export function gluedSeams(view: View, left: Left, plan: Plan): Finding[] {
  const { text, words, joints } = view;
  const { shapes, starts, ends } = words;
  const findings: Finding[] = [];
  const add = (word: number, start: number, at: number): void => {
    const end = ends[word];
    if (inAddress(text, at) || isFileName(view, word, plan)) return;
    const parts = `${text.slice(start, at)} ${text.slice(at, end)}`;
    findings.push(replacement(seams.id, { start, end }, parts, 'certain', WHY));
  };
  for (let k = 0; k < joints.count; k++) {
    const word = joints.at[k];
    const shape = shapes[word];
    if (left.gone[word] === 1) continue;
    if ((shape & GLUED) !== 0 && (isBehindSmall(view, word, plan) || isBehindCapital(view, word, plan)))
      add(word, starts[word - 1], starts[word]);
    else if ((shape & (CAPITALS | SMALLS | DIGITS)) === (CAPITALS | SMALLS)) {
      const at = seamInside(view, word, plan);
      if (at > 0) add(word, starts[word], at);
    }
  }
  return findings;
}

/** Whether the ending of a file's name follows on the word ("dataSiswa.xlsx"). */
function isFileName({ text, words }: View, word: number, { usage }: Plan): boolean {
  const dot = words.ends[word];
  if (text[dot] !== '.' || words.starts[word + 1] !== dot + 1) return false;
  if ((words.shapes[word + 2] & GLUED) !== 0) return false; // "CNN.comSelasa"
  return usage.domains.has(text.slice(dot + 1, words.ends[word + 1]).toLowerCase());
}

/** Whether a word in small letters that is glued before the word is one of its own. */
function isBehindSmall(view: View, word: number, plan: Plan): boolean {
  const { text, words } = view;
  const first = word - 1;
  const id = words.ids[first];
  if (words.ends[first] !== words.starts[word] || (words.shapes[first] & ~SMALLS) !== 0 || id < 0) return false;
  if (/[._@#/\\]/.test(text[words.starts[first] - 1] ?? ' ')) return false;
  const second = text.slice(words.starts[word], words.ends[word]);
  const { lexicon, vocabulary } = plan;
  if (
    second.length < LETTERS ||
    second === STATION ||
    !/^[A-Z]/.test(second) ||
    vocabulary.isClitic(second.toLowerCase())
  )
    return false;
  const small = text.slice(words.starts[first], words.ends[first]);
  if (!vocabulary.isCommon(id) || plan.usage.bound.has(small)) return false;
  const isFunction = vocabulary.isFunction(id) && (small.length >= FUNCTION || (lexicon.flags[id] & SINGLE) !== 0);
  if (isFunction) return !isOneWord(small, second.toLowerCase(), plan);
  if (small.length < BEFORE) return false;
  const evidence = plan.evidence();
  if (evidence.together(before(view, first, lexicon), FIRST_WORD + id) >= BESIDE) return true;
  const isUsual = evidence.documentsWith(id) >= USUAL && vocabulary.isOwn(id);
  const isBeforeName = lexicon.isProper(words.ids[word]) && isUsual;
  return isBeforeName && !isOneWord(small, second.toLowerCase(), plan);
}

/** Whether the two are one word with a capital inside: a known one ("diHUKUM"), or of a form unknown alone ("diKaburkan"). */
function isOneWord(first: string, second: string, { lexicon, vocabulary, evidence }: Plan): boolean {
  if (first === second || lexicon.isListed(lexicon.idOf(first + second))) return true;
  const alone = lexicon.idOf(second);
  return !lexicon.isListed(alone) && evidence().documentsWith(alone) < ALONE && vocabulary.isForm(second);
}

/** Where a run of capitals in a word ends and another word begins: UTF-16 offset, or 0. */
function seamInside(view: View, word: number, plan: Plan): number {
  const { text, units, words } = view;
  const [start, end] = [words.starts[word], words.ends[word]];
  const [, capitals] = /^([A-Z]{2,})[a-z]{2,}$/.exec(text.slice(start, end)) ?? [];
  if (capitals === undefined || (words.shapes[word + 1] & GLUED) !== 0) return 0;
  const at = start + capitals.length;
  const { lexicon, vocabulary } = plan;
  const evidence = plan.evidence();
  const abbreviation = lexicon.idIn(units, start, at);
  const small = lexicon.idIn(units, at, end);
  const isKnown = evidence.documentsWith(abbreviation) >= KNOWN && (lexicon.flags[abbreviation] & SINGLE) === 0; // "DIketahui"
  if (isKnown && small >= 0 && vocabulary.isCommon(small)) {
    const letters = vocabulary.isFunction(small) ? FUNCTION : OTHER;
    const right = evidence.together(FIRST_WORD + small, behind(view, word, lexicon));
    if (end - at >= letters && right >= BESIDE && !vocabulary.isClitic(text.slice(at, end))) return at;
  }
  if (capitals.length <= LETTERS || plan.usage.bound.has(text.slice(start, end).toLowerCase())) return 0;
  const first = lexicon.idIn(units, start, at - 1);
  const second = lexicon.idIn(units, at - 1, end);
  const together = evidence.together(FIRST_WORD + first, FIRST_WORD + second);
  const whole = evidence.documentsWith(words.ids[word]);
  return first >= 0 && second >= 0 && together >= Math.max(PAIRS, TIMES * whole) ? at - 1 : 0;
}
