/** A pack as it is read: rules as data, phrases expanded to sequences. What `compile` writes and `planOf` takes. */
import type { Strength } from '../edit/edit.js';
import type { KindName } from '../rules/kinds.js';
import type { Lift, Step } from '../rules/rule.js';
import type { Learnt } from './evidence.js';
import type { List } from './lists/list.js';

/** A pack as read: rules, word lists, and what its examples say. */
export interface Pack {
  readonly name: string;
  /** Missing: a pack for pages of every language. */
  readonly language?: string;
  /** Words that headlines write in lower case; compiled packs have them in the tables. */
  readonly small: readonly string[];
  /** What may stand behind a known word without making it another. */
  readonly suffixes: readonly string[];
  /** Function words that nobody writes twice in a row. */
  readonly single: readonly string[];
  /** Whether the language doubles words, with a hyphen between them. */
  readonly reduplicates: boolean;
  /** How the language makes words of others: rows, see `Affixes`. */
  readonly affixes: readonly string[];
  /** What may stand behind a whole form. */
  readonly clitics: readonly string[];
  /** Affixes of speech ("nge-"). */
  readonly informal: readonly string[];
  /** What a full stop stands behind without ending a sentence: abbreviations, titles, degrees. */
  readonly abbreviations: readonly string[];
  /** What is written together with what follows: parts of names ("detikSport"), prefixes ("pascabanjir"). */
  readonly bound: readonly string[];
  /** What stands behind a dot in domains and names of files. */
  readonly domains: readonly string[];
  /** The tables of `sapu learn` that the pack names, relative to its file. */
  readonly evidence?: { readonly words: string; readonly pairs: string };
  /** Those tables, once they are read. */
  readonly learnt?: Learnt;
  /** The lists that the pack names, relative to its file: as for `--words` and `--corrections`. */
  readonly lists?: { readonly words: readonly string[]; readonly corrections: readonly string[] };
  /** What they say, once they are read. */
  readonly listed?: List;
  /** In compiled packs, in place of both: misspelt words and what they are misspelt for, as ids of the built-in lexicon. */
  readonly misspelt?: readonly number[];
  /** Whether no-break and other odd spaces are dirt in this language. */
  readonly oddSpaces: boolean;
  readonly rules: readonly PackRule[];
  /** Sound text, for the tests: no rule of any pack may touch it. */
  readonly stay: readonly string[];
}

/** An entry of a pack. */
export interface PackRule {
  /** `strip/category/name`. */
  readonly id: string;
  readonly kind: KindName;
  readonly strength: Strength;
  /** A matter of policy: found and kept, unless a call removes it. */
  readonly policy: boolean;
  /** What its last slot tells of the article. */
  readonly lift?: Lift;
  /** Its first sentence is the reason that reports give; compiled packs hold that alone. */
  readonly why: string;
  /** Whether letter case counts. */
  readonly exact: boolean;
  /** Of the kind. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Word sequences, as words. */
  readonly phrases: readonly (readonly Step[])[];
  /** The phrases in their notation, as the pack writes them; left out of the compiled packs. */
  readonly written: readonly string[];
  /** In compiled packs, in place of `phrases`: sequences of ids of the built-in lexicon. */
  readonly compiled?: {
    /** The words that trigger any of them. */
    readonly triggers: readonly number[];
    /** The numbers of those of trigger `k` in the file of phrases: from `firsts[k]` to `firsts[k + 1]`. */
    readonly firsts: readonly number[];
  };
  /** In the notation of `git diff --word-diff`; left out of the compiled packs. */
  readonly examples: readonly string[];
  /** Where the rule and its examples begin in the file of the pack: lines from 1. Left out of the compiled packs. */
  readonly lines?: { readonly rule: number; readonly examples: readonly number[] };
}
