/** The kind `line`: a phrase that takes a whole line ("Baca juga: Lima Pasar Tertua di Jawa"). */
import type { Kind } from '../rule.js';
import { continuesSentence, fillsLine, lineRange, nextLine, opensBig } from './borders.js';

export const line: Kind = {
  name: 'line',
  *find(view, matches) {
    for (const match of matches) {
      if (!opensBig(view, match) || !fillsLine(view, match)) continue;
      const next = nextLine(view, match.line);
      if (next >= 0 && continuesSentence(view, lineRange(view, next).start)) continue;
      const { entry } = match.phrase;
      yield { rule: entry.id, ...lineRange(view, match.line), strength: entry.strength, because: entry.why };
    }
  },
};
