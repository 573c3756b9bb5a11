/**
 * From what the rules found to what is done: strength, budget, overlap, joining, seam, in this order.
 */
import { type Words, withinBudget } from './budget.js';
import { type Edit, type Finding, type Held, inOrder, type Range, type Reported } from './edit.js';
import { reportedAs } from './finding.js';
import { type Cut, seam } from './seam.js';
import { isAllSpace } from './space.js';

/** What decides whether a finding is applied. */
export interface Terms {
  /** Whether findings of this strength and rule are applied at all. */
  applies(finding: Finding): boolean;
  /** The share (0–1) of the words left by certain edits that likely edits may touch. */
  readonly budget: number;
}

/** Sorted, disjoint edits that do not touch, and the findings that were held back. */
export interface Resolved {
  readonly edits: Edit[];
  readonly reported: Reported[];
}

/**
 * Findings stand in the order of the plan: of two replacements of one place the first wins and the other is deferred.
 * Overlapping deletions are joined, as are those with only white space between them; a replacement that meets a
 * deletion is dropped, for its place is gone.
 */
export function resolve(text: string, findings: readonly Finding[], words: Words, terms: Terms): Resolved {
  if (findings.length === 0) return { edits: [], reported: [] };
  const reported: Reported[] = [];
  const hold: Hold = (finding, held) => void reported.push(reportedAs(held, finding));
  const applied = applicable(findings, words, terms, hold);
  const deletions = joined(text, applied.filter(isDeletion)).map((cut) => seam(text, cut));
  const replacements = winners(applied, deletions, hold);
  return { edits: touchingAsOne([...deletions, ...replacements].sort(inOrder)), reported };
}

/** What deletions take out of a text, before anything is known of replacements: sorted, disjoint. */
export function cutsOf(text: string, deletions: readonly Finding[], words: Words, terms: Terms): readonly Range[] {
  return deletions.length === 0
    ? []
    : joined(
        text,
        applicable(deletions, words, terms, () => {}),
      );
}

type Hold = (finding: Finding, held: Held) => void;

/** The findings that are strong enough; none that is only likely where they would touch too much together. */
function applicable(findings: readonly Finding[], words: Words, terms: Terms, hold: Hold): Finding[] {
  const applied = findings.filter((finding) => terms.applies(finding) || hold(finding, 'strength'));
  const likely = applied.filter((finding) => finding.strength !== 'certain');
  if (likely.length === 0) return applied;
  const certain = applied.filter((finding) => finding.strength === 'certain');
  if (withinBudget(certain, likely, words, terms.budget)) return applied;
  for (const finding of likely) hold(finding, 'budget');
  return certain;
}

const isDeletion = (finding: Finding): boolean => finding.text === undefined;

/** Deletions that overlap, touch, or have only white space between them, as one cut. */
function joined(text: string, deletions: readonly Finding[]): Cut[] {
  const cuts: { start: number; end: number; by: Finding[] }[] = [];
  for (const finding of [...deletions].sort(inOrder)) {
    const last = cuts.at(-1);
    if (last && isAllSpace(text, last.end, finding.start)) {
      last.end = Math.max(last.end, finding.end);
      last.by.push(finding);
    } else cuts.push({ start: finding.start, end: finding.end, by: [finding] });
  }
  return cuts;
}

/** The replacements that neither meet a deletion nor an earlier replacement. */
function winners(findings: readonly Finding[], deletions: readonly Edit[], hold: Hold): Edit[] {
  const ranked = findings
    .map((finding, rank) => ({ finding, rank }))
    .filter(({ finding }) => !isDeletion(finding))
    .sort((a, b) => inOrder(a.finding, b.finding) || a.rank - b.rank);
  const out: { finding: Finding; rank: number }[] = [];
  let d = 0;
  for (const next of ranked) {
    const { start, end } = next.finding;
    while (d < deletions.length && deletions[d].end <= start) d++;
    if (d < deletions.length && deletions[d].start < Math.max(end, start + 1)) continue;
    const last = out.at(-1);
    if (!last || (last.finding.end <= start && last.finding.start < start)) out.push(next);
    else if (next.rank < last.rank) {
      hold(last.finding, 'deferred');
      out[out.length - 1] = next;
    } else hold(next.finding, 'deferred');
  }
  return out.map(({ finding }) => ({
    start: finding.start,
    end: finding.end,
    text: finding.text ?? '',
    by: [finding],
  }));
}

/** Edits that touch become one and carry all findings. */
function touchingAsOne(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (let from = 0; from < edits.length; ) {
    let to = from + 1;
    while (to < edits.length && edits[to].start === edits[to - 1].end) to++;
    out.push(to === from + 1 ? edits[from] : asOne(edits.slice(from, to)));
    from = to;
  }
  return out;
}

/** Edits of which each touches the next, as one. */
function asOne(edits: readonly Edit[]): Edit {
  return {
    start: edits[0].start,
    end: edits[edits.length - 1].end,
    text: edits.map(({ text }) => text).join(''),
    by: edits.flatMap(({ by }) => by),
  };
}
