/** From packs and lists to the plan that `clean` runs: every phrase becomes a trigger in the lexicon. */
import type { Finding } from '../edit/edit.js';
import { garbage } from '../rules/correct/garbage.js';
import { LISTED } from '../rules/correct/listed.js';
import { REPAIRS } from '../rules/repair/repair.js';
import type { Entry, Phrase, Plan, Row, Step } from '../rules/rule.js';
import { KNOWN, type Lexicon } from '../text/lexicon.js';
import { Walker } from '../text/walk.js';
import type { Pack, PackRule } from './pack.js';
import { expand } from './phrase.js';
import { selection } from './select.js';

/** What a plan is made of. */
export interface Ingredients {
  readonly lexicon: Lexicon;
  readonly trigrams: Float32Array;
  /** In order: of two replacements of one place the earlier pack's wins. */
  readonly packs: readonly Pack[];
  /** Known words and names of the user. */
  readonly words?: readonly string[] | undefined;
  readonly corrections?: readonly Row[] | undefined;
  /** Selectors. */
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  /** The weakest strength that is applied. */
  readonly apply?: 'certain' | 'likely' | undefined;
}

/** Share of the words that likely edits may touch, together. */
const BUDGET = 0.2;

/** Code rules, by id. */
const CODE_RULES = [...REPAIRS.map((rule) => rule.id), LISTED.id, garbage.id];

/**
 * The plan. Adds the words of phrases and lists to the lexicon.
 * @throws Error for a selector that names no rule, and for corrections that lead in a circle
 */
export function planOf(ingredients: Ingredients): Plan {
  const { lexicon, trigrams, packs } = ingredients;
  const rules = packs.flatMap((pack) => pack.rules);
  const ids = [...new Set([...CODE_RULES, ...rules.map((rule) => rule.id)])];
  const runs = selection(ids, ingredients.only, ingredients.skip);
  const walker = new Walker(lexicon);
  const cut = (text: string): string[] =>
    expand(text.replace(/[\\[\]()<>|]/g, '\\$&'), walker)[0].flatMap((step) => step.word ?? []);

  for (const name of ingredients.words ?? []) for (const word of cut(name)) lexicon.flags[lexicon.add(word)] |= KNOWN;

  const triggers = new Triggers(lexicon);
  const entries: Entry[] = [];
  for (const rule of rules) {
    if (!runs(rule.id)) continue;
    const entry = entryOf(rule);
    entries.push(entry);
    for (const steps of rule.phrases) triggers.add(entry, steps, { exact: rule.exact });
  }
  for (const row of settled(ingredients.corrections ?? [])) {
    const [steps] = expand(row.typo.replace(/[\\[\]()<>|]/g, '\\$&'), walker);
    triggers.add(LISTED, steps, { row });
  }
  const weakest = ingredients.apply ?? 'certain';
  return {
    entries,
    rules: ids.filter(runs),
    phrases: triggers.phrases,
    lexicon,
    trigrams,
    suffixes: new Set(packs.flatMap((pack) => pack.suffixes)),
    oddSpaces: new Set(packs.flatMap((pack) => (pack.oddSpaces && pack.language ? [pack.language] : []))),
    runs,
    applies: ({ strength }: Finding) => strength === 'certain' || strength === weakest,
    budget: BUDGET,
  };
}

const entryOf = ({ id, kind, strength, why, parameters }: PackRule): Entry => ({ id, kind, strength, why, parameters });

/** Hangs each phrase on its rarest word. */
class Triggers {
  readonly phrases: Phrase[][] = [];
  constructor(private readonly lexicon: Lexicon) {}

  add(entry: Entry, steps: readonly Step[], { exact = false, row }: { exact?: boolean; row?: Row }): void {
    const open = steps.findIndex((step) => step.word === undefined);
    const fixed = open < 0 ? steps : steps.slice(0, open);
    const written = fixed.map((step) => step.word ?? '');
    const ids = written.map((word) => this.lexicon.add(word));
    const phrase: Phrase = {
      entry,
      ids,
      marks: fixed.map((step) => step.marks),
      ...(exact && { written }),
      tail: open < 0 ? [] : steps.slice(open),
      trigger: this.rarest(ids),
      ...(row && { row }),
    };
    const id = ids[phrase.trigger];
    const list = this.lexicon.triggers[id];
    if (list === 0) this.lexicon.triggers[id] = this.phrases.push([phrase]);
    else this.phrases[list - 1].push(phrase);
  }

  private rarest(ids: readonly number[]): number {
    let best = 0;
    ids.forEach((id, k) => {
      if (this.lexicon.commonness(id) < this.lexicon.commonness(ids[best])) best = k;
    });
    return best;
  }
}

/**
 * The rows with every chain followed to its end: a fix that a list corrects in turn is corrected right away, so that
 * cleaning twice changes nothing.
 * @throws Error for rows that lead in a circle
 */
function settled(rows: readonly Row[]): Row[] {
  const byTypo = new Map(rows.map((row) => [row.typo.toLowerCase(), row]));
  const fixOf = (row: Row): string | undefined =>
    row.reason === undefined && row.fixes.length === 1 ? row.fixes[0] : undefined;
  return rows.map((row) => {
    const seen = [row];
    for (;;) {
      const fix = fixOf(seen[seen.length - 1]);
      const next = fix === undefined ? undefined : byTypo.get(fix.toLowerCase());
      if (!next || fixOf(next) === undefined)
        return seen.length === 1 ? row : { ...row, fixes: seen[seen.length - 1].fixes };
      if (seen.includes(next))
        throw new Error(`${next.source}: "${next.typo}" is corrected in a circle; drop one of its rows`);
      seen.push(next);
    }
  });
}
