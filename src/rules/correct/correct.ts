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
  const behind = behindWord(view, deletions, plan);
  return findings.length > 0 ? [...findings, ...behind] : behind;
}
