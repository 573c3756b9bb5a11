/** What `sapu test` prints of packs: what is not as it should be, each with its place, and how much was proved. */
import type { Fault, Proof } from '../proof/examples.js';
import type { PackEntry } from '../proof/fired.js';
import { PLAIN, type Styles } from './pretty.js';
import { piecesOf } from './review/excerpt.js';
import { marked } from './review/marked.js';
import { changesOf } from './review/reviewed.js';
import { several } from './tables.js';
import { quoted, visible } from './visible.js';

/** How a place in a pack is called: `file:line` for a pack of one's own, the name for a built-in one. */
export type PlaceOf = (pack: string, line: number | undefined) => string;

const WIDTH = 100;

/** A fault: its place, what it is, and what becomes of the text. */
export function faultForPeople(fault: Fault, placeOf: PlaceOf, styles: Styles = PLAIN): string {
  const { pack, rule, line, kind, outcome } = fault;
  const place = `${visible(placeOf(pack, line))}:${rule === undefined ? '' : ` ${rule}:`}`;
  const said = `${styles.place(place)} ${whatIsWrong(fault)}\n`;
  if (!outcome) return said;
  const { marked: example, before, stays, edits } = outcome;
  const wanted = kind === 'example' && !stays ? [...indented(example.split('\n').map(visible)), '  but\n'] : [];
  const made = marked(piecesOf(changesOf(before, edits), before, 0, before.length), styles, WIDTH);
  return [said, ...wanted, ...indented(made)].join('');
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}\n`);

function whatIsWrong({ kind, outcome, by, phrase }: Fault): string {
  const who = by.join(', ');
  switch (kind) {
    case 'example':
      if (outcome?.stays) return `a text that has to stay is changed by ${who}:`;
      return by.length === 0 ? 'the example does not fire; it should come out as' : 'the example should come out as';
    case 'prose':
      return `${phrase === undefined ? '' : `the phrase ${quoted(phrase)} `}fires on sound prose:`;
    case 'shadowed':
      return `never needed: ${who || 'nothing'} does all that its examples ask for`;
  }
}

/** An entry that never fired, in a line. */
export const neverFired = ({ pack, rule, line }: PackEntry, placeOf: PlaceOf): string =>
  `${visible(placeOf(pack, line))}: ${rule}: never fired\n`;

/** How much was proved. */
export function proofInShort({ rules, examples, stays, faults }: Proof, packs: readonly string[]): string {
  const needless = faults.filter(({ kind }) => kind === 'shadowed').length;
  const wrong = faults.length - needless;
  const what = `${packs.map(visible).join(', ')}: ${several(rules, 'rule')}, ${several(examples, 'example')}, ${several(stays, 'sound text')}`;
  const also = needless === 0 ? '' : `; ${several(needless, 'rule')} never needed`;
  return `${what}; ${wrong === 0 ? 'all as they should be' : `${wrong} not as they should be`}${also}\n`;
}
