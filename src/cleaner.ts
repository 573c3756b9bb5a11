/** The front door of the library, and what every worker opens: packs and lists in, a function from text to text out. */
import { clean, type Evidence, type Result } from './clean.js';
import { apply } from './edit/apply.js';
import { builtinEntities, builtinEvidence, builtinPacks, builtinPhrases, builtinTables } from './packs/builtin.js';
import { didYouMean } from './packs/nearest.js';
import type { Pack } from './packs/pack.js';
import { planOf } from './packs/plan.js';
import { type Unknown, unknownIn } from './rules/correct/unknown.js';
import type { Plan } from './rules/plan.js';
import type { Row } from './rules/rule.js';
import type { WordRows } from './text/lexicon-table.js';
import { Walker } from './text/walk.js';

/** What a cleaner is made of; everything may be left out. */
export interface CleanerOptions {
  /** Packs of one's own, after the built-in ones: see `parsePack`. */
  readonly packs?: readonly Pack[];
  /** Names of the built-in packs to use; packs without a language always run. Default: all. */
  readonly builtin?: readonly string[];
  /** Known words and names: see `parseWords`, and `parseList`. */
  readonly words?: readonly string[];
  /** The same as rows of letters, as the command reads long lists; see `readWords`. */
  readonly rows?: readonly WordRows[];
  /** Corrections: see `parseCorrections`, and `parseList`. */
  readonly corrections?: readonly Row[];
  /** Selectors of the rules that run; default: all. */
  readonly only?: readonly string[];
  /** Selectors of rules that do not run. */
  readonly skip?: readonly string[];
  /** Selectors of matters of policy (dateline, credit, caption …) to remove; they are found and kept otherwise. */
  readonly remove?: readonly string[];
  /** Whether matters of policy that are kept are found and reported at all; without them it is faster. Default: true. */
  readonly tellsKept?: boolean;
  /** Whether markers of boilerplate that no rule takes are reported (held: `residue`). Default: false. */
  readonly tellsResidue?: boolean;
  /** The weakest strength that is applied. Default: `certain`. */
  readonly apply?: 'certain' | 'likely';
}

/** The clean text with the edits that lead to it. Offsets are UTF-16 offsets of the text that came in. */
export interface Cleaned extends Result {
  readonly text: string;
}

/** Cleans text after text with one configuration; what comes of a text depends on that text alone. */
export interface Cleaner {
  /** @throws TypeError for what is no text */
  clean(text: string, evidence?: Evidence): Cleaned;
  /** The words of a clean text that no list and no corpus knows; what is found holds until the next text comes in. */
  unknown(text: string): Unknown[];
  /** Whether any rule that runs looks at the headline. */
  readonly usesTitle: boolean;
  /** The ids of all rules that run. */
  readonly rules: readonly string[];
  /** What rules say for themselves when they have nothing more to say. */
  readonly reasons: ReadonlySet<string>;
}

/**
 * @throws Error for a pack name or selector that names nothing, and for corrections that lead in a circle
 */
export function createCleaner(options: CleanerOptions = {}): Cleaner {
  const { builtin, packs = [], ...rest } = options;
  return cleanerFor(
    planOf({
      ...builtinTables(),
      entities: builtinEntities,
      evidence: builtinEvidence,
      phrases: builtinPhrases,
      packs: [...chosen(builtinPacks(), builtin), ...packs],
      ...rest,
    }),
  );
}

/** The cleaner that runs a plan. */
export function cleanerFor(plan: Plan): Cleaner {
  const walker = new Walker(plan.lexicon);
  return {
    usesTitle: plan.withoutPhrases.some(({ kind }) => kind === 'headline'),
    rules: plan.selection.rules,
    get reasons() {
      return plan.selection.reasons();
    },
    clean(text, evidence) {
      if (typeof text !== 'string') throw new TypeError('clean: expected a text');
      const { edits, findings } = clean(text, plan, walker, evidence);
      return { text: apply(text, edits), edits, findings };
    },
    unknown: (text) => unknownIn(walker.view(text), plan),
  };
}

/** The built-in packs that a call names. @throws Error for a name that is none */
export function chosen(packs: readonly Pack[], names: readonly string[] | undefined): Pack[] {
  if (!names) return [...packs];
  const all = packs.map((pack) => pack.name);
  for (const name of names)
    if (!all.includes(name))
      throw new Error(`--packs ${name}: no such pack; expected some of ${all.join(', ')}${didYouMean(name, all)}`);
  return packs.filter((pack) => pack.language === undefined || names.includes(pack.name));
}
