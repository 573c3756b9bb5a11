/** The first pass: characters that are not what the author typed. One edit for each damaged run that the walk found. */
import type { Edit, Finding } from '../../edit/edit.js';
import { languageOf } from '../../text/language.js';
import type { View } from '../../text/view.js';
import type { CodeRule, Plan } from '../rule.js';
import { entity } from './entity.js';
import { controls, zeroWidth } from './invisible.js';
import { spaces } from './spaces.js';

/** What a repair knows besides the text. */
export interface Conditions {
  /** Whether odd spaces are dirt in the language of the text. */
  readonly dirtySpaces: boolean;
  /** The characters that HTML names. */
  readonly entities: Plan['entities'];
}

/** A rule of this pass: looks at one place that the walk found. */
export interface Repair extends CodeRule {
  /** Whether the rule looks at this code unit. The first of the list that does decides. */
  handles(code: number): boolean;
  /** What to put for the damaged run, or only where to go on looking. */
  find(view: View, at: number, conditions: Conditions): { start: number; end: number; text: string } | { end: number };
}

export const REPAIRS: readonly Repair[] = [entity, zeroWidth, spaces, controls];

/** The repairs that the plan runs and the text needs, sorted and disjoint. */
export function repair(view: View, plan: Plan): Edit[] {
  const { text, dirt } = view;
  if (dirt.count === 0) return [];
  const rules = REPAIRS.filter((rule) => plan.runs(rule.id));
  const language = languageOf(view, plan.lexicon);
  const dirtySpaces = language !== undefined && plan.oddSpaces.has(language);
  const conditions = { dirtySpaces, entities: plan.entities };
  const edits: Edit[] = [];
  let from = 0;
  for (let k = 0; k < dirt.count; k++) {
    const at = dirt.at[k];
    if (at < from) continue;
    const rule = rules.find((candidate) => candidate.handles(text.charCodeAt(at)));
    if (!rule) continue;
    const run = rule.find(view, at, conditions);
    from = run.end;
    if (!('start' in run) || run.text === text.slice(run.start, run.end)) continue;
    const finding: Finding = { ...run, rule: rule.id, strength: 'certain', because: rule.why };
    edits.push({ ...run, by: [finding] });
  }
  return edits;
}
