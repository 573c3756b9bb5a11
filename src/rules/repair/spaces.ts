/** Odd spaces: no-break, thin, ideographic and other spaces that stand where a plain one belongs. */
import { endsLine, isBlank, skipBlanks, skipBlanksBack, startsLine } from '../../edit/space.js';
import type { Repair } from './rule.js';

/**
 * A run of spaces that holds an odd one becomes one plain space, and nothing at the edge of a line. In languages that
 * write no-break spaces on purpose (French, Czech, numbers) only where the odd space touches another. Between two tabs it
 * is an empty cell of a table.
 */
export const spaces: Repair = {
  id: 'repair/space/odd',
  why: 'a no-break, thin or other odd space where a plain one belongs',
  examples: [
    'Harga[-\u00a0-]{+ +}beras naik lagi pekan ini, kata para pedagang.',
    'Harga 5\u00a0000 Kč.',
    'beras\t7\t\u00a0\t9',
  ],
  handles: (code) => code !== 0xfeff && isBlank(code),
  find({ text }, at, { dirtySpaces }) {
    const start = skipBlanksBack(text, at);
    const end = skipBlanks(text, at);
    const run = text.slice(start, end);
    if (run.includes('\f') || /\t.*\t/.test(run) || (run.length === 1 && !dirtySpaces)) return { end };
    const atEdge = startsLine(text, start) || endsLine(text, end);
    return { start, end, text: atEdge ? '' : run.includes('\t') ? '\t' : ' ' };
  },
};
