/** Packs at work on an example: what becomes of it, and whether that is what it is marked to be. */
import { clean } from '../clean.js';
import { apply } from '../edit/apply.js';
import type { Edit, Reported } from '../edit/edit.js';
import { parseExample } from '../packs/example.js';
import type { Pack, PackRule } from '../packs/pack.js';
import { type Ingredients, planOf } from '../packs/plan.js';
import type { Plan, Selection } from '../rules/plan.js';
import { Walker } from '../text/walk.js';

/** What plans are made of beside packs: a new copy at each call, for plans add to them. */
export type Tables = () => Omit<Ingredients, 'packs'>;

/** What becomes of a text, where it should not. */
export interface Outcome {
  /** With its marks, and without them. */
  readonly marked: string;
  readonly before: string;
  /** Whether it has to stay. */
  readonly stays: boolean;
  readonly edits: readonly Edit[];
}

/** An example that comes out otherwise than marked, and the rules that changed it. */
export interface Surprise {
  readonly outcome: Outcome;
  readonly by: readonly string[];
}

/** A set of packs, ready to run over examples. */
export class Trial {
  private readonly plan: Plan;
  private readonly walker: Walker;

  constructor(tables: Tables, packs: readonly Pack[]) {
    this.plan = planOf({ ...tables(), packs });
    this.walker = new Walker(this.plan.lexicon);
  }

  /** What is wrong with what becomes of an example; undefined when it comes out as marked. */
  example(marked: string, rule: PackRule | undefined): Surprise | undefined {
    const { before, after, title } = parseExample(marked);
    const { edits, findings } = clean(before, this.planFor(rule), this.walker, { title });
    if (rule?.kind === 'page' && before !== after && findings.some(({ rule: by }) => by === rule.id)) return undefined;
    const stays = before === after;
    const taken = stays ? wouldGo(findings) : []; // a text of which nothing would be left stays for no merit of its own
    const out = apply(before, edits);
    if (taken.length === 0 && (stays ? out === before : wordsAndLines(out) === wordsAndLines(after))) return undefined;
    return {
      outcome: { marked, before, stays, edits: stays && taken.length > 0 ? taken : edits },
      by: rulesOf([...edits, ...taken]),
    };
  }

  /** The rules that change what stands before in an example. */
  rulesOn(example: string): string[] {
    const { before, title } = parseExample(example);
    return rulesOf(clean(before, this.planFor(undefined), this.walker, { title }).edits);
  }

  /** Everything is applied but what is only reported, and that too where it is all that the rule does; nothing is too much. */
  private planFor(rule: PackRule | undefined): Plan {
    const reporting = rule?.policy || rule?.strength === 'possible' ? rule.id : undefined;
    const selection: Selection = {
      ...this.plan.selection,
      budget: 1,
      applies: (finding) => finding.strength !== 'possible' || finding.rule === reporting,
    };
    return { ...this.plan, selection };
  }
}

/** What was found and not made because nothing would be left of the text. */
const wouldGo = (findings: readonly Reported[]): Edit[] =>
  findings.flatMap((finding) => {
    const { start, end, text = '', held } = finding;
    return held === 'empty' ? [{ start, end, text, by: [finding] }] : [];
  });

const rulesOf = (edits: readonly Edit[]): string[] => [
  ...new Set(edits.flatMap(({ by }) => by.map(({ rule }) => rule))),
];

/** Words and line breaks: the seam makes the spaces. */
const wordsAndLines = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => line.trim().split(/\s+/).join(' '))
    .filter((line) => line !== '')
    .join('\n');
