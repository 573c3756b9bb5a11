/**
 * Hangs phrases on their rarest words. Phrases are put together only when their word is met: a text meets a few of some
 * thousand, and putting all of them together would be most of the start.
 */
import { gateOf } from '../rules/gate.js';
import type { Entry, Hung, Phrase, Row, Sequence } from '../rules/rule.js';
import { type Lexicon, TRIGGER } from '../text/lexicon.js';

/** What phrases are made of, once their word is met. */
export interface Source {
  readonly entry: Entry;
  readonly row?: Row;
  /** The sequences of the rule that a word triggers; asked for once for each that is met. */
  sequences(trigger: number): readonly Sequence[];
}

interface List {
  /** The word that triggers. */
  readonly id: number;
  readonly sources: Source[];
  hung?: Hung;
}

/** The words of one lexicon, and what each triggers. */
export class Triggers {
  private readonly lists: List[] = [];
  constructor(private readonly lexicon: Lexicon) {}

  /** Makes the words `ids` trigger whatever `source` has for them. */
  add(ids: Iterable<number>, source: Source): void {
    const { triggers, flags } = this.lexicon;
    for (const id of ids) {
      flags[id] |= TRIGGER;
      if (triggers[id] === 0) triggers[id] = this.lists.push({ id, sources: [source] });
      else this.lists[triggers[id] - 1].sources.push(source);
    }
  }

  /** The phrases whose rarest word has the mark `trigger` in the lexicon, in the order in which they were added. */
  phrases(trigger: number): Hung {
    const list = this.lists[trigger - 1];
    list.hung ??= hung(list);
    return list.hung;
  }
}

function hung({ id, sources }: List): Hung {
  const phrases = sources.flatMap(({ entry, row, sequences }) => {
    const splits = entry.parameters.lines === 'several';
    return sequences(id).map((sequence): Phrase => {
      const { ids, trigger, marks, written, tail } = sequence;
      return { entry, ids, trigger, marks, written, tail, splits, gate: gateOf(sequence), row };
    });
  });
  return { phrases, probes: Int32Array.from(phrases.flatMap(probeOf)) };
}

/** Where the word beside the one that triggers stands, and its id; behind it where the phrase begins with that one. */
function probeOf({ ids, trigger }: Phrase): readonly [number, number] {
  const probe = trigger === 0 ? 1 : trigger - 1;
  return probe < ids.length ? [probe - trigger, ids[probe]] : [0, -1];
}

/** Sequences by the word that triggers them. */
export const byTrigger = (sequences: readonly Sequence[]): ReadonlyMap<number, readonly Sequence[]> => {
  const groups = new Map<number, Sequence[]>();
  for (const sequence of sequences) {
    const word = sequence.ids[sequence.trigger];
    const group = groups.get(word);
    if (group) group.push(sequence);
    else groups.set(word, [sequence]);
  }
  return groups;
};
