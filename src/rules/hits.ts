/** From the words that triggered to the phrases that stand there, grouped by entry. */
import { lineAt, type View } from '../text/view.js';
import { phraseAt } from './phrase.js';
import type { Entry, Match, Plan } from './rule.js';

/** Where the phrases of each entry stand; entries without a match are missing. */
export function matchesIn(view: View, plan: Plan): Map<Entry, Match[]> {
  const found = new Map<Entry, Match[]>();
  const { hits, words, lines } = view;
  for (let k = 0; k < hits.count; k++) {
    const word = hits.at[k];
    const line = lineAt(view, words.starts[word]);
    for (const phrase of plan.phrases(plan.lexicon.triggers[words.ids[word]])) {
      const { ids, trigger } = phrase;
      const first = word - trigger;
      if (first < lines.words[line]) continue;
      const probe = trigger === 0 ? 1 : 0; // nine in ten phrases fail at the word beside the one that triggered
      if (probe < ids.length && words.ids[first + probe] !== ids[probe]) continue;
      const range = phraseAt(view, plan.lexicon, phrase, first, lines.ends[line]);
      if (!range || range.start < lines.starts[line]) continue;
      const list = found.get(phrase.entry);
      const { start, end, slot, slotEnd } = range;
      const match = { phrase, start, end, word: first, line, slot, slotEnd };
      if (list) list.push(match);
      else found.set(phrase.entry, [match]);
    }
  }
  return found;
}
