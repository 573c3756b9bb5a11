/** What the rules of this pass have in common. */
import type { View } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { CodeRule } from '../rule.js';

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
