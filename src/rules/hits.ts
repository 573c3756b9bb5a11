/** From the words that triggered to the phrases that stand there, grouped by entry. */
import { endsLine, skipBlanks, skipSpace } from '../edit/space.js';
import { lineAt, type Places, type View } from '../text/view.js';
import { mayStandAt } from './gate.js';
import { phraseAt } from './phrase.js';
import type { Plan } from './plan.js';
import type { Entry, Match } from './rule.js';

/** Where the phrases of each entry stand; entries without a match are missing. */
export function matchesIn(view: View, plan: Plan): Map<Entry, Match[]> {
  const found = new Map<Entry, Match[]>();
  const { hits, words, lines } = view;
  let line = 0;
  for (let k = 0; k < hits.count; k++) {
    const word = hits.at[k];
    while (lines.words[line + 1] <= word) line++;
    const hung = plan.phrases(plan.lexicon.triggers[words.ids[word]]);
    hung.mayStandBy(words.ids, word, numbers);
    for (let n = 0; n < numbers.count; n++) {
      const phrase = hung.phrase(numbers.at[n]);
      const { splits } = phrase;
      const first = word - phrase.trigger;
      if ((first < lines.words[line] && !splits) || !mayStandAt(view, phrase, first)) continue;
      const range = phraseAt(view, plan.lexicon, phrase, first, splits ? view.text.length : lines.ends[line]);
      if (!range) continue;
      const from = splits ? lineAt(view, words.starts[first]) : line;
      if (range.start < lines.starts[from]) continue;
      const end = splits ? withStop(view, range.end) : range.end;
      const lastLine = splits ? lineAt(view, end) : line;
      const list = found.get(phrase.entry);
      const { start, slot, slotEnd } = range;
      const match = { phrase, start, end, word: first, line: from, lastLine, slot, slotEnd };
      if (list) list.push(match);
      else found.set(phrase.entry, [match]);
    }
  }
  return found;
}

/** Room for the numbers of the phrases of one word at a time. */
const numbers: Places = { count: 0, at: new Int32Array(64) };

/** The end of a phrase split over lines that ends at `end`: with the full stop that a link left on a line of its own. */
function withStop({ text }: View, end: number): number {
  const stop = skipSpace(text, end);
  return text[stop] === '.' && endsLine(text, skipBlanks(text, stop + 1)) ? stop + 1 : end;
}
