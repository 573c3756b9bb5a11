/** The one walk over a text: words with their lexicon entries, lines, dirt. The hot loop of everything. */
import type { Edit } from '../edit/edit.js';
import { CASELESS, CLASS_SHIFT, DIGIT, DIRT, FOLD_MASK, LINE, LOWER, SPACE, UPPER } from './characters.js';
import { HASH_SEED, hashEnd, hashStep, KNOWN, type Lexicon, LISTED, SEEN, TRIGGER } from './lexicon.js';
import { beginLine, copyLines, growWords, push, Table } from './table.js';
import { CAPITAL, CAPITALS, DIGITS, GLUED, lineAt, SMALLS, type View } from './view.js';

/** Walks one text after the other with the same arrays: a view holds until the second next one is made. */
export class Walker {
  private table = new Table();
  private spare = new Table();

  constructor(private readonly lexicon: Lexicon) {}

  view(text: string): View {
    this.begin(text);
    this.walk(0, text.length);
    return this.table.finish();
  }

  /**
   * The view of the text that edits have made of the text of `view`, the last that was asked for: lines without an edit
   * are copied, others are walked. The same as a view of `text` from scratch, for a tenth of the work.
   */
  revise(view: View, edits: readonly Edit[], text: string): View {
    const { lines } = view;
    if (text === '') return this.view(text);
    this.begin(text);
    const { units } = this.table;
    let line = 0; // of the old text: the lines before it are done
    let shift = 0; // of what comes, by the edits before it
    for (let k = 0; k < edits.length; ) {
      const first = lineAt(view, edits[k].start);
      const start = lines.starts[first] + shift;
      copyLines(view, line, first, shift, this.table);
      if (start > 0 && units[start] === 10 && units[start - 1] === 13) return this.view(text); // they are one terminator now
      let last = first;
      for (; k < edits.length && (edits[k].start < startOf(view, last + 1) || last + 1 === lines.count); k++) {
        last = Math.max(last, lineAt(view, edits[k].end));
        shift += edits[k].text.length - (edits[k].end - edits[k].start);
      }
      line = last + 1;
      this.walk(start, startOf(view, line) + shift);
    }
    copyLines(view, line, lines.count, shift, this.table);
    return this.table.finish();
  }

  /** Takes the other table for a new text: the one of the last view is still read from. */
  private begin(text: string): void {
    [this.table, this.spare] = [this.spare, this.table];
    this.table.begin(text);
  }

  /** Walks `[from, to)`, which begins a line and ends one, and adds what is there to the table. */
  private walk(from: number, to: number): void {
    const { words, lines, dirt, hits, unknown, units, folded } = this.table;
    const { characters, flags, slots, offsets, keys } = this.lexicon;
    const mask = slots.length - 1;
    let { starts, ends, ids, hashes, shapes } = words;
    let { count } = words;
    let lineStart = from;
    if (from < to) beginLine(lines, from, count);

    for (let at = from; at < to; ) {
      let entry = characters[units[at]];
      const kind = entry >> CLASS_SHIFT;
      if (kind <= CASELESS) {
        const start = at;
        let shape = kind === UPPER ? CAPITAL : kind === LOWER ? SMALLS : kind === DIGIT ? DIGITS : 0;
        if (count > 0 && ends[count - 1] === start) shape |= GLUED;
        folded[at] = entry;
        let hash = hashStep(HASH_SEED, entry & FOLD_MASK);
        let before = kind;
        for (at++; ; at++) {
          entry = characters[units[at]];
          if (before !== DIGIT && entry <= FOLD_MASK) {
            shape |= SMALLS;
            do {
              folded[at] = entry;
              hash = hashStep(hash, entry);
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
          folded[at] = entry;
          hash = hashStep(hash, entry & FOLD_MASK);
        }
        hash = hashEnd(hash);
        if (count + 1 === starts.length) ({ starts, ends, ids, hashes, shapes } = growWords(words));
        let id = -1; // the look-up of the lexicon, in place: see Lexicon.find
        for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
          const entry = slots[slot];
          if (((entry ^ hash) & ~mask) !== 0) continue;
          const next = entry & mask; // id + 1
          let key = offsets[next - 1];
          const end = offsets[next];
          if (end - key !== at - start) continue;
          for (let k = start; key < end && keys[key] === folded[k]; k++) key++;
          if (key === end) {
            id = next - 1;
            break;
          }
        }
        const known = id < 0 ? 0 : flags[id];
        starts[count] = start;
        ends[count] = at;
        ids[count] = id;
        hashes[count] = hash;
        shapes[count] = shape;
        if ((known & TRIGGER) !== 0) push(hits, count);
        if ((known & (KNOWN | SEEN | LISTED)) === 0) push(unknown, count);
        count++;
      } else if (kind === SPACE) at++;
      else if (kind === LINE) {
        lines.ends[lines.count - 1] = at;
        at += units[at] === 13 && units[at + 1] === 10 ? 2 : 1;
        if (at < to) beginLine(lines, at, count);
        lineStart = at;
      } else {
        if (kind === DIRT) push(dirt, at);
        at++;
      }
    }
    if (lineStart < to) lines.ends[lines.count - 1] = to;
    words.count = count;
  }
}

/** Where a line begins, or the end of the text behind the last. */
const startOf = ({ text, lines }: View, line: number): number =>
  line < lines.count ? lines.starts[line] : text.length;
