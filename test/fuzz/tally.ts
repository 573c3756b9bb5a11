/** Counts what the documents provoke, so that one sees that they provoke something. */
import type { Cleaned } from 'sapu';

const PASSES = ['repair', 'strip', 'correct'] as const;
type Pass = (typeof PASSES)[number];

interface Count {
  documents: number;
  edits: number;
}

export class Tally {
  documents = 0;
  private changed = 0;
  private edits = 0;
  private empty = 0;
  private unstable = 0;
  private readonly passes = new Map<Pass, Count>(PASSES.map((pass) => [pass, { documents: 0, edits: 0 }]));

  add({ edits, findings }: Cleaned): void {
    this.documents++;
    this.edits += edits.length;
    if (edits.length > 0) this.changed++;
    if (findings.some(({ held }) => held === 'empty')) this.empty++;
    if (findings.some(({ held }) => held === 'unstable')) this.unstable++;
    const seen = edits.map((edit) => new Set(edit.by.map(({ rule }) => rule.slice(0, rule.indexOf('/')))));
    for (const [pass, count] of this.passes) {
      const made = seen.filter((passes) => passes.has(pass)).length;
      count.edits += made;
      if (made > 0) count.documents++;
    }
  }

  /** One line for people. */
  toString(): string {
    const share = (count: number): string => `${((100 * count) / Math.max(1, this.documents)).toFixed(1)} %`;
    const passes = [...this.passes].map(([pass, { documents, edits }]) => `${pass} ${share(documents)} (${edits})`);
    return (
      `${this.edits} edits, ${share(this.changed)} of the documents changed: ${passes.join(', ')}; ` +
      `left as they were: ${this.empty} that nothing would be left of, ${this.unstable} that do not come to rest`
    );
  }
}
