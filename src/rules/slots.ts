/**
 * The slots of a phrase: what may stand where a phrase says `<name>`. Closed slots know where they end; open ones
 * (`title`, `rest`, `line`) reach to whatever the phrase says next, or to the end of the line; a `rest` at the end of a phrase
 * is that of one sentence.
 */
import { skipBlanks } from '../edit/space.js';
import { handleEnd, initialsEnd, nameEnd, siteEnd, urlEnd } from './slot-scan.js';

/** Their names. */
export const SLOTS = ['title', 'name', 'site', 'date', 'number', 'url', 'handle', 'initials', 'rest', 'line'] as const;
export type Slot = (typeof SLOTS)[number];

/** Slots whose end the phrase decides. */
export type ClosedSlot = Exclude<Slot, OpenSlot>;
type OpenSlot = 'title' | 'rest' | 'line';
/** Whether the slot reaches to what the phrase says next. */
export const isOpen = (slot: Slot): slot is OpenSlot => slot === 'title' || slot === 'rest' || slot === 'line';

/** By their letters where a pattern would want Unicode classes, which take a millisecond to compile; of a date few are met. */
const ENDS: Readonly<Record<ClosedSlot, (text: string, at: number) => number>> = {
  name: nameEnd,
  site: siteEnd,
  url: urlEnd,
  handle: handleEnd,
  initials: initialsEnd,
  // 12/08/2025, 12 Agustus 2025, 12-08-25; a weekday before it, a time behind it.
  date: byPattern(
    /(?:\p{L}+, ?)?\(?\d{1,4}(?:[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?: de)? \p{L}+(?: de)?(?: \d{4})?)\)?(?: \d{1,2}[:.]\d{2})?/uy,
  ),
  number: byPattern(/\d+(?:[.,]\d+)*/y),
};

/** @param pattern is sticky */
function byPattern(pattern: RegExp): (text: string, at: number) => number {
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
}

/** The end of a closed slot that begins at or behind the blanks at `at`, within `limit`; -1 when it is not there. */
export function slotEnd(text: string, slot: ClosedSlot, at: number, limit: number): number {
  const end = ENDS[slot](text, skipBlanks(text, at));
  return end <= limit ? end : -1;
}
