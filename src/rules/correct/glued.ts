/**
 * Two words that lost the space between them, as where a link was cut out of a line ("hari inidi pasar"): nothing knows the
 * whole, and a corpus knows the pair, and one of them beside what stands there; or each of them there; or a name, and what is behind it.
 */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import { CAPITAL, type View, wordText } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { CodeRule } from '../rule.js';
import { inAddress } from '../surroundings.js';
import type { Left } from './left.js';
import { splitOf } from './split.js';
import { splitOfName } from './split-name.js';
import { lettersOf } from './suspects.js';

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

/** Letters of a suspect. */
const LETTERS = 5;

/** Of a text in a language of the vocabulary. Quotations too: it is no speaker who leaves the space out. */
export function gluedWords(view: View, left: Left, plan: Plan): Finding[] {
  const { words } = view;
  const { vocabulary } = plan;
  const { suspects } = left;
  const findings: Finding[] = [];
  for (let k = 0; k < suspects.count; k++) {
    const word = suspects.at[k];
    if (lettersOf(view, word) < LETTERS) continue;
    const isName = (words.shapes[word] & CAPITAL) !== 0;
    const split = isName ? splitOfName(view, word, left, plan) : splitOf(view, word, plan);
    if (!split || !plan.selection.hears(split.strength)) continue;
    const token = wordText(view, word);
    if (!isName && vocabulary.isForm(token)) continue;
    const [start, end] = [words.starts[word], words.ends[word]];
    if (inAddress(view.text, start) || isSetApart(view.text, start, end)) continue;
    const parts = `${token.slice(0, split.at)} ${token.slice(split.at)}`;
    findings.push(replacement(glued.id, { start, end }, parts, split.strength, split.because));
  }
  return findings;
}

/** Whether quotation marks or brackets stand around the word alone, as around the name of an account. */
const isSetApart = (text: string, start: number, end: number): boolean =>
  /[“"‘'([]/.test(text[start - 1] ?? '') && /^ ?[”"’')\]]/.test(text.slice(end, end + 2));
