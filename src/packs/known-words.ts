/** Marks the user's known words in the lexicon: there may be hundreds of thousands, and a start is to take no second. */
import { KNOWN, type Lexicon } from '../text/lexicon.js';
import { GLUED } from '../text/view.js';
import type { Walker } from '../text/walk.js';

/** Names that are walked at once. */
const BATCH = 4096;

/**
 * Every word of the names, as the walk cuts them; of one with a seam ("WhatsApp") the whole as well, for some write
 * "Whatsapp".
 */
export function markKnown(names: readonly string[], lexicon: Lexicon, walker: Walker): void {
  for (let from = 0; from < names.length; from += BATCH) {
    const { units, words } = walker.view(names.slice(from, from + BATCH).join('\n'));
    const { starts, ends, shapes, count } = words;
    for (let word = 0; word < count; word++) {
      const start = starts[word];
      mark(lexicon, lexicon.addIn(units, start, ends[word]));
      const isSeamed = (shapes[word + 1] & GLUED) !== 0 && (shapes[word] & GLUED) === 0;
      if (!isSeamed) continue;
      let last = word + 1;
      while ((shapes[last + 1] & GLUED) !== 0) last++;
      mark(lexicon, lexicon.addIn(units, start, ends[last]));
    }
  }
}

function mark(lexicon: Lexicon, id: number): void {
  lexicon.flags[id] |= KNOWN;
}
