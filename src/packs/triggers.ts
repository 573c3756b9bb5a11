/**
 * Hangs phrases on their rarest words. Phrases are put together only when a text may have them: it has a few of some
 * thousand, and putting all of them together would be most of the start.
 */
import { gateOf } from '../rules/gate.js';
import type { Entry, Hung, Phrase, Row } from '../rules/rule.js';
import { type Lexicon, TRIGGER } from '../text/lexicon.js';
import type { Group } from './group.js';

/** What phrases are made of, once their word is met. */
export interface Source {
  readonly entry: Entry;
  readonly row?: Row;
  /** The phrases of the rule that a word triggers; asked for once for each that is met. */
  group(trigger: number): Group;
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
    list.hung ??= new Phrases(list.sources, list.id);
    return list.hung;
  }
}

class Phrases implements Hung {
  readonly count: number;
  readonly probes: Int32Array;
  private readonly groups: readonly Group[];
  private readonly made: (Phrase | undefined)[];

  constructor(
    private readonly sources: readonly Source[],
    trigger: number,
  ) {
    this.groups = sources.map((source) => source.group(trigger));
    const size = this.groups.reduce((sum, { probes }) => sum + probes.length, 0);
    this.probes = new Int32Array(size);
    let at = 0;
    for (const { probes } of this.groups) {
      this.probes.set(probes, at);
      at += probes.length;
    }
    this.count = size >> 1;
    this.made = new Array(this.count).fill(undefined);
  }

  phrase(n: number): Phrase {
    const made = this.made[n] ?? this.make(n);
    this.made[n] = made;
    return made;
  }

  private make(n: number): Phrase {
    let from = 0;
    let k = 0;
    for (; from + (this.groups[k].probes.length >> 1) <= n; k++) from += this.groups[k].probes.length >> 1;
    const { entry, row } = this.sources[k];
    const sequence = this.groups[k].sequence(n - from);
    const { ids, trigger, marks, written, tail } = sequence;
    const splits = entry.parameters.lines === 'several';
    return { entry, ids, trigger, marks, written, tail, splits, gate: gateOf(sequence), row };
  }
}
