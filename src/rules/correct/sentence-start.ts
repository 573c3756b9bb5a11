/** Whether a sentence may begin with a word that stands behind a full stop without a space. */
import { LISTED } from '../../text/lexicon.js';
import { areClose, EDGE, FIRST_WORD } from '../../text/neighbours.js';
import { CAPITAL, SMALLS, type View } from '../../text/view.js';
import type { Plan } from '../plan.js';

/** Letters of it; a single one is an initial. */
const LETTERS = 2;
/** Share of the documents with a word that have it at the start of a phrase: what is only part of names has less. */
const OPENS = 0.1;
/** The same for a word of two or three letters, which may be an abbreviation or a name. */
const SHORT = 4;
const SHORT_OPENS = 0.15;
/** Documents that have it there. */
const DOCUMENTS = 10;

/** Whether it may at all: no initial, no ending of a domain, no part of a longer name or of code. */
export function mayBegin({ text, words }: View, word: number, { usage }: Plan): boolean {
  const [start, end] = [words.starts[word], words.ends[word]];
  if (end - start < LETTERS || usage.domains.has(text.slice(start, end).toLowerCase())) return false;
  return !/^(?:[(_=@#/\\[{<]|\.[\p{L}\d])/u.test(text.slice(end, end + 2));
}

/** Whether a frequency list holds the word. */
export function isListed({ words }: View, word: number, { lexicon }: Plan): boolean {
  const id = words.ids[word];
  return id >= 0 && (lexicon.flags[id] & LISTED) !== 0;
}

/** Whether prose goes on behind the word: a small word, or a mark. */
export function isFollowed(view: View, word: number): boolean {
  const { text, words } = view;
  if (/[,:-]/.test(text[words.ends[word]] ?? '')) return true;
  return word + 1 < words.count && areClose(view, word + 1) && (words.shapes[word + 1] & (CAPITAL | SMALLS)) === SMALLS;
}

/** Whether the evidence has the word at the start of phrases, and often. */
export function opens(view: View, word: number, plan: Plan): boolean {
  if (!isListed(view, word, plan)) return false;
  const { words } = view;
  const id = words.ids[word];
  const evidence = plan.evidence();
  const share = words.ends[word] - words.starts[word] < SHORT ? SHORT_OPENS : OPENS;
  return evidence.together(EDGE, FIRST_WORD + id) >= Math.max(DOCUMENTS, share * evidence.documentsWith(id));
}
