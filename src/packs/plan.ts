/** From packs and lists to the plan that `clean` runs: every phrase becomes a trigger in the lexicon. */
import type { Finding } from '../edit/edit.js';
import { CORRECTIONS } from '../rules/correct/correct.js';
import { LISTED } from '../rules/correct/listed.js';
import { Vocabulary } from '../rules/correct/vocabulary.js';
import { WITHOUT_PHRASES } from '../rules/kinds.js';
import type { Plan } from '../rules/plan.js';
import { REPAIRS } from '../rules/repair/repair.js';
import { type Entry, firstSentence, type Row } from '../rules/rule.js';
import { Evidence, type EvidenceTable } from '../text/evidence.js';
import { KNOWN, LANGUAGES, type Lexicon, SINGLE, SMALL } from '../text/lexicon.js';
import type { WordRows } from '../text/lexicon-table.js';
import { Walker } from '../text/walk.js';
import { POLICIES } from './categories.js';
import { chained, correctionsOf } from './corrections.js';
import { evidenceOf } from './evidence.js';
import { byTrigger, type Group, groupOf } from './group.js';
import { markKnown } from './known-words.js';
import { affixesOf, misspellingsOf, usageOf } from './languages.js';
import type { Pack, PackRule } from './pack.js';
import { literal } from './phrase.js';
import type { PhraseFile } from './phrase-file.js';
import { named, selection, selects } from './select.js';
import { sequenceOf } from './sequence.js';
import { type Source, Triggers } from './triggers.js';

/** What a plan is made of. */
export interface Ingredients {
  readonly lexicon: Lexicon;
  readonly trigrams: Float32Array;
  entities(): ReadonlyMap<string, string>;
  /** What the built-in corpus says of words. */
  evidence(): EvidenceTable;
  /** The phrases of compiled packs. */
  phrases(): PhraseFile;
  /** In order: of two replacements of one place the earlier pack's wins. */
  readonly packs: readonly Pack[];
  /** Known words and names of the user. */
  readonly words?: readonly string[] | undefined;
  /** Known words of the user, as `readWords` reads long lists. */
  readonly rows?: readonly WordRows[] | undefined;
  readonly corrections?: readonly Row[] | undefined;
  /** Selectors. */
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  /** Selectors of matters of policy that are removed all the same. */
  readonly remove?: readonly string[] | undefined;
  /** Whether matters of policy that are kept are found at all. Default: true. */
  readonly tellsKept?: boolean | undefined;
  /** Whether markers of boilerplate that no rule takes are told. Default: false. */
  readonly tellsResidue?: boolean | undefined;
  /** The weakest strength that is applied. */
  readonly apply?: 'certain' | 'likely' | undefined;
}

/** Share of the words that likely edits may touch, together. */
const BUDGET = 0.2;

/** Rules that are code. */
const CODE_RULES = [...REPAIRS, LISTED, ...CORRECTIONS];

/**
 * The plan. Adds the words of phrases and lists to the lexicon.
 * @throws Error for a selector that names no rule, and for corrections that lead in a circle or contradict each other
 */
export function planOf(ingredients: Ingredients): Plan {
  const { lexicon, trigrams, packs, rows = [], tellsKept = true } = ingredients;
  const rules = packs.flatMap(rulesOf);
  const ids = [...new Set([...CODE_RULES, ...rules].map(({ id }) => id))];
  const runs = selection(ids, ingredients.only, ingredients.skip);
  const removes = removal(rules, ingredients.remove);
  const walker = new Walker(lexicon);
  const known = [...(ingredients.words ?? []), ...packs.flatMap(({ listed }) => listed?.words ?? [])];
  const corrections = [...(ingredients.corrections ?? []), ...packs.flatMap(correctionsOf)];
  for (const list of rows) lexicon.markRows(list, KNOWN);
  markKnown(known, lexicon, walker);
  for (const pack of packs) {
    for (const word of pack.small) lexicon.mark(word, SMALL);
    for (const word of pack.single) lexicon.mark(word, SINGLE);
  }
  const learnt = packs.flatMap((pack) => pack.learnt ?? []);
  const evidence = learnt.length > 0 ? evidenceOf(learnt, lexicon, ingredients.evidence()) : undefined;

  const isKept = (rule: Rule): boolean => rule.policy && !removes(rule.id);
  const running = rules
    .filter((rule) => runs(rule.id) && (tellsKept || !isKept(rule)))
    .map((rule) => (isKept(rule) ? kept(rule) : rule));
  const triggers = triggersOf(running, chained(corrections), ingredients, walker);
  const weakest = ingredients.apply ?? 'certain';
  const readEvidence = once(() => new Evidence(evidence ?? ingredients.evidence()));
  return {
    selection: {
      rules: ids.filter(runs),
      runs,
      applies: ({ strength }: Finding) => strength === 'certain' || strength === weakest,
      hears: (strength) => tellsKept || strength === 'certain' || strength === weakest,
      budget: BUDGET,
      tellsResidue: ingredients.tellsResidue ?? false,
      reasons: once(() => new Set([...CODE_RULES, ...rules, ...running].map(({ why }) => firstSentence(why)))),
      pageRules: new Set(running.flatMap(({ id, kind }) => (kind === 'page' ? [id] : []))),
      edgeRules: new Set(running.flatMap((rule) => (isEdge(rule) ? [rule.id] : []))),
    },
    lexicon,
    phrases: (trigger) => triggers.phrases(trigger),
    withoutPhrases: running.filter(({ kind }) => WITHOUT_PHRASES.has(kind)).map(entryOf),
    usage: usageOf(packs, lexicon),
    vocabulary: new Vocabulary(
      lexicon,
      affixesOf(packs),
      packs.flatMap(({ single }) => single),
      readEvidence,
    ),
    evidence: readEvidence,
    misspellings: misspellingsOf(packs),
    namesWords: known.length > 0 || rows.some(({ spans }) => spans.length > 0),
    trigrams,
    entities: ingredients.entities,
  };
}

