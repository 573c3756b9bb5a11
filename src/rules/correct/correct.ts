/** The third pass: words that are misspelt, judged on the words that strip leaves. */
import type { Edit, Finding } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { Entry, Match, Plan } from '../rule.js';
import { behindWord, garbage } from './garbage.js';
import { LISTED, listed } from './listed.js';

/** What lists and evidence say of the words of a text. `deletions` are what strip takes out: sorted, disjoint. */
export function correct(
  view: View,
  matches: ReadonlyMap<Entry, readonly Match[]>,
  deletions: readonly Edit[],
  plan: Plan,
): Finding[] {
  const rows = matches.get(LISTED);
  const findings = rows && plan.runs(LISTED.id) ? listed(view, rows) : [];
  if (!plan.runs(garbage.id)) return findings;
  return [...findings, ...behindWord(view, wordsInside(view, deletions), plan)];
}

/** Marks the words that lie inside a deletion. Index: the word's number; empty: none does. */
function wordsInside({ words }: View, deletions: readonly Edit[]): Uint8Array {
  const inside = new Uint8Array(deletions.length === 0 ? 0 : words.count);
  let word = 0;
  for (const { start, end } of deletions) {
    while (word < words.count && words.starts[word] < start) word++;
    for (; word < words.count && words.starts[word] < end; word++) inside[word] = 1;
  }
  return inside;
}
