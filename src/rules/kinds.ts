/**
 * The kinds of rule that packs can use, by name, with their parameters. A kind is one file of `strip/`; packs know of
 * it what stands here. The set is closed: a new kind is a dated decision of ARCHITECTURE.md.
 */
import type { Slot } from './slots.js';

export type KindName = 'heading' | 'line' | 'words';

export interface KindShape {
  readonly what: string;
  /** Keys that an entry of this kind may carry beside those of every entry, with their values. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly slots: readonly Slot[];
}

const EVERY_SLOT: readonly Slot[] = ['title', 'name', 'site', 'date', 'number', 'url', 'handle', 'initials', 'rest'];

export const KINDS: Readonly<Record<KindName, KindShape>> = {
  heading: {
    what: 'a line of its own; then no item, one, or many',
    parameters: { items: ['<title>', '<title>...'] }, // "...": a list, as in a usage line
    slots: EVERY_SLOT,
  },
  line: { what: 'a whole line', parameters: {}, slots: EVERY_SLOT },
  words: {
    what: 'these words alone, on a line or inside one',
    parameters: { before: ['sentence'] },
    slots: EVERY_SLOT,
  },
};
