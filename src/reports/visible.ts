/** Text for people: what cannot be seen is spelt out, and nothing of the input reaches the terminal as a command. */
import type { Held } from '../edit/edit.js';

/** Controls, format characters, odd spaces, separators, lone surrogates. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?! )\p{Zs}/gu;

/** `<U+200B>` for what is hidden, ⏎ for the end of a line, ⇥ for a tab. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/\r\n|\r|\n/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(HIDDEN, codePoint);
}

/** The text with its lines and tabs as they are, and controls spelt out: for texts that go to a terminal whole. */
export const harmless = (text: string): string => text.replace(CONTROLS, codePoint);

const CONTROLS = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** All of it is printable ASCII, as most names and messages are: their classes need not be asked for. */
const PLAIN = /^[ -~]*$/;

function codePoint(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** At most `length` characters of a text: its beginning and its end. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = [...text];
  if (characters.length <= length) return text;
  const tail = Math.floor(length / 3);
  return `${characters.slice(0, length - tail - 1).join('')}…${characters.slice(-tail).join('')}`;
}

const SHOWN = 72;

/** A stretch of the text in quotation marks, the middle of a long one left out. */
export const quoted = (text: string): string => `"${shortened(visible(text), SHOWN)}"`;

/** Why a finding was not applied, for people. */
export const WHY_HELD: Readonly<Record<Held, string>> = {
  strength: 'reported only',
  budget: 'kept: likely edits would take too much of the text',
  deferred: 'kept: another rule changes this place',
  empty: 'kept: nothing would be left of the text',
  'not-article': 'kept: such a page is left as it is',
  residue: 'left in the text',
  unstable: 'kept: it would not come to rest',
};
