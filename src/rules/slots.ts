/**
 * The slots of a phrase: what may stand where a phrase says `<name>`. Closed slots know where they end; open ones
 * (`title`, `rest`, `line`) reach to whatever the phrase says next, or to the end of the line; a `rest` at the end of a phrase
 * is that of one sentence.
 */
import { skipBlanks } from '../edit/space.js';

/** Their names. */
export const SLOTS = ['title', 'name', 'site', 'date', 'number', 'url', 'handle', 'initials', 'rest', 'line'] as const;
export type Slot = (typeof SLOTS)[number];

/** Slots whose end the phrase decides. */
export type ClosedSlot = Exclude<Slot, OpenSlot>;
type OpenSlot = 'title' | 'rest' | 'line';
/** Whether the slot reaches to what the phrase says next. */
export const isOpen = (slot: Slot): slot is OpenSlot => slot === 'title' || slot === 'rest' || slot === 'line';

/** A capitalised word; full stops only inside of it ("Kompas.com") or behind one letter ("J. K."). */
const NAME = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}\d'’&-]*(?:\.[\p{L}\d]+)*)`;
/** A word with a capital inside ("detikJabar"). */
const BRAND = String.raw`\p{Ll}+\p{Lu}[\p{L}\d]*`;
/** Compiled when they are first asked for: Unicode classes cost a millisecond at start. */
const PATTERNS: Readonly<Record<ClosedSlot, () => RegExp>> = {
  // One to six capitalised words, small particles between them.
  name: () => new RegExp(`${NAME}(?: (?:(?:bin|binti|de|van|al|dan|&|of|the|y|del?) )?${NAME}){0,5}`, 'uy'),
  // A domain, or a brand of one to four capitalised words, the first of which may have its capital inside.
  site: () => new RegExp(String.raw`(?:[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|${NAME}|${BRAND})(?: ${NAME}){0,3}`, 'uy'),
  // 12/08/2025, 12 Agustus 2025, 12-08-25; a weekday before it, a time behind it.
  date: () =>
    /(?:\p{L}+, ?)?\(?\d{1,4}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?: de)? \p{L}+(?: de)?(?: \d{4})?)\)?(?: \d{1,2}[:.]\d{2})?/uy,
  number: () => /\d+(?:[.,]\d+)*/uy,
  url: () => /(?:https?:\/\/|www\.)\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?/uy,
  handle: () => /@[\p{L}\d_.]+/uy,
  initials: () => /\p{L}{2,5}/uy,
};

const compiled: Partial<Record<ClosedSlot, RegExp>> = {};

/** The end of a closed slot that begins at or behind the blanks at `at`, within `limit`; -1 when it is not there. */
export function slotEnd(text: string, slot: ClosedSlot, at: number, limit: number): number {
  compiled[slot] ??= PATTERNS[slot]();
  const pattern = compiled[slot];
  pattern.lastIndex = skipBlanks(text, at);
  const found = pattern.exec(text);
  if (!found) return -1;
  const end = found.index + found[0].length;
  return end <= limit ? end : -1;
}
