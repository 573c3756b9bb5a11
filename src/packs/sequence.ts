/** From the steps of a phrase to a sequence of lexicon ids that its rarest word triggers. */
import type { Sequence, Step, TailStep } from '../rules/rule.js';
import type { Lexicon } from '../text/lexicon.js';

/** Adds the words of the phrase to the lexicon. `exact`: letter case counts. */
export function sequenceOf(steps: readonly Step[], lexicon: Lexicon, exact: boolean): Sequence {
  const open = steps.findIndex((step) => step.word === undefined);
  const fixed = open < 0 ? steps : steps.slice(0, open);
  for (const { word } of steps) if (word !== undefined) lexicon.add(word);
  const written = fixed.map((step) => step.word ?? '');
  const ids = written.map((word) => lexicon.idOf(word));
  const marks = fixed.map((step) => step.marks);
  return {
    ids,
    trigger: rarest(ids, lexicon),
    ...(marks.some((mark) => mark !== '') && { marks }),
    ...(exact && { written }),
    ...(open >= 0 && { tail: steps.slice(open).map((step) => tailStep(step, lexicon)) }),
  };
}

const tailStep = ({ marks, word, slot }: Step, lexicon: Lexicon): TailStep =>
  word === undefined ? { marks, ...(slot && { slot }) } : { marks, id: lexicon.idOf(word) };

function rarest(ids: readonly number[], lexicon: Lexicon): number {
  let best = 0;
  ids.forEach((id, k) => {
    if (lexicon.commonness(id) < lexicon.commonness(ids[best])) best = k;
  });
  return best;
}

/** A sequence as compiled packs hold it: its members in order, those that are missing at the end left out. */
type PackedSequence = readonly [
  trigger: number,
  ids: Sequence['ids'],
  marks?: Sequence['marks'] | 0,
  written?: Sequence['written'] | 0,
  tail?: Sequence['tail'] | 0,
];

/** A sequence as JSON of ASCII alone: there a place in bytes is one in code units too. */
export const packed = (sequence: Sequence): string =>
  JSON.stringify(membersOf(sequence)).replace(/[^\0-\x7f]/g, escaped);

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

function membersOf({ trigger, ids, marks, written, tail }: Sequence): PackedSequence {
  if (tail) return [trigger, ids, marks ?? 0, written ?? 0, tail];
  if (written) return [trigger, ids, marks ?? 0, written];
  return marks ? [trigger, ids, marks] : [trigger, ids];
}

/** The sequence of such JSON. */
export function unpacked(json: string): Sequence {
  const [trigger, ids, marks, written, tail] = JSON.parse(json) as PackedSequence;
  return { trigger, ids, ...(marks && { marks }), ...(written && { written }), ...(tail && { tail }) };
}
