/** What `clean` needs besides the text. Built once from packs and lists, never changed by a run. */

import type { Strength } from '../edit/edit.js';
import type { Terms } from '../edit/resolve.js';
import type { Evidence } from '../text/evidence.js';
import type { Lexicon } from '../text/lexicon.js';
import type { Misspellings } from './correct/misspellings.js';
import type { Vocabulary } from './correct/vocabulary.js';
import type { Entry, Hung } from './rule.js';

export interface Plan {
  readonly selection: Selection;
  readonly lexicon: Lexicon;
  /** The phrases whose rarest word has the mark `trigger` in `lexicon.triggers`. */
  phrases(trigger: number): Hung;
  /** The entries that no phrase leads to. */
  readonly withoutPhrases: readonly Entry[];
  readonly usage: Usage;
  /** The words of languages whose packs list their affixes. */
  readonly vocabulary: Vocabulary;
  /** What a corpus says of words. Read when it is first asked for. */
  evidence(): Evidence;
  /** The misspellings that packs list. */
  readonly misspellings: Misspellings;
  /** Whether lists of the user name known words. */
  readonly namesWords: boolean;
  /** Log-probabilities of letters. */
  readonly trigrams: Float32Array;
  /** The characters that HTML names, by name without "&" and ";". Read when the first is met. */
  entities(): ReadonlyMap<string, string>;
}

/** Which rules run, and what becomes of what they find. */
export interface Selection extends Terms {
  /** The ids of the rules that run. */
  readonly rules: readonly string[];
  /** Whether a rule runs at all. */
  runs(rule: string): boolean;
  /** Whether findings of a strength are applied, or anybody hears of them. */
  hears(strength: Strength): boolean;
  /** Whether markers that no rule takes are told. */
  readonly tellsResidue: boolean;
  /** What the rules say for themselves, unless they have more to say. */
  reasons(): ReadonlySet<string>;
  /** The ids of those that say that a page is no article. */
  readonly pageRules: ReadonlySet<string>;
  /** The ids of those that look at the edges of a text, and take what they find: behind it is a new edge. */
  readonly edgeRules: ReadonlySet<string>;
}

/** How the languages of the packs write, beside their words. */
export interface Usage {
  /** Suffixes of all languages: what may stand behind a known word. */
  readonly suffixes: ReadonlySet<string>;
  /** What is written together with what follows: parts of names ("detikSport"), prefixes ("pascabanjir"). */
  readonly bound: ReadonlySet<string>;
  /** Small, of all languages: what a full stop stands behind without ending a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Small: what stands behind a dot in domains and names of files. */
  readonly domains: ReadonlySet<string>;
  /** By language: the function words that nobody writes twice in a row, as lexicon ids. */
  readonly singles: ReadonlyMap<string, ReadonlySet<number>>;
  /** Languages that double words with a hyphen. */
  readonly reduplicating: ReadonlySet<string>;
  /** Languages in which odd spaces are dirt. */
  readonly oddSpaces: ReadonlySet<string>;
}
