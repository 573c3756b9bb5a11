/** One text through the house: repair, strip, correct, in one function. Rules find, the edits are made here. */
import { apply } from './edit/apply.js';
import { wordsIn } from './edit/budget.js';
import { compose } from './edit/compose.js';
import type { Edit, Finding, Held, Reported } from './edit/edit.js';
import { movedTo, reportedAs } from './edit/finding.js';
import { origins } from './edit/origin.js';
import { cutsOf, resolve } from './edit/resolve.js';
import { startsLine } from './edit/space.js';
import { correct } from './rules/correct/correct.js';
import { matchesIn } from './rules/hits.js';
import type { Plan } from './rules/plan.js';
import { repair } from './rules/repair/repair.js';
import type { Entry, Match } from './rules/rule.js';
import { spokenIn } from './rules/spoken.js';
import { residueIn } from './rules/strip/residue.js';
import { strip } from './rules/strip/strip.js';
import type { View } from './text/view.js';
import type { Walker } from './text/walk.js';

/** What becomes of a text. All offsets are UTF-16 offsets of the text as read. */
export interface Result {
  /** Sorted, disjoint; none: the text is as it was. */
  readonly edits: readonly Edit[];
  /** What was found and not applied. */
  readonly findings: readonly Reported[];
}

/** What is known of a text beside what it holds. */
export interface Evidence {
  /** The headline of the article. */
  readonly title?: string | undefined;
}

/** A repair may bring another one to light, and an edit inside a line a phrase: rounds at most. */
const ROUNDS = 8;

/**
 * Cleans one text. The result depends on the text, the evidence and the plan alone, and cleaning the outcome again finds
 * nothing. A text that would be left without a word, is no article, or would not come to rest, is left as it is and reported.
 */
export function clean(text: string, plan: Plan, walker: Walker, evidence: Evidence = {}): Result {
  const done = new Progress(text);
  let view = walker.view(text);
  for (let round = 0; round < ROUNDS; round++) {
    const repairs = repair(view, plan);
    if (repairs.length > 0) {
      view = walker.revise(view, repairs, done.make(repairs));
      if (round + 1 < ROUNDS && view.dirt.count > 0) continue;
    }
    const { edits, reported, open, isArticle } = sweep(view, plan, evidence);
    done.report(reported);
    if (!isArticle) return { edits: [], findings: done.held('not-article', edits) };
    if (leavesNothing(view, edits)) return { edits: [], findings: done.held('empty', edits) };
    if (edits.length === 0) return done.result();
    const now = done.make(edits);
    if (!open) return done.result();
    view = walker.revise(view, edits, now);
  }
  return { edits: [], findings: done.held('unstable', []) };
}

/** What strip and correct make of one view. */
interface Sweep {
  readonly edits: Edit[];
  readonly reported: Reported[];
  /** Whether the edits may have brought something new to light. */
  readonly open: boolean;
  readonly isArticle: boolean;
}

function sweep(view: View, plan: Plan, { title }: Evidence): Sweep {
  const all = matchesIn(view, plan);
  const matches = spokenIn(view, all, plan);
  const removals = strip(view, matches, plan, title);
  const cuts = cutsOf(view.text, removals, wordsOf(view), plan.selection);
  const corrections = correct(view, matches, cuts, plan);
  const { edits, reported } = resolve(view.text, [...removals, ...corrections], wordsOf(view), plan.selection);
  const isArticle =
    plan.selection.pageRules.size === 0 || !reported.some(({ rule }) => plan.selection.pageRules.has(rule));
  if (plan.selection.tellsResidue)
    for (const finding of residueIn(view, matches, removals)) reported.push(reportedAs('residue', finding));
  const open = edits.length > 0 && (hasNewEdge(edits, plan) || mayRevealMore(view, all, edits));
  return { edits, reported, open, isArticle };
}

/** Whether an edge of the text was taken off: what stands there now has other neighbours. */
const hasNewEdge = (edits: readonly Edit[], { selection: { edgeRules } }: Plan): boolean =>
  edgeRules.size > 0 && edits.some(({ by }) => by.some(({ rule }) => edgeRules.has(rule)));

/**
 * Whether the text that the edits leave has to be looked at again: something was replaced, part of a line went, a
 * phrase that stayed has new neighbours or seemed to be of another language, or dirt stayed.
 */
function mayRevealMore(view: View, matches: ReadonlyMap<Entry, readonly Match[]>, edits: readonly Edit[]): boolean {
  const { text } = view;
  if (view.dirt.count > 0) return true;
  const wholeLines = (edit: Edit): boolean =>
    edit.text === '' && startsLine(text, edit.start) && (edit.end === text.length || startsLine(text, edit.end));
  if (!edits.every(wholeLines)) return true;
  for (const [entry, list] of matches) {
    if (entry.isPolicy && entry.strength === 'possible') continue; // it stays whatever its neighbours
    if (!list.every(({ start }) => isInside(start, edits))) return true;
  }
  return false;
}

/** Whether one of the edits, which are sorted and disjoint, holds the offset. */
function isInside(offset: number, edits: readonly Edit[]): boolean {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < edits.length && edits[low].start <= offset;
}

const wordsOf = ({ words }: View) => ({ starts: words.starts, count: words.count });

/** Whether the text has words and the edits take all of them. */
function leavesNothing(view: View, edits: readonly Edit[]): boolean {
  const deletions = edits.filter((edit) => edit.text.trim() === '');
  return deletions.length > 0 && view.words.count > 0 && wordsIn(deletions, wordsOf(view)) === view.words.count;
}

/** The edits so far over the text as read, and the text that they make. */
class Progress {
  private text: string;
  private edits: Edit[] = [];
  private findings: readonly Reported[] = [];

  constructor(private readonly source: string) {
    this.text = source;
  }

  /** Makes edits of the present text; returns the text that they leave. */
  make(edits: readonly Edit[]): string {
    this.text = apply(this.text, edits);
    this.edits = compose(this.edits, edits);
    return this.text;
  }

  /** Findings over the present text take the place of those over an earlier one. */
  report(reported: readonly Reported[]): void {
    if (this.edits.length === 0) this.findings = reported;
    else {
      const toSource = origins(this.edits);
      this.findings = reported.map((finding) => reportedAs(finding.held, movedTo(toSource(finding), finding)));
    }
  }

  /** All findings, none of them applied. */
  held(held: Held, edits: readonly Edit[]): Reported[] {
    const all: Finding[] = compose(this.edits, edits).flatMap((edit) => edit.by);
    const findings = held === 'not-article' ? this.findings.map((finding) => reportedAs(held, finding)) : this.findings;
    return [...findings, ...all.map((finding) => reportedAs(held, finding))];
  }

  result(): Result {
    const edits = this.edits.filter(({ start, end, text }) => this.source.slice(start, end) !== text);
    return { edits, findings: this.findings };
  }
}
