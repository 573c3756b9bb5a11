/** The kind `line`: a phrase that takes a whole line ("Baca juga: Lima Pasar Tertua di Jawa"). */
import type { Kind } from '../rule.js';
import { lineRange, standsAlone } from './borders.js';

export const line: Kind = {
  name: 'line',
  *find(view, matches) {
    for (const match of matches) {
      if (!standsAlone(view, match)) continue;
      const { entry } = match.phrase;
      yield { rule: entry.id, ...lineRange(view, match.line), strength: entry.strength, because: entry.why };
    }
  },
};
