/**
 * From what the rules found to what is done: strength, budget, overlap, joining, seam, in this order.
 */
import { type Words, withinBudget } from './budget.js';
import { type Edit, type Finding, type Held, inOrder, type Reported } from './edit.js';
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
  const hold = (finding: Finding, held: Held): void => void reported.push({ ...finding, held });

  let applied = findings.filter((finding) => terms.applies(finding) || hold(finding, 'strength'));
  const likely = applied.filter((finding) => finding.strength !== 'certain');
  if (likely.length > 0) {
    const certain = applied.filter((finding) => finding.strength === 'certain');
    if (!withinBudget(certain, likely, words, terms.budget)) {
      for (const finding of likely) hold(finding, 'budget');
      applied = certain;
    }
  }
  const deletions = joined(text, applied.filter(isDeletion)).map((cut) => seam(text, cut));
  const replacements = winners(applied, deletions, (finding) => hold(finding, 'deferred'));
  return { edits: touchingAsOne([...deletions, ...replacements].sort(inOrder)), reported };
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
function winners(findings: readonly Finding[], deletions: readonly Edit[], defer: (finding: Finding) => void): Edit[] {
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
      defer(last.finding);
      out[out.length - 1] = next;
    } else defer(next.finding);
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
    const group = edits.slice(from, to);
    const text = group.map((edit) => edit.text).join('');
    out.push(
      group.length === 1
        ? edits[from]
        : { start: edits[from].start, end: edits[to - 1].end, text, by: group.flatMap((edit) => edit.by) },
    );
    from = to;
  }
  return out;
}
