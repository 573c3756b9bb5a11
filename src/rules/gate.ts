/** The gate of a phrase: what has to stand at its edges. Five in six phrases that the probe leaves fail there. */
import { skipBlanks, skipBlanksBack, skipSpace } from '../edit/space.js';
import type { View } from '../text/view.js';
import type { Gate, Phrase, Sequence } from './rule.js';

/** The gate of a word sequence; 0 where anything may stand. */
export const gateOf = ({ marks, written, tail }: Sequence): Gate => ({
  before: marks === undefined || marks[0] === '' ? 0 : plain(marks[0].charCodeAt(marks[0].length - 1)),
  first: written === undefined ? 0 : written[0].charCodeAt(0),
  behind: tail === undefined || tail[0].marks === '' ? 0 : plain(tail[0].marks.charCodeAt(0)),
});

/** Whether the phrase may stand where its first word is word number `first`: its words do, and the marks at its edges. */
export function mayStandAt({ text, units, words }: View, { ids, gate, splits }: Phrase, first: number): boolean {
  const last = first + ids.length - 1;
  if (first < 0 || last >= words.count) return false;
  for (let k = 0; k < ids.length; k++) if (words.ids[first + k] !== ids[k]) return false;
  const start = words.starts[first];
  if (gate.first !== 0 && units[start] !== gate.first) return false;
  if (gate.before !== 0) {
    const at = skipBlanksBack(text, start) - 1;
    if (at < 0 || plain(units[at]) !== gate.before) return false;
  }
  if (gate.behind === 0) return true;
  const end = words.ends[last];
  const at = splits ? skipSpace(text, end) : skipBlanks(text, end);
  return at < text.length && plain(units[at]) === gate.behind;
}

/** Curly quotes and straight ones are the same to a phrase. By code unit. */
export function plain(unit: number): number {
  if (unit < 0x60) return unit;
  switch (unit) {
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
    case 0x201f: // ‟
    case 0x2033: // ″
      return 0x22;
    case 0x60: // `
    case 0xb4: // ´
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201a: // ‚
    case 0x201b: // ‛
    case 0x2032: // ′
      return 0x27;
    default:
      return unit;
  }
}
