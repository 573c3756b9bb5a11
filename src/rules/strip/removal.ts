import type { Finding, Range, Strength } from '../../edit/edit.js';
import type { Entry } from '../rule.js';

/** The finding that a stretch of the text should go. One shape for all kinds: what reads them stays fast. */
export const removal = (entry: Entry, { start, end }: Range, strength: Strength = entry.strength): Finding => ({
  rule: entry.id,
  start,
  end,
  strength,
  because: entry.why,
});
