import type { Finding, Range, Strength } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { Entry, Lifted, Match } from '../rule.js';

/** The finding that a stretch of the text should go. One shape for nearly all: what reads them stays fast. */
export const removal = (entry: Entry, { start, end }: Range, strength: Strength = entry.strength): Finding => ({
  rule: entry.id,
  start,
  end,
  strength,
  because: entry.why,
});

/** The same of a matter of policy, with what it tells of the article. */
export const telling = (entry: Entry, range: Range, lifted: Lifted): Finding => ({ ...removal(entry, range), lifted });

/** What the slot of a phrase holds that tells something, without the marks around it. */
export const slotText = ({ text }: View, { slot, slotEnd }: Match): string =>
  text.slice(slot, slotEnd).replace(/^[\s:,]+|[\s.,;:)\]|*]+$/g, '');
