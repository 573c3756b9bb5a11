/** The first pass: characters that are not what the author typed. One edit for each damaged run that the walk found. */
import type { Edit, Range } from '../../edit/edit.js';
import { isEscapedByte } from '../../edit/escaped-byte.js';
import { replacement } from '../../edit/finding.js';
import { languagesOf } from '../../text/language.js';
import type { View } from '../../text/view.js';
import type { Plan } from '../plan.js';
import { entity } from './entity.js';
import { controls, zeroWidth } from './invisible.js';
import type { Repair, Conditions as RepairConditions } from './rule.js';
import { spaces } from './spaces.js';

/** In the order in which they are asked. */
export const REPAIRS: readonly Repair[] = [entity, zeroWidth, spaces, controls];

/** The repairs that the plan runs and the text needs, sorted and disjoint. */
export function repair(view: View, plan: Plan): Edit[] {
  const { text, dirt } = view;
  if (dirt.count === 0) return [];
  const rules = REPAIRS.filter((rule) => plan.selection.runs(rule.id));
  if (rules.length === 0) return [];
  const conditions = new Conditions(view, plan);
  const edits: Edit[] = [];
  let from = 0;
  for (let k = 0; k < dirt.count; k++) {
    const at = dirt.at[k];
    if (at < from) continue;
    const rule = ruleFor(text.charCodeAt(at), rules);
    if (!rule) continue;
    const run = rule.find(view, at, conditions);
    from = run.end;
    if (!('start' in run) || (text.startsWith(run.text, run.start) && run.text.length === run.end - run.start))
      continue;
    if (run.text === '' && joinsBytes(text, run, edits)) continue;
    const { start, end, text: instead } = run;
    edits.push({ start, end, text: instead, by: [replacement(rule.id, run, instead, 'certain', rule.why)] });
  }
  return edits;
}

/** The first of the rules that looks at the code unit. */
function ruleFor(code: number, rules: readonly Repair[]): Repair | undefined {
  for (const rule of rules) if (rule.handles(code)) return rule;
  return undefined;
}

/** What the rules ask for; the language only when one of them does. */
class Conditions implements RepairConditions {
  readonly entities: Plan['entities'];
  private dirty: boolean | undefined;
  constructor(
    private readonly view: View,
    private readonly plan: Plan,
  ) {
    this.entities = plan.entities;
  }

  get dirtySpaces(): boolean {
    this.dirty ??= this.areSpacesDirty();
    return this.dirty;
  }
  private areSpacesDirty(): boolean {
    const languages = languagesOf(this.view, this.plan.lexicon);
    return languages.length > 0 && languages.every((language) => this.plan.usage.oddSpaces.has(language));
  }
}

/**
 * Whether a deletion would bring two bytes together that are no UTF-8, and may be a character once they touch: what is
 * written would be read as another text.
 */
function joinsBytes(text: string, { start, end }: Range, edits: readonly Edit[]): boolean {
  if (!isEscapedByte(text.charCodeAt(end))) return false;
  let from = start; // in front of the deletions that touch this one
  for (let k = edits.length - 1; k >= 0 && edits[k].end === from; k--) {
    if (edits[k].text !== '') return false;
    from = edits[k].start;
  }
  return isEscapedByte(text.charCodeAt(from - 1));
}
