/** The examples of a rule: those with the largest weight, then the smallest hash; one a document. */
import { type Excerpt, excerptOf } from './excerpt.js';
import type { Change, Reviewed } from './reviewed.js';

interface Draw {
  readonly weight: number;
  readonly hash: string;
  readonly excerpt: Excerpt;
}

export class Draws {
  private readonly draws: Draw[] = [];
  private readonly byHash = new Map<string, Draw>();

  /** @param most examples at most */
  constructor(private readonly most: number) {}

  /** Of texts that stand there twice, the one with the smaller name is shown, whatever their order. */
  add(document: Reviewed, change: Change, weight: number): void {
    const { hash, name } = document;
    const same = this.byHash.get(hash);
    if (same) {
      if (name < same.excerpt.file) this.replace(same, { ...same, excerpt: excerptOf(document, change) });
      return;
    }
    const last = this.draws.at(-1);
    const isFull = this.draws.length === this.most;
    if (this.most === 0 || (isFull && last && !isBefore(weight, hash, last))) return;
    if (isFull && last) {
      this.draws.pop();
      this.byHash.delete(last.hash);
    }
    const draw = { weight, hash, excerpt: excerptOf(document, change) };
    this.draws.splice(this.placeOf(weight, hash), 0, draw);
    this.byHash.set(hash, draw);
  }

  excerpts(): Excerpt[] {
    return this.draws.map(({ excerpt }) => excerpt);
  }

  private replace(old: Draw, draw: Draw): void {
    this.draws[this.draws.indexOf(old)] = draw;
    this.byHash.set(draw.hash, draw);
  }

  /** How many draws stand before one of this weight and hash. */
  private placeOf(weight: number, hash: string): number {
    let low = 0;
    let high = this.draws.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(weight, hash, this.draws[middle])) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const isBefore = (weight: number, hash: string, other: Draw): boolean =>
  weight > other.weight || (weight === other.weight && hash < other.hash);
