import type { Finding, Range, Strength } from '../../edit/edit.js';
import { deletion } from '../../edit/finding.js';
import type { View } from '../../text/view.js';
import type { Entry, Lifted, Match } from '../rule.js';

/** The finding that a stretch of the text should go. */
export const removal = (entry: Entry, range: Range, strength: Strength = entry.strength): Finding =>
  deletion(entry.id, range, strength, entry.why);

/** The same of a matter of policy, with what it tells of the article. */
export function telling(entry: Entry, range: Range, lifted: Lifted): Finding {
  const told = Object.entries(lifted).filter(([, value]) => value !== '');
  return deletion(entry.id, range, entry.strength, entry.why, told.length === 0 ? undefined : Object.fromEntries(told));
}

/** The finding of a phrase: with what its slot tells of the article, where its entry says so. */
export function found(view: View, match: Match, range: Range, strength?: Strength): Finding {
  const { entry } = match.phrase;
  return entry.lift === undefined
    ? removal(entry, range, strength)
    : telling(entry, range, { [entry.lift]: slotText(view, match) });
}

/** What the slot of a phrase holds that tells something, without the marks around it. */
function slotText({ text }: View, { slot, slotEnd }: Match): string {
  if (slot < 0) return '';
  let start = slot;
  let end = slotEnd;
  while (start < end && /[\s:,]/.test(text[start])) start++;
  while (end > start && /[\s.,;:)\]|*]/.test(text[end - 1])) end--;
  return text.slice(start, end);
}
