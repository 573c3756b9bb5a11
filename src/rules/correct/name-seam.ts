/**
 * Two words with capitals that lost the space between them ("PresidenPrabowo"). Names of papers and products are written so
 * as well: a name has to stand behind a usual word, and documents have the two side by side.
 */
import { FIRST_WORD, NAME } from '../../text/neighbours.js';
import { CAPITAL, GLUED, SMALLS, type View } from '../../text/view.js';
import type { Plan } from '../plan.js';

/** Letters of the first ("DeSantis", "McLaren"), and documents that hold it. */
const LETTERS = 5;
const USUAL = 20;
/** Documents that have the two side by side, and how many times as many as have them as one. */
const PAIRS = 3;
const TIMES = 3;

/** The domain of a paper and a comma, with which a text begins. */
const DATELINE = /^\s*[\w-]+(?:\.[a-z]{2,4}){1,2}, $/;
const DATELINE_LENGTH = 40;

/** Whether a word that begins with a capital, and is glued before word number `word`, is one of its own. */
export function isBehindCapital(view: View, word: number, plan: Plan): boolean {
  const { text, units, words } = view;
  const first = word - 1;
  const start = words.starts[first];
  const end = words.ends[first];
  if (end !== words.starts[word] || (words.shapes[first] & ~GLUED) !== (CAPITAL | SMALLS)) return false;
  const { lexicon, usage } = plan;
  const id = words.ids[first];
  if (start <= DATELINE_LENGTH && lexicon.isProper(id) && DATELINE.test(text.slice(0, start))) return true;
  if (end - start < LETTERS || /[._@#/\\-]/.test(text[start - 1] ?? ' ')) return false;
  const second = words.ids[word];
  if (!lexicon.isListed(id) || !lexicon.isProper(second) || usage.bound.has(text.slice(start, end).toLowerCase()))
    return false;
  const evidence = plan.evidence();
  const together = evidence.together(FIRST_WORD + id, lexicon.isListed(second) ? FIRST_WORD + second : NAME);
  if (together < PAIRS || evidence.documentsWith(id) < USUAL) return false;
  return together >= TIMES * evidence.documentsWith(lexicon.idIn(units, start, words.ends[word]));
}
