/** The types that rules, packs and `clean` share; what the rules are run with is in `plan.ts`. */
import type { Strength } from '../edit/edit.js';
import type { Language } from '../text/lexicon.js';
import type { Places } from '../text/view.js';
import type { KindName } from './kinds.js';
import type { Slot } from './slots.js';

/** The passes, in their order. */
export const PASSES = ['repair', 'strip', 'correct'] as const;

/** One element of a phrase: marks (without spaces), then a word or a slot; the last may be marks alone. */
export interface Step {
  readonly marks: string;
  readonly word?: string;
  readonly slot?: Slot;
}

/** What follows a slot: the same, with its word as a lexicon id. */
export interface TailStep {
  readonly marks: string;
  readonly id?: number;
  readonly slot?: Slot;
}

/** A word sequence that the walk can trigger, with its words as lexicon ids. */
export interface Sequence {
  /** The words in front of the first slot. */
  readonly ids: readonly number[];
  /** Which of them triggers: the rarest. */
  readonly trigger: number;
  /** `marks[k]` stand before word k; missing when there are none at all. */
  readonly marks?: readonly string[];
  /** The words as written, where letter case counts. */
  readonly written?: readonly string[];
  /** What follows: slots, and words and marks behind them. */
  readonly tail?: readonly TailStep[];
}

/**
 * A sequence with the rule that it belongs to. All members are always there, undefined where a sequence has none: one
 * shape, for the matcher reads them at every trigger.
 */
export interface Phrase {
  readonly entry: Entry;
  readonly ids: readonly number[];
  readonly trigger: number;
  readonly marks: Sequence['marks'] | undefined;
  readonly written: Sequence['written'] | undefined;
  readonly tail: Sequence['tail'] | undefined;
  /** Whether it may go on over line ends. */
  readonly splits: boolean;
  /** What has to stand at its edges, by which most phrases fail before anything else is looked at. */
  readonly gate: Gate;
  /** For a listed correction: its row. */
  readonly row: Row | undefined;
}

/** The phrases that one word triggers. */
export interface Hung {
  /**
   * Finds the phrases that may stand where the word is number `word` of `ids`, by the word beside it: three in four fail there.
   * Their numbers are in `into` then, ascending, which is the order in which packs name them.
   */
  mayStandBy(ids: Int32Array, word: number, into: Places): void;
  /** The phrase of that number. */
  phrase(n: number): Phrase;
}

/** Code units that a phrase asks for at its edges; 0: any. Quotes are straight ones. */
export interface Gate {
  /** The mark in front of the first word. */
  readonly before: number;
  /** The first letter, where letter case counts. */
  readonly first: number;
  /** The mark behind the last word in front of the first slot. */
  readonly behind: number;
}

/** A listed correction. */
export interface Row {
  readonly typo: string;
  /** One: applied. Several, or none: reported only. */
  readonly fixes: readonly string[];
  /** Why it is reported only, where the list says so. */
  readonly reason?: string;
  /** `file:line`. */
  readonly source: string;
  /** Of the texts that it is for; missing: every text. */
  readonly language?: string;
}

/** What a document tells of its article beside the text, by what a call can lift out. */
export const LIFTS = ['place', 'agency', 'author', 'editor', 'initials', 'source', 'photo'] as const;
export type Lift = (typeof LIFTS)[number];
/** What was told, in the words of the text. */
export type Lifted = Readonly<Partial<Record<Lift, string>>>;

/** A rule as the engine sees it: of a pack, or the code rule behind listed corrections. */
export interface Entry {
  /** `pass/category/name`. */
  readonly id: string;
  readonly kind: KindName | 'listed';
  /** The language of the pages that it is for; undefined: pages of any. */
  readonly language: Language | undefined;
  readonly strength: Strength;
  readonly why: string;
  readonly parameters: EntryParameters;
  /** What a slot of its phrases tells of the article. */
  readonly lift: Lift | undefined;
  /** Whether it is a matter of policy. */
  readonly isPolicy: boolean;
}

/** What an entry says of its kind; undefined where it says nothing. All members are always there, as in {@link Phrase}. */
export interface EntryParameters {
  readonly where: string | undefined;
  readonly items: string | undefined;
  readonly lines: string | undefined;
}

/** Where a phrase stands in the text. */
export interface Match {
  readonly phrase: Phrase;
  /** UTF-16 offsets of the whole phrase, slots included. */
  readonly start: number;
  readonly end: number;
  /** Number of its first word, of the line of that word, and of the line where the phrase ends. */
  readonly word: number;
  readonly line: number;
  readonly lastLine: number;
  /** Its last name, or else its last slot; -1 for none. */
  readonly slot: number;
  readonly slotEnd: number;
}

/** A rule that is code: of `repair` or `correct`. The examples are in the notation of packs. */
export interface CodeRule {
  readonly id: string;
  /** What its findings may be: the evidence decides. Missing: certain. */
  readonly strengths?: readonly Strength[];
  readonly why: string;
  readonly examples: readonly string[];
}

/** The reason in short, without its full stop. */
export const firstSentence = (why: string): string =>
  (/^.*?(?=\.(?:\s|$))/s.exec(why)?.[0] ?? why).replace(/\s+/g, ' ');
