import type { Finding, Range, Strength } from '../../edit/edit.js';
import type { Entry, Lifted } from '../rule.js';

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
