/** How well a cleaner did on labelled documents, judged by its edits: what content was lost, and what junk is gone. */
import type { Edit } from '../edit/edit.js';
import { type Fates, fatesOf } from './fates.js';
import { type Flaws, flawsOf } from './flaws.js';
import type { Fate } from './gap.js';
import type { LabelledDocument } from './labelled.js';
import { type SpanFate, spanFatesOf } from './spans.js';
import { junkNear } from './strokes.js';
import { type LabelledToken, labelledTokensOf } from './tokens.js';

/** Of all documents. Words are words of the texts as read. */
export interface Totals {
  readonly documents: number;
  /** Documents that lost a word of content. */
  readonly damaged: number;
  readonly contentWords: number;
  readonly contentLost: number;
  /** Words of content that became others where no misspelling is listed; they are not lost. */
  readonly contentChanged: number;
  /** Words of listed misspellings that became others. */
  readonly corrected: number;
  readonly spans: number;
  /** Junk spans that are gone: at most a tenth of their words is left, and none of their marker (`spans.ts`). */
  readonly spansGone: number;
  readonly junkWords: number;
  readonly junkGone: number;
  readonly policyWords: number;
  readonly policyGone: number;
  /** Policy spans of which some words are gone and some are not. */
  readonly policyCut: number;
}

/** One category of junk. */
export interface CategoryFigures {
  readonly spans: number;
  readonly spansGone: number;
  readonly words: number;
  readonly wordsGone: number;
  /** Words of content that went in one stroke with junk of this category. */
  readonly contentLost: number;
}

/** One category of policy, in words. */
export interface PolicyFigures {
  readonly words: number;
  readonly wordsGone: number;
}

/** One rule, in words that its edits took; a word that several rules asked for counts for each of them. */
export interface RuleFigures {
  /** Of junk. */
  readonly wordsGone: number;
  readonly policyGone: number;
  readonly contentLost: number;
}

/** A document that lost content, kept junk, or has words changed. */
export interface FlawedDocument extends Flaws {
  readonly id: string | undefined;
  /** The how manieth it was, from 1. */
  readonly number: number;
}

/** Of a category or a rule: junk among the words that went and are judged; 1 where there are none. Policy is not judged. */
export const precisionOf = ({ wordsGone, contentLost }: Pick<RuleFigures, 'wordsGone' | 'contentLost'>): number =>
  share(wordsGone, wordsGone + contentLost);

/** Adds up documents. */
export class Score {
  private readonly sums: Sums<Totals> = {
    documents: 0,
    damaged: 0,
    contentWords: 0,
    contentLost: 0,
    contentChanged: 0,
    corrected: 0,
    spans: 0,
    spansGone: 0,
    junkWords: 0,
    junkGone: 0,
    policyWords: 0,
    policyGone: 0,
    policyCut: 0,
  };
  private readonly junk = new Table<CategoryFigures>({
    spans: 0,
    spansGone: 0,
    words: 0,
    wordsGone: 0,
    contentLost: 0,
  });
  private readonly may = new Table<PolicyFigures>({ words: 0, wordsGone: 0 });
  private readonly byRule = new Table<RuleFigures>({ wordsGone: 0, policyGone: 0, contentLost: 0 });
  private readonly flawed: FlawedDocument[] = [];

  readonly totals: Totals = this.sums;
  /** Categories of junk, and `NO_JUNK_NEAR` (`strokes.ts`) where content was lost without any. */
  readonly categories: ReadonlyMap<string, CategoryFigures> = this.junk;
  /** Categories of policy. */
  readonly policy: ReadonlyMap<string, PolicyFigures> = this.may;
  /** By the ids of the rules; those that took no word are missing. */
  readonly rules: ReadonlyMap<string, RuleFigures> = this.byRule;

  /** The share of the words of content that is still there. */
  get kept(): number {
    return 1 - this.sums.contentLost / Math.max(1, this.sums.contentWords);
  }

  /** The share of the junk spans that is gone; 1 where there are none. */
  get removed(): number {
    return share(this.sums.spansGone, this.sums.spans);
  }

  /** The share of the words of junk that is gone; 1 where there are none. */
  get removedWords(): number {
    return share(this.sums.junkGone, this.sums.junkWords);
  }

  /**
   * Adds a document and what a cleaner did to it.
   * @param edits over the text of the document
   * @throws RangeError when they are not sorted, disjoint and inside the text; nothing is added then
   */
  add(document: LabelledDocument, edits: readonly Edit[]): void {
    const tokens = labelledTokensOf(document);
    const result = fatesOf(document.text, tokens, edits);
    const spans = spanFatesOf(document, tokens, result.fates);
    const flaws = flawsOf(tokens, result.fates, spans);
    this.sums.documents++;
    if (flaws.lost > 0) this.sums.damaged++;
    if (flaws.stretches.length > 0) this.flawed.push({ id: document.id, number: this.sums.documents, ...flaws });
    this.addWords(tokens, result);
    for (const span of spans) this.addSpan(span);
  }

  /** Those that lost most content, then those that kept most junk, then those with most words changed. */
  worst(limit: number): FlawedDocument[] {
    const inOrder = (a: Flaws, b: Flaws): number => b.lost - a.lost || b.left - a.left || b.changed - a.changed;
    return [...this.flawed].sort(inOrder).slice(0, limit);
  }

  private addWords(tokens: readonly LabelledToken[], { fates, edits }: Fates): void {
    const near = junkNear(tokens, fates);
    tokens.forEach((token, i) => {
      if (!token.isWord) return;
      this.addWord(token, fates[i], token.span?.category ?? near[i]);
      if (fates[i] !== 'removed' || token.isSpare) return;
      const rules = new Set(edits[i].flatMap(({ by }) => by.map(({ rule }) => rule)));
      for (const rule of rules) this.byRule.row(rule)[TOOK[token.level]]++;
    });
  }

  private addWord({ level, isTypo, isSpare }: LabelledToken, fate: Fate, category: string): void {
    const { sums } = this;
    const gone = fate === 'removed' ? 1 : 0;
    if (level === 'keep') {
      sums.contentWords++;
      if (fate === 'changed') sums[isTypo ? 'corrected' : 'contentChanged']++;
      if (gone === 0 || isSpare) return;
      sums.contentLost++;
      this.junk.row(category).contentLost++;
      return;
    }
    sums[level === 'must' ? 'junkWords' : 'policyWords']++;
    sums[level === 'must' ? 'junkGone' : 'policyGone'] += gone;
    const row = (level === 'must' ? this.junk : this.may).row(category);
    row.words++;
    row.wordsGone += gone;
  }

  private addSpan({ span, fate }: SpanFate): void {
    if (span.level === 'may') {
      if (fate === 'cut') this.sums.policyCut++;
      return;
    }
    const gone = fate === 'gone' ? 1 : 0;
    const row = this.junk.row(span.category);
    this.sums.spans++;
    this.sums.spansGone += gone;
    row.spans++;
    row.spansGone += gone;
  }
}

/** What a rule took with a word. */
const TOOK = { must: 'wordsGone', may: 'policyGone', keep: 'contentLost' } as const;

type Sums<T> = { -readonly [K in keyof T]: T[K] };

/** Rows of sums, each of which begins as `zero`. */
class Table<T extends object> extends Map<string, Sums<T>> {
  constructor(private readonly zero: T) {
    super();
  }

  row(name: string): Sums<T> {
    const row = this.get(name) ?? { ...this.zero };
    this.set(name, row);
    return row;
  }
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 1);
