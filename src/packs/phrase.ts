/** Phrases in the notation of a usage line: `[may be missing]`, `(this | that)`, `<slot>`, `\[` for the mark itself. */
import type { Step } from '../rules/rule.js';
import { isOpen, SLOTS, type Slot } from '../rules/slots.js';
import { GLUED } from '../text/view.js';
import type { Walker } from '../text/walk.js';
import { didYouMean } from './nearest.js';

/** How many sequences one phrase may stand for. */
const SEQUENCES = 64;
/** How deep its brackets may be. */
const DEPTH = 16;

/** A piece of a phrase: literal text, or a slot. */
type Piece = string | { readonly slot: Slot };

/**
 * The word sequences that a phrase stands for.
 * @throws Error that says what is wrong with the phrase.
 */
export function expand(phrase: string, walker: Walker): Step[][] {
  const parser = new Parser(phrase);
  const sequences = parser.alternatives();
  if (!parser.atEnd)
    throw new Error(`"${parser.rest[0]}" closes nothing; a mark itself is written \\${parser.rest[0]}`);
  return sequences.flatMap((pieces) => cuts(pieces, walker));
}

/** The sequences of a text that is no phrase: its words and marks as they are. */
export const literal = (text: string, walker: Walker): Step[][] => cuts([text], walker);

class Parser {
  private at = 0;
  private depth = 0;
  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  get rest(): string {
    return this.text.slice(this.at);
  }

  /** What stands between brackets, or the whole phrase: sequences of pieces. */
  alternatives(): Piece[][] {
    const all: Piece[][] = [];
    for (;;) {
      all.push(...this.sequence());
      if (this.text[this.at] !== '|') return all;
      this.at++;
    }
  }

  private sequence(): Piece[][] {
    let sequences: Piece[][] = [[]];
    while (!this.atEnd && !'|)]'.includes(this.text[this.at])) {
      const next = this.piece();
      sequences = sequences.flatMap((head) => next.map((tail) => [...head, ...tail]));
      if (sequences.length > SEQUENCES) throw new Error(`stands for more than ${SEQUENCES} sequences; split it`);
    }
    return sequences;
  }

  private piece(): Piece[][] {
    const char = this.text[this.at++];
    if (char === '[') return [[], ...this.group(']')];
    if (char === '(') return this.group(')');
    if (char === '<') return [[this.slot()]];
    if (char === '\\' && !this.atEnd) return [[this.text[this.at++]]];
    return [[char]];
  }

  private group(close: string): Piece[][] {
    if (++this.depth > DEPTH) throw new Error(`brackets in more than ${DEPTH} others; split it`);
    const inside = this.alternatives();
    this.depth--;
    if (this.text[this.at++] !== close) throw new Error(`expected "${close}" before "${this.rest || 'the end'}"`);
    return inside;
  }

  private slot(): Piece {
    const end = this.text.indexOf('>', this.at);
    const name = this.text.slice(this.at, end);
    const slot = SLOTS.find((known) => known === name);
    if (end < 0 || !slot) {
      const known = SLOTS.map((s) => `<${s}>`).join(' ');
      throw new Error(`unknown slot "<${name}>"; expected one of ${known}${didYouMean(name, SLOTS)}`);
    }
    this.at = end + 1;
    return { slot };
  }
}

/**
 * Words and slots with the marks before them; the words are cut as the walk cuts them. One with a glue seam of its own
 * ("WhatsApp", which some write "Whatsapp") makes two sequences: cut and whole.
 */
function cuts(pieces: readonly Piece[], walker: Walker): Step[][] {
  const cut = stepsOf(pieces, walker, false);
  const whole = stepsOf(pieces, walker, true);
  return cut.length === whole.length ? [cut] : [cut, whole];
}

function stepsOf(pieces: readonly Piece[], walker: Walker, seamless: boolean): Step[] {
  const steps: Step[] = [];
  let marks = '';
  const addText = (text: string): void => {
    const { words } = walker.view(text);
    let at = 0;
    for (let word = 0; word < words.count; word++) {
      const start = words.starts[word];
      while (seamless && word + 1 < words.count && (words.shapes[word + 1] & GLUED) !== 0) word++;
      marks += withoutSpaces(text.slice(at, start));
      steps.push({ marks, word: text.slice(start, words.ends[word]) });
      marks = '';
      at = words.ends[word];
    }
    marks += withoutSpaces(text.slice(at));
  };
  for (const piece of withLiteralsJoined(pieces)) {
    if (typeof piece === 'string') addText(piece);
    else {
      if (piece.slot === 'handle' && marks.endsWith('@')) throw new Error('<handle> holds its "@"; leave that out');
      steps.push({ marks, slot: piece.slot });
      marks = '';
    }
  }
  if (steps[0]?.word === undefined) throw new Error('expected a word before the first slot');
  if (marks) steps.push({ marks });
  const followed = steps.slice(0, -1).filter(({ slot }) => slot !== undefined && isOpen(slot));
  if (followed.length > 1)
    throw new Error('expected one <title>, <rest> or <line> with something behind it; split the phrase');
  return steps;
}

function withLiteralsJoined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') out[out.length - 1] = last + piece;
    else out.push(piece);
  }
  return out;
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');
