/** Entries of a ledger whose texts are the same, as they were written or as they were read. */

/** Where an entry stands in the ledger, and whose it is. */
export interface Place {
  /** Offset and length in bytes, and the line of the ledger. */
  readonly at: number;
  readonly bytes: number;
  readonly number: number;
  readonly doc: string;
  readonly line: number | undefined;
  /** Hash of the text as read. */
  readonly sha: string;
}

export class Group {
  private readonly places: Place[];
  /** Whether all of them were read as the same text: then it does not matter which is taken. */
  private isUniform = true;
  private byName: Map<string, Place> | undefined;

  constructor(first: Place) {
    this.places = [first];
  }

  add(place: Place): void {
    if (place.sha !== this.places[0].sha) this.isUniform = false;
    this.places.push(place);
  }

  /** The entry of this very file and line. */
  exact(doc: string, line: number | undefined): Place | undefined {
    if (this.places.length < 8) return this.places.find((place) => place.doc === doc && place.line === line);
    this.byName ??= new Map(this.places.map((place) => [nameOf(place.doc, place.line), place]));
    return this.byName.get(nameOf(doc, line));
  }

  /**
   * The entry that a text of this name and line belongs to: that of the name, else the one with the same line and the
   * longest end of the path in common. Undefined where different texts are as near.
   */
  nearest(doc: string, line: number | undefined): Place | undefined {
    if (this.isUniform) return this.places[0];
    const exact = this.exact(doc, line);
    if (exact) return exact;
    let best: Place | undefined;
    let bestScore = -1;
    let isTied = false;
    for (const place of this.places) {
      const score = (place.line === line ? NEARER : 0) + commonEnd(place.doc, doc);
      if (score < bestScore || (score === bestScore && place.sha === best?.sha)) continue;
      isTied = score === bestScore;
      best = place;
      bestScore = score;
    }
    return isTied ? undefined : best;
  }
}

const nameOf = (doc: string, line: number | undefined): string => `${line ?? ''} ${doc}`;

/** The same line counts more than any path. */
const NEARER = 1000;

/** How many folders and names two paths have in common, from the end. */
function commonEnd(a: string, b: string): number {
  const left = a.split('/').reverse();
  const right = b.split('/').reverse();
  let count = 0;
  while (count < left.length && left[count] === right[count]) count++;
  return count;
}
