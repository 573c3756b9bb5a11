/** The words of a text that no list knows and the corpus of the evidence hardly does, and what each may have been meant to be. */
import { languagesOf } from '../../text/language.js';
import { before, behind, EDGE } from '../../text/neighbours.js';
import { CAPITAL, type View, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import { inAddress } from '../surroundings.js';
import { fit } from './fit.js';
import { LETTERS, LETTERS_AT_MOST, SLIPS } from './near.js';
import { reasonOf } from './reason.js';
import { isOnePiece } from './suspects.js';

/** A word that nothing knows. Offsets are UTF-16 offsets of the text. */
export interface Unknown {
  readonly start: number;
  readonly end: number;
  /** What may have been meant, the best first; holds until the next text is looked at. Empty for names. */
  candidates(): Candidate[];
}

/** A word one slip of the fingers away. */
export interface Candidate {
  readonly word: string;
  /** How well it fits between its neighbours here: see {@link fit}. */
  readonly fit: number;
  /** What the evidence says for it. */
  readonly because: string;
}

/** In the order of the text, of letters enough for a rule to guess at them. A form that a language makes of a known word is known; so is what the user's lists hold. */
export function unknownIn(view: View, plan: Plan): Unknown[] {
  const { text, words, unknown } = view;
  const evidence = plan.evidence();
  const speaks = plan.vocabulary.hasAny(languagesOf(view, plan.lexicon));
  const found: Unknown[] = [];
  for (let k = 0; k < unknown.count; k++) {
    const word = unknown.at[k];
    const [start, end] = [words.starts[word], words.ends[word]];
    if (!isOnePiece(view, word, LETTERS) || evidence.documentsWith(words.ids[word]) > SLIPS) continue;
    const token = wordText(view, word).toLowerCase();
    const isName = (words.shapes[word] & CAPITAL) !== 0;
    const mayBeForm = speaks && (!isName || before(view, word, plan.lexicon) === EDGE);
    if ((mayBeForm && plan.vocabulary.isForm(token)) || inAddress(text, start)) continue;
    found.push({ start, end, candidates: () => (speaks && !isName ? candidatesFor(view, word, token, plan) : []) });
  }
  return found;
}

function candidatesFor(view: View, word: number, token: string, plan: Plan): Candidate[] {
  if (token.length > LETTERS_AT_MOST || !/^[a-z]+$/.test(token)) return [];
  const { lexicon, vocabulary } = plan;
  const evidence = plan.evidence();
  const beside = { left: before(view, word, lexicon), right: behind(view, word, lexicon) };
  const told = { ...beside, seen: evidence.documentsWith(view.words.ids[word]) };
  const { slips } = vocabulary;
  slips.find(token);
  return Array.from(slips.ids.subarray(0, slips.count), (id) => ({
    word: lexicon.spelling(id),
    fit: fit(evidence, beside.left, id, beside.right),
    because: reasonOf(view, word, id, told, plan),
  })).sort((a, b) => b.fit - a.fit);
}
