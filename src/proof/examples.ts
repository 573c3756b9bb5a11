/**
 * The examples of packs, run: what is marked has to go, what is not has to stay, whatever other entries there are; and
 * entries that are not needed for their own examples.
 */
import { parseExample } from '../packs/example.js';
import type { Pack, PackRule } from '../packs/pack.js';
import { type Outcome, type Tables, Trial } from './trial.js';

/** A pack that is proved: as it is written, and as it runs (the same, unless the build has compiled it). */
export interface Proved {
  readonly written: Pack;
  readonly running: Pack;
}

/** Something that is not as it should be. */
export interface Fault {
  readonly pack: string;
  /** `strip/category/name`; missing for a text of the pack that has to stay. */
  readonly rule?: string;
  /** Line of the file of the pack, where it has one. */
  readonly line?: number;
  /**
   * `example`: it comes out otherwise than marked. `prose`: sound text of another pack is changed. `shadowed`: all
   * examples of the rule come out right without it.
   */
  readonly kind: 'example' | 'prose' | 'shadowed';
  /** What is wrong; missing for a shadowed rule. */
  readonly outcome?: Outcome;
  /** The rules that changed it, or that do the work of a shadowed one. */
  readonly by: readonly string[];
  /** The phrase that fires on prose, in words, where that is told. */
  readonly phrase?: string;
}

/** How many rules and texts were tried, and what was wrong. */
export interface Proof {
  readonly rules: number;
  readonly examples: number;
  /** Texts that have to stay: examples without marks, those of the packs, and the sound texts of all packs. */
  readonly stays: number;
  readonly faults: readonly Fault[];
}

/**
 * @param others built-in packs that run beside those that are proved
 * @param sound texts that no entry may touch
 */
export function prove(
  proved: readonly Proved[],
  others: readonly Pack[],
  sound: readonly string[],
  tables: Tables,
): Proof {
  const running = [...others, ...proved.map((pack) => pack.running)];
  const trial = new Trial(tables, running);
  const faults: Fault[] = [];
  let examples = 0;
  for (const { written } of proved)
    for (const rule of written.rules)
      for (const [k, example] of rule.examples.entries()) {
        examples++;
        const fault = trial.example(example, rule);
        if (fault) faults.push({ pack: written.name, rule: rule.id, ...lineOf(rule, k), kind: 'example', ...fault });
      }
  const own = new Set(proved.flatMap(({ written }) => written.rules.map(({ id }) => id)));
  const stay = proved.flatMap(({ written }) => written.stay.map((text) => ({ pack: written.name, text })));
  for (const { pack, text } of stay) {
    const fault = trial.example(text, undefined);
    if (fault) faults.push({ pack, kind: 'example', ...fault });
  }
  const known = new Set(stay.map(({ text }) => text));
  for (const text of sound) {
    if (known.has(text)) continue;
    const fault = trial.example(text, undefined);
    if (!fault?.by.some((rule) => own.has(rule))) continue;
    const culprit = culpritOf(proved, fault.by);
    if (culprit) faults.push({ ...culprit, kind: 'prose', ...fault, ...phraseOf(culprit.rule, text, proved, tables) });
  }
  const rules = proved.reduce((sum, { written }) => sum + written.rules.length, 0);
  return { rules, examples, stays: stay.length + sound.length, faults };
}

/** Rules whose changing examples all come out right without them. */
export function shadowed(proved: Proved, others: readonly Pack[], tables: Tables): Fault[] {
  const { written, running } = proved;
  return written.rules.flatMap((rule): Fault[] => {
    const changing = rule.examples.filter((example) => changes(example));
    const without = { ...running, rules: running.rules.filter(({ id }) => id !== rule.id) };
    const trial = new Trial(tables, [...others, without]);
    if (changing.some((example) => trial.example(example, rule) !== undefined)) return [];
    const by = new Set(changing.flatMap((example) => trial.rulesOn(example)));
    return [{ pack: written.name, rule: rule.id, ...lineOf(rule), kind: 'shadowed', by: [...by] }];
  });
}

const changes = (example: string): boolean => {
  const { before, after } = parseExample(example);
  return before !== after;
};

function lineOf({ lines }: PackRule, example?: number): { line?: number } {
  const line = example === undefined ? lines?.rule : lines?.examples[example];
  return line === undefined ? {} : { line };
}

function culpritOf(
  proved: readonly Proved[],
  by: readonly string[],
): { pack: string; rule: string; line?: number } | undefined {
  for (const { written } of proved)
    for (const rule of written.rules)
      if (by.includes(rule.id)) return { pack: written.name, rule: rule.id, ...lineOf(rule) };
  return undefined;
}

/** Which of the phrases of a rule fires on a text: each is tried alone. Compiled rules do not tell. */
function phraseOf(id: string, text: string, proved: readonly Proved[], tables: Tables): { phrase?: string } {
  for (const { running } of proved)
    for (const rule of running.rules) {
      if (rule.id !== id) continue;
      for (const steps of rule.phrases) {
        const trial = new Trial(tables, [{ ...running, rules: [{ ...rule, phrases: [steps] }] }]);
        if (!trial.rulesOn(text).includes(id)) continue;
        return {
          phrase: steps.map(({ marks, word, slot }) => `${marks}${word ?? (slot ? `<${slot}>` : '')}`).join(' '),
        };
      }
    }
  return {};
}
