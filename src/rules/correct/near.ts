/**
 * Words that nothing knows, one slip of the fingers away from a word that fits between their neighbours: "ini adlaah
 * gempa". How well it fits is what the evidence of a corpus says.
 */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import { before, behind, EDGE } from '../../text/neighbours.js';
import { CAPITAL, type View, wordRange, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { CodeRule } from '../rule.js';
import { fit } from './fit.js';
import type { Left } from './left.js';
import { reasonOf } from './reason.js';
import { strengthOf } from './sureness.js';
import { isPlain, lettersOf } from './suspects.js';

export const near: CodeRule = {
  id: 'correct/near/word',
  strengths: ['certain', 'likely', 'possible'],
  why: 'A word that no list knows, one slip of the fingers away from one that fits between its neighbours.',
  examples: [
    'Polisi menjelaskan bahwa kejadian [-tersbeut-]{+tersebut+} terjadi pada malam hari di rumah korban.',
    'Warga berharap jalan itu dipugar oleh pemerintah daerah pada tahun ini, kata kepala desa.',
  ],
};

/** Letters of a suspect. */
export const LETTERS = 5;
export const LETTERS_AT_MOST = 24;
/** Documents of the evidence that may hold the same slip; more use it as a word. */
export const SLIPS = 3;
/** Corrections of words that stand once in what is left of a text in a language of the vocabulary. */
export function nearWords(view: View, left: Left, plan: Plan): Finding[] {
  const { suspects } = left;
  const findings: Finding[] = [];
  for (let k = 0; k < suspects.count; k++) {
    const word = suspects.at[k];
    if ((view.words.shapes[word] & CAPITAL) !== 0 || lettersOf(view, word) < LETTERS) continue;
    const finding = judge(view, word, plan);
    if (finding && left.counts.of(word) === 1 && isPlain(view, word)) findings.push(finding);
  }
  return findings;
}

/** What the word was meant to be, whatever else stands in the text. */
function judge(view: View, word: number, plan: Plan): Finding | undefined {
  const { lexicon, vocabulary } = plan;
  const { slips } = vocabulary;
  const evidence = plan.evidence();
  const seen = evidence.documentsWith(view.words.ids[word]);
  if (seen > SLIPS) return undefined;
  if (lettersOf(view, word) > LETTERS_AT_MOST || slips.isKnownWithout(view, word)) return undefined;
  const left = before(view, word, lexicon);
  const right = behind(view, word, lexicon);
  if ((left <= EDGE && right <= EDGE) || isAttached(view, word)) return undefined;
  const token = wordText(view, word);
  if (!/^[a-z]+$/.test(token) || vocabulary.isForm(token)) return undefined;
  slips.findFor(view, word);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < slips.count; k++) {
    const here = fit(evidence, left, slips.ids[k], right);
    if (here > most) {
      next = most;
      most = here;
      best = k;
    } else if (here > next) next = here;
  }
  if (best < 0) return undefined;
  const id = slips.ids[best];
  // A name is spelt as its bearer likes ("sutantyo"), also where somebody has written it small.
  const isName = lexicon.isProper(id);
  const strength = isName
    ? 'possible'
    : strengthOf({
        kind: slips.kinds[best],
        letters: token.length,
        fit: most,
        better: most - next,
        documents: evidence.documentsWith(id),
        seen,
      });
  if (strength === undefined || !plan.selection.hears(strength)) return undefined;
  const because = reasonOf(view, word, id, { left, right, seen }, plan);
  return replacement(near.id, wordRange(view, word), vocabulary.written(id), strength, because);
}

/** Whether marks without a space join it to the word before it, as in damaged letters ("KÄ«lauea"). */
const isAttached = ({ text, words }: View, word: number): boolean =>
  word > 0 && !/\s/.test(text.slice(words.ends[word - 1], words.starts[word]));
