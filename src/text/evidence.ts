/**
 * What a corpus says of words: how many of its documents hold a word, and how many hold two words side by side. Counts are
 * of documents, so that one article that says a thing often says it once.
 */
import { firstFrom } from './view.js';

/** The arrays of the evidence. Neighbours are numbered as `neighbours.ts` says. */
export interface EvidenceTable {
  /** Documents of the corpus. */
  readonly total: number;
  /** By lexicon id: the documents that hold the word. */
  readonly documents: Int32Array;
  /** By neighbour: where its pairs begin in `seconds` and `counts`; one more entry than there are neighbours. */
  readonly rows: Int32Array;
  /** What stands behind it, ascending within a row. */
  readonly seconds: Int32Array;
  /** The documents that hold the pair, 65,535 at most. */
  readonly counts: Uint16Array;
}

export class Evidence {
  constructor(private readonly table: EvidenceTable) {}

  /** Documents of the corpus. */
  get total(): number {
    return this.table.total;
  }

  /** The documents that hold the word; words that were added to the lexicon later are in none. */
  documentsWith(id: number): number {
    return this.table.documents[id] ?? 0;
  }

  /** The documents that hold the neighbours `first` and `second` side by side. */
  together(first: number, second: number): number {
    const { rows, seconds, counts } = this.table;
    if (first < 0 || second < 0 || first + 1 >= rows.length) return 0;
    const at = firstFrom(seconds, rows[first], rows[first + 1], second);
    return at < rows[first + 1] && seconds[at] === second ? counts[at] : 0;
  }
}

/** Evidence of no corpus. */
export const NO_EVIDENCE: EvidenceTable = {
  total: 0,
  documents: new Int32Array(0),
  rows: new Int32Array(1),
  seconds: new Int32Array(0),
  counts: new Uint16Array(0),
};
