/**
 * Hangs phrases on their rarest words. Phrases are put together only when a text may have them: it has a few of some
 * thousand, and putting all of them together would be most of the start.
 */
import { gateOf } from '../rules/gate.js';
import type { Entry, Hung, Phrase, Row } from '../rules/rule.js';
import { type Lexicon, TRIGGER } from '../text/lexicon.js';
import { push } from '../text/table.js';
import type { Places } from '../text/view.js';
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

/** The word beside the one that triggers, which several phrases ask for. */
interface Probe {
  /** How far from it: before or behind; and its id, -1 for any. */
  readonly distance: number;
  readonly id: number;
  /** The numbers of the phrases, ascending. */
  readonly phrases: number[];
}

class Phrases implements Hung {
  private readonly groups: readonly Group[];
  private readonly probes: readonly Probe[];
  private readonly made: (Phrase | undefined)[];

  constructor(
    private readonly sources: readonly Source[],
    trigger: number,
  ) {
    this.groups = sources.map((source) => source.group(trigger));
    this.probes = probesOf(this.groups);
    this.made = new Array(this.groups.reduce((sum, group) => sum + sizeOf(group), 0)).fill(undefined);
  }

  mayStandBy(ids: Int32Array, word: number, into: Places): void {
    into.count = 0;
    for (const { distance, id, phrases } of this.probes) {
      const at = word + distance;
      if (id >= 0 && (at < 0 || ids[at] !== id)) continue;
      for (const phrase of phrases) insert(into, phrase);
    }
  }

  phrase(n: number): Phrase {
    const made = this.made[n] ?? this.make(n);
    this.made[n] = made;
    return made;
  }

  private make(n: number): Phrase {
    let from = 0;
    let k = 0;
    for (; from + sizeOf(this.groups[k]) <= n; k++) from += sizeOf(this.groups[k]);
    const { entry, row } = this.sources[k];
    const sequence = this.groups[k].sequence(n - from);
    const { ids, trigger, marks, written, tail } = sequence;
    const splits = entry.parameters.lines === 'several';
    return { entry, ids, trigger, marks, written, tail, splits, gate: gateOf(sequence), row };
  }
}

/** Keeps numbers ascending. Most come as the last: nearly always one probe hits. */
function insert(places: Places, number: number): void {
  push(places, number);
  const { at } = places;
  for (let k = places.count - 1; k > 0 && at[k - 1] > number; k--) {
    at[k] = at[k - 1];
    at[k - 1] = number;
  }
}

const sizeOf = ({ probes }: Group): number => probes.length >> 1;

function probesOf(groups: readonly Group[]): Probe[] {
  const byDistance = new Map<number, Map<number, Probe>>();
  let phrase = 0;
  for (const { probes } of groups)
    for (let k = 0; k < probes.length; k += 2) {
      const [distance, id] = [probes[k], probes[k + 1]];
      const byId = byDistance.get(distance) ?? new Map<number, Probe>();
      byDistance.set(distance, byId);
      const probe = byId.get(id) ?? { distance, id, phrases: [] };
      byId.set(id, probe);
      probe.phrases.push(phrase++);
    }
  return [...byDistance.values()].flatMap((byId) => [...byId.values()]);
}
