/** What strip leaves of a text: a second sweep sees nothing else, and so the rules of this pass go by it alone. */
import type { Range } from '../../edit/edit.js';
import { countWords, type WordCounts } from '../../text/counts.js';
import { languagesOf } from '../../text/language.js';
import type { Language, Lexicon } from '../../text/lexicon.js';
import { type Places, type View, wordFrom } from '../../text/view.js';
import { suspectsIn } from './suspects.js';

/** Each part is found when it is first asked for, and holds as long as the view. */
export class Left {
  private marks: Uint8Array | undefined;
  private times: WordCounts | undefined;
  private spoken: readonly Language[] | undefined;
  private suspected: Places | undefined;

  /** @param deletions what strip takes: sorted, disjoint */
  constructor(
    private readonly view: View,
    private readonly deletions: readonly Range[],
    private readonly lexicon: Lexicon,
  ) {}

  /** 1 for words that lie inside a deletion. Index: the word's number; empty: none does. */
  get gone(): Uint8Array {
    this.marks ??= wordsInside(this.view, this.deletions);
    return this.marks;
  }

  /** Numbers of the words that a rule may suspect: see `suspects.ts`. */
  get suspects(): Places {
    this.suspected ??= suspectsIn(this.view, this.gone, this.lexicon);
    return this.suspected;
  }

  /** How often words of three letters and more stand in it. */
  get counts(): WordCounts {
    this.times ??= countWords(this.view, COUNTED_LETTERS, this.gone, this.lexicon.characters);
    return this.times;
  }

  /** The languages that it may be in. */
  get languages(): readonly Language[] {
    this.spoken ??= languagesOf(this.view, this.lexicon, this.gone);
    return this.spoken;
  }
}

/** Shorter words are no names. */
const COUNTED_LETTERS = 3;

function wordsInside(view: View, deletions: readonly Range[]): Uint8Array {
  if (deletions.length === 0) return NONE;
  const { room, words } = view;
  if (room.marks.length <= words.count) room.marks = new Uint8Array(2 * words.count);
  const { marks } = room;
  marks.fill(0, 0, words.count + 1);
  for (const { start, end } of deletions) marks.fill(1, wordFrom(view, start), wordFrom(view, end));
  return marks;
}

const NONE = new Uint8Array(0);
