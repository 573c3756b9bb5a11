/** The words of a set of documents that nothing knows: how often each stands there, where, and what it may have been. */
import { origins } from '../../edit/origin.js';
import { placeOf, placesOf } from '../place.js';
import type { Document } from '../report.js';

/** A word that nothing knows, in the text that cleaning leaves. Offsets are UTF-16 offsets of it. */
export interface Unknown {
  readonly start: number;
  readonly end: number;
  /** What may have been meant. */
  candidates(): readonly Candidate[];
}

/** A word that may have been meant. */
export interface Candidate {
  readonly word: string;
  /** How well it fits there: the decimal logarithm of a probability. */
  readonly fit: number;
  /** What speaks for it. */
  readonly because: string;
}

/** A word with all its places. */
export interface UnknownWord {
  /** In small letters where it mostly stands so; else as it stands first with a capital. */
  readonly word: string;
  readonly times: number;
  readonly documents: number;
  /** `file:line:column:` where it stands first. */
  readonly place: string;
  /** The word there, with what stands around it. */
  readonly context: string;
  /** What may have been meant, the best first. `fit` is the mean of some places, `because` of the first. */
  readonly candidates: readonly Candidate[];
}

/** Words that are told apart at most: more are no list that anybody reads. */
const MOST = 1_000_000;
/** Places of a word that are asked what fits there. */
const ASKED = 5;
/** UTF-16 code units of context on each side. */
const REACH = 40;

export class UnknownWords {
  documents = 0;
  /** Whether there were more words than are told apart. */
  isFull = false;
  private readonly words = new Map<string, Tally>();

  /**
   * @param clean the text that the edits of the document leave
   * @param unknown the words there, in its order; candidates are asked for at once
   */
  add(document: Document, clean: string, unknown: readonly Unknown[]): void {
    this.documents++;
    const seen = new Map<string, { readonly tally: Tally; readonly first: Unknown }>();
    for (const one of unknown) {
      const written = clean.slice(one.start, one.end);
      const word = written.toLowerCase();
      const tally = this.words.get(word) ?? this.begin(word, clean, one);
      if (!tally) continue;
      tally.add(written, one);
      if (!seen.has(word)) seen.set(word, { tally, first: one });
    }
    for (const { tally } of seen.values()) tally.documents++;
    placeFirsts(
      document,
      [...seen.values()].filter(({ tally }) => tally.place === ''),
    );
  }

  /** Each word once: those for which something better is known, what fits best first; then the others, the most frequent first. */
  rows(): UnknownWord[] {
    const score = ({ documents, candidates: [best] }: UnknownWord): number => best.fit + Math.log10(documents);
    return Array.from(this.words.values(), (tally) => tally.row()).sort((a, b) => {
      const [hasA, hasB] = [a.candidates.length > 0, b.candidates.length > 0];
      if (hasA !== hasB) return hasA ? -1 : 1;
      const order = hasA ? score(b) - score(a) : b.documents - a.documents || b.times - a.times;
      return order || (a.word < b.word ? -1 : 1);
    });
  }

  private begin(word: string, clean: string, { start, end }: Unknown): Tally | undefined {
    if (this.words.size === MOST) {
      this.isFull = true;
      return undefined;
    }
    const tally = new Tally(word, before(clean, start) + clean.slice(start, end) + behind(clean, end));
    this.words.set(word, tally);
    return tally;
  }
}

class Tally {
  times = 0;
  documents = 0;
  place = '';
  /** How it is written with a capital. */
  private name: string | undefined;
  private timesSmall = 0;
  private asked = 0;
  private readonly fits = new Map<string, Candidate>();

  constructor(
    private readonly folded: string,
    readonly context: string,
  ) {}

  add(written: string, { candidates }: Unknown): void {
    this.times++;
    if (written !== this.folded) {
      this.name ??= written;
      return;
    }
    this.timesSmall++;
    if (this.asked === ASKED) return;
    this.asked++;
    for (const { word, fit, because } of candidates()) {
      const known = this.fits.get(word);
      this.fits.set(word, { word, fit: fit + (known?.fit ?? 0), because: known?.because ?? because });
    }
  }

  row(): UnknownWord {
    const { times, documents, place, context } = this;
    const isName = 2 * this.timesSmall < times; // nothing else is meant by it
    return {
      word: isName ? (this.name ?? this.folded) : this.folded,
      ...{ times, documents, place, context },
      candidates: isName ? [] : this.ranked(),
    };
  }

  private ranked(): Candidate[] {
    const all = [...this.fits.values()].map((candidate) => ({ ...candidate, fit: candidate.fit / this.asked }));
    return all.sort((a, b) => b.fit - a.fit || (a.word < b.word ? -1 : 1));
  }
}

/** Where words stand in the file that were not seen before. */
function placeFirsts(document: Document, firsts: readonly { readonly tally: Tally; readonly first: Unknown }[]): void {
  if (firsts.length === 0) return;
  const origin = origins(document.edits);
  const offsets = firsts.map(({ first: { start, end } }) => origin({ start, end }).start);
  placesOf(document, offsets).forEach((place, k) => {
    firsts[k].tally.place = placeOf(document, place);
  });
}

/** The last words before `at`, within its line. */
function before(text: string, at: number): string {
  const from = Math.max(0, at - REACH);
  const line = text.slice(from, at).replace(/^.*[\r\n]/s, '');
  return from > 0 && line.length === at - from ? line.replace(/^\S*\s/, '') : line;
}

/** The first words behind `at`, within its line. */
function behind(text: string, at: number): string {
  const to = Math.min(text.length, at + REACH);
  const line = text.slice(at, to).replace(/[\r\n].*$/s, '');
  return to < text.length && line.length === to - at ? line.replace(/\s\S*$/, '') : line;
}
