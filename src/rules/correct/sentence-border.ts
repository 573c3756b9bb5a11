/** What stands between two words where a sentence ends and the next begins, and which of it belongs to which. */
import { isCurlyOpen, sideOf } from '../../text/quotes.js';
import { lineAt, type View } from '../../text/view.js';

/** The marks between two words that no space parts. */
export interface Border {
  /** Those that belong to the sentence before it, with its full stop. */
  readonly closing: string;
  /** Those that belong to the sentence behind it: an opening quotation mark or bracket. */
  readonly opening: string;
  /** Whether a bracket, a quotation mark or a percent sign stands before the full stop: no abbreviation ends so. */
  readonly isClosed: boolean;
  /** Whether it is a full stop and nothing else: what also stands in domains, handles, codes. */
  readonly isDot: boolean;
  /** Whether a straight quotation mark closes: papers that open one before each paragraph look the same. */
  readonly isUnsure: boolean;
  /** Whether it ends in an exclamation mark, which names of companies and songs have too. */
  readonly isExclamation: boolean;
}

/** Code units of such marks at most. */
const MARKS = 5;

/** Brackets and quotation marks that close, the full stop, more that close, those that open. Dots of omission are none. */
const BORDER = /^([)\]%"”’']*)(?:\.|[?!]{1,3})([”’»)]*)("?)([“‘«(¿¡]*)$/;

/** Whether any mark in `[from, to)` ends sentences: nearly always an opening quotation mark or a bracket stands there alone. */
function mayEndHere({ units }: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (units[at] === STOP || units[at] === QUESTION || units[at] === EXCLAMATION) return true;
  return false;
}

const STOP = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;

/** Closes a quotation, but in papers that open one with it as well. */
const CURLY = '”';

/** The line of the text up to `at`. */
const lineBefore = (view: View, at: number): string => view.text.slice(view.lines.starts[lineAt(view, at)], at);

/** The border before word number `word`, which follows on another one; undefined where there is none. */
export function borderBefore(view: View, word: number): Border | undefined {
  const { text, words } = view;
  const from = words.ends[word - 1];
  const to = words.starts[word];
  if (to - from > MARKS || !mayEndHere(view, from, to)) return undefined;
  const marks = text.slice(from, to);
  const [, closers, , straight, openers] = BORDER.exec(marks) ?? [];
  if (closers === undefined) return undefined;
  if (marks.slice(0, marks.length - openers.length).includes(CURLY) && !isCurlyOpen(lineBefore(view, from)))
    return undefined;
  let cut = marks.length - openers.length;
  let isUnsure = false;
  if (straight !== '') {
    const side = sideOf(view, from + cut - 1);
    if (side === undefined || (side === 'opens' && openers !== '')) return undefined;
    if (side === 'opens') cut--;
    else isUnsure = true;
  }
  return {
    closing: marks.slice(0, cut),
    opening: marks.slice(cut),
    isClosed: closers !== '',
    isUnsure,
    isDot: marks === '.',
    isExclamation: marks.includes('!'),
  };
}