/** The phrases of rules and the typos of corrections, hung on their words. */
function triggersOf(
  rules: readonly Rule[],
  corrections: readonly Row[],
  { lexicon, phrases }: Ingredients,
  walker: Walker,
): Triggers {
  const triggers = new Triggers(lexicon);
  const hang = (written: PackRule['phrases'], isExact: boolean, of: Pick<Source, 'entry' | 'row'>): void => {
    const groups = byTrigger(written.map((steps) => sequenceOf(steps, lexicon, isExact)));
    triggers.add(groups.keys(), { ...of, group: (trigger) => groupOf(groups.get(trigger) ?? []) });
  };
  for (const rule of rules) {
    const entry = entryOf(rule);
    if (rule.compiled) {
      const { triggers: words, firsts } = rule.compiled;
      const group = (trigger: number): Group => {
        const k = words.indexOf(trigger);
        return phrases().group(firsts[k], firsts[k + 1]);
      };
      triggers.add(words, { entry, group });
    } else hang(rule.phrases, rule.exact, { entry });
  }
  for (const row of corrections) hang(literal(row.typo, walker), false, { entry: LISTED, row });
  return triggers;
}

/** A rule with the language of its pack, where texts are told to be in it. */
type Rule = PackRule & Pick<Entry, 'language'>;

const rulesOf = ({ rules, language }: Pack): Rule[] => {
  const own = LANGUAGES.find((known) => known === language);
  return rules.map((rule) => ({ ...rule, language: own }));
};

const entryOf = ({ id, kind, language, strength, why, parameters, lift, policy }: Rule): Entry => ({
  id,
  kind,
  language,
  strength,
  why: firstSentence(why),
  parameters: { where: parameters.where, items: parameters.items, lines: parameters.lines },
  lift,
  isPolicy: policy,
});

/** Tags and repeats are none: they see past what they take themselves. */
const isEdge = ({ kind, parameters, strength, policy }: PackRule): boolean =>
  strength !== 'possible' && (parameters.where !== undefined || (policy && WITHOUT_PHRASES.has(kind)));

/** A matter of policy that nobody asked to remove is only reported. */
const kept = (rule: Rule): Rule => ({
  ...rule,
  strength: 'possible',
  why: `${firstSentence(rule.why)}; --remove ${rule.id.split('/')[1]} takes it out`,
});

/** Which matters of policy are removed. @throws Error for a selector that names none */
function removal(rules: readonly PackRule[], selectors: readonly string[] = []): (id: string) => boolean {
  const policies = [...new Set(rules.flatMap(({ id, policy }) => (policy ? [id] : [])))];
  const others = rules.filter(({ policy }) => !policy);
  for (const selector of selectors)
    if (others.some(({ id }) => selects(selector, id)) && !policies.some((id) => selects(selector, id)))
      throw new Error(
        `--remove ${selector}: no matter of policy; what it names is removed anyway, unless --skip names it`,
      );
  const idsOf = (selector: string): string[] =>
    POLICIES.includes(selector) // these packs may have none of it
      ? policies.filter((id) => selects(selector, id))
      : named(selector, policies, `--remove ${selector}`);
  const removed = new Set(selectors.flatMap(idsOf));
  return (id) => removed.has(id);
}

/** A function that is called at most once. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
