/** The first pass: characters that are not what the author typed. One edit for each damaged run that the walk found. */
import type { Edit, Finding } from '../../edit/edit.js';
import { languagesOf } from '../../text/language.js';
import type { View } from '../../text/view.js';
import type { Plan } from '../rule.js';
import { entity } from './entity.js';
import { controls, zeroWidth } from './invisible.js';
import type { Repair } from './rule.js';
import { spaces } from './spaces.js';

export const REPAIRS: readonly Repair[] = [entity, zeroWidth, spaces, controls];

/** The repairs that the plan runs and the text needs, sorted and disjoint. */
export function repair(view: View, plan: Plan): Edit[] {
  const { text, dirt } = view;
  if (dirt.count === 0) return [];
  const rules = REPAIRS.filter((rule) => plan.runs(rule.id));
  const languages = languagesOf(view, plan.lexicon);
  const dirtySpaces = languages.length > 0 && languages.every((language) => plan.oddSpaces.has(language));
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
