/** The one walk over a text: words with their lexicon entries, lines, dirt. The hot loop of everything. */
import { CASELESS, DIGIT, DIRT, LINE, LOWER, SPACE, UPPER } from './characters.js';
import { HASH_SEED, hashEnd, hashStep, type Lexicon } from './lexicon.js';
import {
  CAPITAL,
  CAPITALS,
  DIGITS,
  GLUED,
  type LineTable,
  type Places,
  SMALLS,
  type View,
  type WordTable,
} from './view.js';

/** Walks one text after the other with the same arrays: a view holds until the next one is made. */
export class Walker {
  private readonly words: WordTable = {
    count: 0,
    starts: new Int32Array(1024),
    ends: new Int32Array(1024),
    ids: new Int32Array(1024),
    hashes: new Int32Array(1024),
    shapes: new Uint8Array(1024),
  };
  private readonly lines: LineTable = {
    count: 0,
    starts: new Int32Array(128),
    ends: new Int32Array(128),
    words: new Int32Array(128),
  };
  private readonly dirt: Places = { count: 0, at: new Int32Array(128) };
  private readonly hits: Places = { count: 0, at: new Int32Array(128) };

  constructor(private readonly lexicon: Lexicon) {}

  view(text: string): View {
    const { lexicon, words, lines, dirt, hits } = this;
    const { classes, folds } = lexicon.characters;
    const { triggers } = lexicon;
    const length = text.length;
    let count = 0;
    lines.count = dirt.count = hits.count = 0;
    let lineStart = 0;
    this.beginLine(0, 0);

    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
      const kind = classes[code];
      if (kind <= CASELESS) {
        const start = at;
        let shape = kind === UPPER ? CAPITAL : kind === LOWER ? SMALLS : kind === DIGIT ? DIGITS : 0;
        if (count > 0 && words.ends[count - 1] === start) shape |= GLUED;
        let hash = hashStep(HASH_SEED, folds[code]);
        let before = kind;
        for (at++; at < length; at++) {
          const next = text.charCodeAt(at);
          const is = classes[next];
          if (is === LOWER) {
            if (before === DIGIT) break;
            shape |= SMALLS;
          } else if (is > CASELESS) break;
          else if (is === UPPER) {
            if (before === LOWER || before === DIGIT) break;
            shape |= CAPITALS;
          } else if (is === DIGIT) shape |= DIGITS;
          before = is;
          hash = hashStep(hash, folds[next]);
        }
        if (count + 1 === words.starts.length) this.growWords();
        hash = hashEnd(hash);
        const id = lexicon.find(text, start, at, hash);
        words.starts[count] = start;
        words.ends[count] = at;
        words.ids[count] = id;
        words.hashes[count] = hash;
        words.shapes[count] = shape;
        if (id >= 0 && triggers[id] !== 0) push(hits, count);
        count++;
      } else if (kind === SPACE) at++;
      else if (kind === LINE) {
        lines.ends[lines.count - 1] = at;
        at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
        if (at < length) this.beginLine(at, count);
        lineStart = at;
      } else {
        if (kind === DIRT) push(dirt, at);
        at++;
      }
    }
    if (lineStart < length || length === 0) lines.ends[lines.count - 1] = length;
    lines.words[lines.count] = words.count = count;
    words.starts[count] = words.ends[count] = length; // no word: whoever looks one too far sees the end of the text
    words.ids[count] = -1;
    words.shapes[count] = 0;
    return { text, words, lines, dirt, hits };
  }

  private beginLine(start: number, word: number): void {
    const { lines } = this;
    if (lines.count + 1 >= lines.starts.length) {
      lines.starts = grown(lines.starts);
      lines.ends = grown(lines.ends);
      lines.words = grown(lines.words);
    }
    lines.starts[lines.count] = start;
    lines.words[lines.count] = word;
    lines.count++;
  }

  private growWords(): void {
    const { words } = this;
    words.starts = grown(words.starts);
    words.ends = grown(words.ends);
    words.ids = grown(words.ids);
    words.hashes = grown(words.hashes);
    const shapes = new Uint8Array(words.shapes.length * 2);
    shapes.set(words.shapes);
    words.shapes = shapes;
  }
}

function push(places: Places, at: number): void {
  if (places.count === places.at.length) places.at = grown(places.at);
  places.at[places.count++] = at;
}

function grown(from: Int32Array): Int32Array {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
