/** The one walk over a text: words with their lexicon entries, line ends, and dirt. The hot loop of everything. */
import type { Edit } from '../edit/edit.js';
import { BREAK, CASELESS, CLASS_SHIFT, DIGIT, DIRT, FOLD_MASK, LOWER, UPPER } from './characters.js';
import { KNOWN, type Lexicon, LISTED, TRIGGER } from './lexicon.js';
import { CARRY_SHIFT, LETTER_BITS, LETTER_MASK, PACKED_LETTERS, wordHash } from './packed.js';
import { copyPlaces, copyWords, growWords, push, Table } from './table.js';
import { CAPITAL, CAPITALS, DIGITS, firstFrom, GLUED, SMALLS, type View } from './view.js';

/** Walks one text after the other with the same arrays: a view holds until the second next one is made. */
export class Walker {
  /** The table of the last view and the one before it: made when they are needed. */
  private table: Table | undefined;
  private spare: Table | undefined;

  constructor(private readonly lexicon: Lexicon) {}

  view(text: string): View {
    const table = this.begin(text);
    this.walk(table, 0, text.length);
    return table.finish();
  }

  /**
   * The view of the text that edits have made of the text of `view`, the last that was asked for: words that no edit
   * touches are copied, only what lies around edits is walked. The same as a view of `text` from scratch.
   */
  revise(view: View, edits: readonly Edit[], text: string): View {
    const { words } = view;
    const table = this.begin(text);
    keepVote(view, edits, table);
    let word = 0; // of the old text: the words before it are done
    let at = 0; // in the old text: what is before it is done
    let shift = 0; // of what comes, by the edits before it
    for (let k = 0; k < edits.length; ) {
      let next = firstFrom(words.ends, word, words.count, edits[k].start); // the first that reaches up to the edit
      const start = Math.min(edits[k].start, words.starts[next]);
      copyWords(view, word, next, shift, table);
      copyPlaces(view.dirt, at, start, shift, table.dirt);
      copyPlaces(view.breaks, at, start, shift, table.breaks);
      const from = start + shift;
      at = start;
      do {
        // Words and edits that touch belong together.
        if (k < edits.length && edits[k].start <= at) {
          shift += edits[k].text.length - (edits[k].end - edits[k].start);
          at = Math.max(at, edits[k++].end);
        } else at = Math.max(at, words.ends[next++]);
      } while ((k < edits.length && edits[k].start <= at) || (next < words.count && words.starts[next] <= at));
      while (next < words.count && words.ends[next] <= at) next++; // what an edit took
      word = next;
      this.walk(table, from, at + shift);
    }
    copyWords(view, word, words.count, shift, table);
    copyPlaces(view.dirt, at, view.text.length, shift, table.dirt);
    copyPlaces(view.breaks, at, view.text.length, shift, table.breaks);
    return table.finish();
  }

  /** Takes the other table for a new text: the one of the last view is still read from. */
  private begin(text: string): Table {
    const table = this.spare ?? new Table();
    [this.table, this.spare] = [table, this.table];
    table.begin(text);
    return table;
  }

  /** Walks `[from, to)`, which cuts no word, and adds the words, the line ends and the dirt that are there to a table. */
  private walk(table: Table, from: number, to: number): void {
    const { words, breaks, dirt, hits, unknown, joints, units } = table;
    const { lexicon } = this;
    const { characters, flags } = lexicon;
    let { starts, ends, ids, hashes, shapes } = words;
    let { count } = words;
    let last = count > 0 ? ends[count - 1] : -1; // the end of the word before
    let room = starts.length - 1;

    for (let at = from; at < to; ) {
      let entry = characters[units[at]];
      const kind = entry >> CLASS_SHIFT;
      if (kind <= CASELESS) {
        const start = at;
        let shape = FIRST_SHAPE[kind];
        if (last === start) shape |= GLUED;
        let high = 0; // the word as it is packed
        let low = entry & LETTER_MASK;
        let seen = entry & FOLD_MASK; // bits of all its folded units
        let before = kind;
        for (at++; ; at++) {
          entry = characters[units[at]];
          if (before !== DIGIT && entry <= FOLD_MASK) {
            shape |= SMALLS;
            do {
              high = (high << LETTER_BITS) | (low >>> CARRY_SHIFT);
              low = (low << LETTER_BITS) | (entry & LETTER_MASK);
              seen |= entry;
              entry = characters[units[++at]];
            } while (entry <= FOLD_MASK);
            before = LOWER;
          }
          const is = entry >> CLASS_SHIFT;
          if (is > CASELESS || is === LOWER) break; // a small letter behind a digit
          if (is === UPPER) {
            if (before === LOWER || before === DIGIT) break;
            shape |= CAPITALS;
          } else if (is === DIGIT) shape |= DIGITS;
          before = is;
          high = (high << LETTER_BITS) | (low >>> CARRY_SHIFT);
          low = (low << LETTER_BITS) | (entry & LETTER_MASK);
          seen |= entry & FOLD_MASK;
        }
        last = at;
        if (count === room) {
          ({ starts, ends, ids, hashes, shapes } = growWords(words));
          room = starts.length - 1;
        }
        const isPacked = seen < ASCII_END && (shape & DIGITS) === 0 && at - start <= PACKED_LETTERS; // letters a-z alone
        const hash = wordHash(high, low);
        const id = isPacked ? lexicon.find(high, low, hash) : lexicon.findLong(units, start, at, hash);
        const known = id < 0 ? 0 : flags[id];
        starts[count] = start;
        ends[count] = at;
        ids[count] = id;
        hashes[count] = hash;
        shapes[count] = shape;
        if ((known & TRIGGER) !== 0) push(hits, count);
        if ((known & (KNOWN | LISTED)) === 0) push(unknown, count);
        if ((shape & CAPITAL) !== 0 && ((start > 0 && units[start - 1] > SPACE) || (shape & INNER) === INNER))
          push(joints, count);
        count++;
      } else {
        if (kind === BREAK) push(breaks, at);
        else if (kind === DIRT) push(dirt, at);
        at++;
      }
    }
    words.count = count;
  }
}

/** What the first words of a text say of its language holds as long as no edit touches them and more follow. */
function keepVote({ vote, words }: View, edits: readonly Edit[], table: Table): void {
  if (vote.words === 0 || vote.words === words.count) return;
  if (edits.length > 0 && edits[0].start <= words.ends[vote.words - 1]) return;
  table.vote.languages = vote.languages;
  table.vote.words = vote.words;
}

/** The shape of a word of one code unit, by its class. */
const FIRST_SHAPE = Uint8Array.of(SMALLS, CAPITAL, DIGITS, 0); // LOWER, UPPER, DIGIT, CASELESS

/** The shape of words with several capitals and with small letters. */
const INNER = CAPITALS | SMALLS;
const SPACE = 0x20;

/** Behind the letters a–z there is no letter in ASCII. */
const ASCII_END = 128;
