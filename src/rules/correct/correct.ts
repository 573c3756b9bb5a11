/** The third pass: words that are misspelt, judged on the words that strip leaves. */
import type { Finding, Range } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { CodeRule, Entry, Match } from '../rule.js';
import { commas, gluedCommas } from './commas.js';
import { doubled, doubledWords } from './doubled.js';
import { behindWord, garbage } from './garbage.js';
import { glued, gluedWords } from './glued.js';
import { Left } from './left.js';
import { LISTED, listed } from './listed.js';
import { names, nearNames } from './names.js';
import { near, nearWords } from './near.js';
import { reduplicated, reduplicatedWords } from './reduplicated.js';
import { reviewed, reviewedWords } from './reviewed.js';
import { gluedSeams, seams } from './seams.js';
import { gluedSentences, sentences } from './sentences.js';

/** The rules of this pass that are code, in their order: of two corrections of one word the first counts. */
export const CORRECTIONS: readonly CodeRule[] = [
  doubled,
  reduplicated,
  seams,
  sentences,
  commas,
  garbage,
  glued,
  near,
  reviewed,
  names,
];

/** What lists and evidence say of the words of a text. `deletions` are what strip takes out: sorted, disjoint. */
export function correct(
  view: View,
  matches: ReadonlyMap<Entry, readonly Match[]>,
  deletions: readonly Range[],
  plan: Plan,
): Finding[] {
  const findings: Finding[] = [];
  const take = (found: readonly Finding[]): void => {
    for (const finding of found) findings.push(finding); // not spread: a call takes a hundred thousand values at most
  };
  const left = new Left(view, deletions, plan.lexicon);
  const rows = matches.get(LISTED);
  if (rows && plan.selection.runs(LISTED.id)) take(listed(view, rows, left));
  if (plan.selection.runs(doubled.id)) take(doubledWords(view, left, plan));
  if (plan.selection.runs(reduplicated.id) && plan.selection.hears('possible'))
    take(reduplicatedWords(view, left, plan));
  if (view.joints.count > 0) {
    if (plan.selection.runs(seams.id) && plan.vocabulary.hasAny(left.languages)) take(gluedSeams(view, left, plan));
    if (plan.selection.runs(sentences.id)) take(gluedSentences(view, left, plan));
    if (plan.selection.runs(commas.id)) take(gluedCommas(view, left, plan));
  }
  if (left.suspects.count === 0) return findings;
  if (plan.selection.runs(garbage.id)) take(behindWord(view, left, plan));
  if ((plan.selection.runs(glued.id) || plan.selection.runs(near.id)) && plan.vocabulary.hasAny(left.languages)) {
    if (plan.selection.runs(glued.id)) take(gluedWords(view, left, plan));
    if (plan.selection.runs(near.id)) take(nearWords(view, left, plan));
  }
  if (plan.selection.runs(reviewed.id)) take(reviewedWords(view, left, plan)); // behind those that tell of evidence
  if (plan.selection.runs(names.id) && plan.selection.hears('likely')) take(nearNames(view, left, plan));
  return findings;
}
