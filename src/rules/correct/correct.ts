/** The third pass: words that are misspelt, judged on the words that strip leaves. */
import type { Edit, Finding } from '../../edit/edit.js';
import { languagesOf } from '../../text/language.js';
import type { View } from '../../text/view.js';
import type { CodeRule, Entry, Match, Plan } from '../rule.js';
import { doubled, doubledWords } from './doubled.js';
import { behindWord, garbage } from './garbage.js';
import { glued, gluedWords } from './glued.js';
import { LISTED, listed } from './listed.js';
import { near, nearWords } from './near.js';

/** The rules of this pass that are code, in their order: of two corrections of one word the first counts. */
export const CORRECTIONS: readonly CodeRule[] = [garbage, doubled, glued, near];

/** What lists and evidence say of the words of a text. `deletions` are what strip takes out: sorted, disjoint. */
export function correct(
  view: View,
  matches: ReadonlyMap<Entry, readonly Match[]>,
  deletions: readonly Edit[],
  plan: Plan,
): Finding[] {
  const findings: Finding[] = [];
  const rows = matches.get(LISTED);
  if (rows && plan.runs(LISTED.id)) findings.push(...listed(view, rows));
  if (plan.runs(garbage.id)) findings.push(...behindWord(view, deletions, plan));
  const languages = once(() => languagesOf(view, plan.lexicon));
  if (plan.runs(doubled.id)) findings.push(...doubledWords(view, deletions, plan, languages));
  if (view.unknown.count === 0) return findings;
  if (plan.runs(glued.id)) findings.push(...gluedWords(view, deletions, plan, languages));
  if (plan.runs(near.id)) findings.push(...nearWords(view, deletions, plan, languages));
  return findings;
}

/** A function that is called at most once. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
