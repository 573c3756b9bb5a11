/** Entries of a ledger whose texts are the same, as they were written or as they were read. */
import { basename } from 'node:path';

/** Where an entry stands in the ledger, and whose it is. */
export interface Place {
  /** Offset and length in bytes, and the line of the ledger. */
  readonly at: number;
  readonly bytes: number;
  readonly number: number;
  readonly doc: string;
  readonly line: number | undefined;
  /** What it leads back to: the hash of the text as read, and of how that is written in a record where it matters. */
  readonly back: string;
  /** For a record: the hash of its line without the text, and of the member that was lifted into it. */
  readonly rest: string | undefined;
}

/** What is known of a text beside what it holds. */
export interface Whereabouts {
  readonly doc: string;
  /** For a record: its line, and the hashes of that without its text, and of the member that was lifted into it. */
  readonly line?: number;
  readonly rest?: string;
}

/** Places, and whether all of them were read as the same text: then it does not matter which is taken. */
class Bucket {
  readonly places: Place[] = [];
  isUniform = true;
  private byLine: Map<number | undefined, Place[]> | undefined;

  add(place: Place): void {
    if (this.places.length > 0 && place.back !== this.places[0].back) this.isUniform = false;
    this.places.push(place);
    this.byLine = undefined;
  }

  atLine(line: number | undefined): readonly Place[] {
    if (!this.byLine) {
      this.byLine = new Map();
      for (const place of this.places) {
        const list = this.byLine.get(place.line);
        if (list) list.push(place);
        else this.byLine.set(place.line, [place]);
      }
    }
    return this.byLine.get(line) ?? [];
  }
}

export class Group {
  private readonly all = new Bucket();
  /** By what is looked for first: the rest of a record, the name of a file without its folders. */
  private readonly buckets = new Map<string, Bucket>();

  constructor(...places: readonly Place[]) {
    for (const place of places) this.add(place);
  }

  add(place: Place): void {
    this.all.add(place);
    const key = keyOf(place);
    const bucket = this.buckets.get(key) ?? new Bucket();
    this.buckets.set(key, bucket);
    bucket.add(place);
  }

  /** The entry of this very file, or of the record in its line. */
  exact(text: Whereabouts): Place | undefined {
    return this.buckets
      .get(keyOf(text))
      ?.atLine(text.line)
      .find(({ doc }) => doc === text.doc);
  }

  /**
   * The entry that a text belongs to: one whose file name, or whose record around the text, is the same. Of several that
   * were read as different texts it is the one of the same line, with the longest end of the path in common; undefined
   * where nothing tells. `byLine`: nothing but the line tells.
   */
  nearest(text: Whereabouts): { readonly place: Place; readonly byLine: boolean } | undefined {
    const near = this.all.isUniform ? this.all : this.buckets.get(keyOf(text));
    if (!near) return undefined;
    if (near.isUniform) return { place: near.atLine(text.line)[0] ?? near.places[0], byLine: false };
    const place = nearestPath(near.atLine(text.line), text.doc);
    return place && { place, byLine: text.line !== undefined };
  }
}

const keyOf = ({ doc, rest }: { readonly doc: string; readonly rest?: string | undefined }): string =>
  rest === undefined ? `name ${basename(doc)}` : `rest ${rest}`;

/** The one whose path has the longest end in common with `doc`; undefined where different texts are as near. */
function nearestPath(places: readonly Place[], doc: string): Place | undefined {
  let best: Place | undefined;
  let bestLength = -1;
  let isTied = false;
  for (const place of places) {
    const length = commonEnd(place.doc, doc);
    if (length < bestLength || (length === bestLength && place.back === best?.back)) continue;
    isTied = length === bestLength;
    best = place;
    bestLength = length;
  }
  return isTied ? undefined : best;
}

/** How many folders and names two paths have in common, from the end; the same path is nearest of all. */
function commonEnd(a: string, b: string): number {
  if (a === b) return Number.POSITIVE_INFINITY;
  const left = a.split('/').reverse();
  const right = b.split('/').reverse();
  let count = 0;
  while (count < left.length && left[count] === right[count]) count++;
  return count;
}
