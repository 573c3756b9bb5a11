/**
 * A name that looks like one the text has several times: "Bacelona" where it says "Barcelona" eleven times. No list knows
 * it, no other article does, and one slip of the fingers leads to the other. It may be somebody else's all the same: likely.
 */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import type { WordCounts } from '../../text/counts.js';
import { CAPITAL, type View, wordRange, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { CodeRule } from '../rule.js';
import type { Left } from './left.js';
import { slipBetween } from './slip-between.js';
import { LAST_SURE } from './slips.js';
import { isOnePiece, isPlain, lettersOf } from './suspects.js';

export const names: CodeRule = {
  id: 'correct/near/name',
  strengths: ['likely'],
  why: 'A name that no list knows, one slip of the fingers away from one that the document has several times.',
  examples: [
    'Barcelona menang. Pelatih Barcelona senang, dan Barcelona naik. Pemain [-Bacelona-]{+Barcelona+} pulang ke rumah.',
    'Kemhan menjawab. Menurut Kemhan, Kemhan menunggu, tetapi Komhan tidak.',
  ],
};

/** Letters of a name, and times that the other stands in the text. */
const LETTERS = 5;
const TIMES = 3;
/** Suspects times names that are compared at most: a text with more is a list. */
const MOST = 1e6;

export function nearNames(view: View, left: Left, plan: Plan): Finding[] {
  const suspects = suspectsOf(view, left, plan);
  if (suspects.length === 0) return [];
  const { gone, counts } = left;
  const frequent = frequentNames(view, counts, gone);
  if (suspects.length * frequent.length > MOST) return [];
  return suspects.flatMap((word) => {
    if (counts.of(word) !== 1 || !isPlain(view, word)) return [];
    const written = wordText(view, word).toLowerCase();
    const meant = frequent.filter(({ folded }) => isSlip(written, folded));
    return meant.length === 1 ? [findingOf(view, word, meant[0])] : [];
  });
}

interface Frequent {
  readonly name: string;
  /** In small letters. */
  readonly folded: string;
  readonly times: number;
}

/** Words with a capital that no list and no other article knows. */
function suspectsOf(view: View, { suspects }: Left, plan: Plan): number[] {
  const { words } = view;
  const evidence = plan.evidence();
  const unheard: number[] = [];
  for (let k = 0; k < suspects.count; k++) {
    const word = suspects.at[k];
    if ((words.shapes[word] & CAPITAL) === 0 || lettersOf(view, word) < LETTERS) continue;
    if (evidence.documentsWith(words.ids[word]) === 0) unheard.push(word);
  }
  return unheard;
}

/** The words with a capital that stand several times in what strip leaves, each once, as they are written first. */
function frequentNames(view: View, counts: WordCounts, gone: Uint8Array): Frequent[] {
  const { words } = view;
  const seen = new Set<string>();
  const frequent: Frequent[] = [];
  for (let word = 0; word < words.count; word++) {
    if ((words.shapes[word] & CAPITAL) === 0 || gone[word] === 1 || !isOnePiece(view, word, LETTERS)) continue;
    const times = counts.of(word);
    if (times < TIMES) continue;
    const name = wordText(view, word);
    const folded = name.toLowerCase();
    if (seen.has(folded)) continue;
    seen.add(folded);
    frequent.push({ name, folded, times });
  }
  return frequent;
}

function isSlip(written: string, meant: string): boolean {
  const kind = slipBetween(written, meant);
  return kind !== undefined && kind <= LAST_SURE;
}

function findingOf(view: View, word: number, { name, times }: Frequent): Finding {
  return replacement(names.id, wordRange(view, word), name, 'likely', `"${name}" stands ${times} times here`);
}
