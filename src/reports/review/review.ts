/**
 * What was done to a set of documents, rule by rule: how much, and examples drawn by the hash of the document, so that
 * every machine draws the same.
 */
import { Draws } from './draws.js';
import type { Excerpt } from './excerpt.js';
import type { Change, Reviewed } from './reviewed.js';
import { wordsIn } from './words.js';

/** What one rule did. An edit that several rules asked for counts for each of them. */
export interface RuleReview {
  readonly rule: string;
  readonly documents: number;
  readonly edits: number;
  /** Words that its edits took: what white space separates. */
  readonly words: number;
  readonly examples: readonly Excerpt[];
}

/** What was done to all documents. */
export interface ReviewSummary {
  readonly documents: number;
  readonly changed: number;
  readonly edits: number;
  /** All words of the documents; undefined where the text of some is not there. */
  readonly words: number | undefined;
  /** Words that the edits took, each once. */
  readonly taken: number;
  /** The rule that took most words first. */
  readonly rules: readonly RuleReview[];
}

/** Which examples are kept. */
export interface ReviewOptions {
  /** Examples a rule, at most. */
  readonly examples: number;
  /** Whether the examples are the largest removals, and no draw. */
  readonly largest: boolean;
  /** Which rules are shown. */
  shows(rule: string): boolean;
}

/** Hears documents one by one, and keeps counts and as many examples as are shown. */
export class Review {
  private readonly rules = new Map<string, Tally>();
  private documents = 0;
  private changed = 0;
  private edits = 0;
  private words: number | undefined = 0;
  private taken = 0;

  constructor(private readonly options: ReviewOptions) {}

  add(document: Reviewed): void {
    const { source, changes } = document;
    this.documents++;
    if (this.words !== undefined) this.words = source === undefined ? undefined : this.words + wordsIn(source);
    const byRule = new Map<string, Change[]>();
    let shown = 0;
    const count = countOnce(document);
    for (const change of changes) {
      const rules = new Set(change.by.map(({ rule }) => rule).filter((rule) => this.options.shows(rule)));
      if (rules.size === 0) continue;
      shown++;
      this.taken += count(change);
      for (const rule of rules) add(byRule, rule, change);
    }
    this.edits += shown;
    if (shown > 0) this.changed++;
    for (const [rule, list] of byRule) this.tally(rule).add(document, list);
  }

  summary(): ReviewSummary {
    const { documents, changed, edits, words, taken } = this;
    const rules = [...this.rules.values()].map((tally) => tally.summary());
    rules.sort((a, b) => b.words - a.words || b.edits - a.edits || (a.rule < b.rule ? -1 : 1));
    return { documents, changed, edits, words, taken, rules };
  }

  private tally(rule: string): Tally {
    const known = this.rules.get(rule) ?? new Tally(rule, this.options);
    this.rules.set(rule, known);
    return known;
  }
}

/** What one rule did so far. */
class Tally {
  private documents = 0;
  private edits = 0;
  private words = 0;
  private readonly draws: Draws;

  constructor(
    private readonly rule: string,
    private readonly options: ReviewOptions,
  ) {
    this.draws = new Draws(options.examples);
  }

  /** @param changes those of the rule, in the order of the text */
  add(document: Reviewed, changes: readonly Change[]): void {
    this.documents++;
    this.edits += changes.length;
    let largest = changes[0];
    let most = -1;
    const count = countOnce(document);
    for (const change of changes) {
      const words = wordsOf(document, change);
      this.words += count(change);
      if (words > most) [largest, most] = [change, words];
    }
    if (this.options.largest) this.draws.add(document, largest, most);
    else this.draws.add(document, changes[Number.parseInt(document.hash.slice(-6), 16) % changes.length], 0);
  }

  summary(): RuleReview {
    const { rule, documents, edits, words, draws } = this;
    return { rule, documents, edits, words, examples: draws.excerpts() };
  }
}

const wordsOf = ({ source }: Reviewed, { start, end, before }: Change): number =>
  source === undefined ? wordsIn(before ?? '') : wordsIn(source, start, end);

/** Counts the words of changes in order, each once: findings that were not applied may overlap. */
function countOnce(document: Reviewed): (change: Change) => number {
  let reach = 0;
  return (change) => {
    const words = change.end <= reach ? 0 : wordsOf(document, { ...change, start: Math.max(change.start, reach) });
    reach = Math.max(reach, change.end);
    return words;
  };
}

function add(lists: Map<string, Change[]>, key: string, change: Change): void {
  const list = lists.get(key);
  if (list) list.push(change);
  else lists.set(key, [change]);
}
