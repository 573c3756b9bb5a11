/**
 * The kind `headline`: the headline of the article, where the record tells it, at the head of the text, also twice. Letter
 * case and marks do not matter.
 */
import type { Finding } from '../../edit/edit.js';
import { lineRange, nextFree } from './borders.js';
import type { EdgeKind } from './kind.js';
import { removal } from './removal.js';

export const headline: EdgeKind = {
  name: 'headline',
  find(view, { title, past }, entry) {
    const wanted = lettersOf(title ?? '');
    const findings: Finding[] = [];
    if (wanted === '') return findings;
    for (let line = nextFree(view, past, -1); line >= 0; line = nextFree(view, past, line)) {
      const range = lineRange(view, line);
      if (range.end - range.start > 3 * wanted.length) break;
      if (lettersOf(view.text.slice(range.start, range.end)) !== wanted) break;
      findings.push(removal(entry, range));
    }
    return findings;
  },
};

/** Letters and digits, folded; what an entity stands for is a mark nearly always. */
const lettersOf = (text: string): string =>
  text.toLowerCase().replace(/&(?:amp;)*(?:#\w+|\w+);|[^\p{L}\p{M}\p{N}]+/gu, '');
