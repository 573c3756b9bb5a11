/** Excerpts as lines of text, with what went and what came marked word by word. */
import { PLAIN, type Styles } from '../pretty.js';
import { visible } from '../visible.js';
import type { Piece } from './excerpt.js';

/** A word of an excerpt; `styled` is how it is shown, and takes `length` columns. */
interface Word {
  readonly styled: string;
  readonly length: number;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

/**
 * The pieces in lines of at most `width` characters, where the words allow it; the lines of the text stay lines. In
 * colours the colours tell what went and came, elsewhere the marks of `git diff --word-diff`.
 */
export function marked(pieces: readonly Piece[], styles: Styles, width: number): string[] {
  const lines: Word[][] = [[]];
  let spaced = false;
  for (const { kind, text } of pieces) {
    const style = kind === 'gone' ? styles.gone : kind === 'come' ? styles.come : kind === 'cut' ? styles.note : String;
    const [open, close] = styles === PLAIN ? (MARKS[kind] ?? ['', '']) : ['', ''];
    for (const [k, line] of text.split(/\r\n|\r|\n/).entries()) {
      if (k > 0) {
        lines.push([]);
        spaced = false;
      }
      const words = wordsOf(line, kind);
      const isBlank = line.trim() === '' && kind !== 'same'; // then its spaces are what is shown
      for (const [i, word] of words.entries()) {
        const shown = `${i === 0 ? open : ''}${visible(word)}${i === words.length - 1 ? close : ''}`;
        const hasSpace = i > 0 || spaced || (!isBlank && /^\s/.test(line));
        lines.at(-1)?.push({ styled: style(shown), length: [...shown].length, spaced: hasSpace });
        spaced = false;
      }
      spaced ||= !isBlank && /\s$/.test(line);
    }
  }
  const kept = lines.filter((line) => line.length > 0);
  return kept.flatMap((line) => wrapped(line, width));
}

/** The words of a line; of what was changed every character counts, also where it is nothing but space. */
function wordsOf(line: string, kind: Piece['kind']): readonly string[] {
  if (kind === 'same' || kind === 'cut') return line.match(/\S+/g) ?? [];
  return line.match(/[^ \t]+/g) ?? (line === '' ? [] : [line]);
}

const MARKS: Partial<Record<Piece['kind'], readonly [string, string]>> = { gone: ['[-', '-]'], come: ['{+', '+}'] };

function wrapped(words: readonly Word[], width: number): string[] {
  const lines: string[] = [];
  let length = 0;
  for (const { styled, length: own, spaced } of words) {
    const gap = spaced && length > 0 ? 1 : 0;
    if (lines.length === 0 || (spaced && length + gap + own > width)) {
      lines.push(styled);
      length = own;
    } else {
      lines[lines.length - 1] += (gap ? ' ' : '') + styled;
      length += gap + own;
    }
  }
  return lines;
}
