import type { Edit } from './edit.js';
import { movedTo } from './finding.js';
import { origins } from './origin.js';

/**
 * One edit list for two in a row: `apply(apply(s, first), second) === apply(s, compose(first, second))`.
 * `first` speaks of s, `second` of what `first` made of it; the result speaks of s. Where edits of the two touch they
 * become one and carry the findings of all; no finding is lost. Both lists are walked once.
 */
export function compose(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (first.length === 0 || second.length === 0) return [...first, ...second];
  const toSource = origins(first);
  const out: Edit[] = [];
  let shift = 0; // from the text between the two lists to s, ahead of first[i]
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    // A group: edits of either list that touch, seen in the text between the two.
    const group: Group = { start: 0, end: -1, inserts: [], cuts: [] };
    const shiftBefore = shift;
    for (;;) {
      const a = i < first.length ? first[i].start - shift : BEYOND;
      const b = j < second.length ? second[j].start : BEYOND;
      const next = Math.min(a, b);
      if (next === BEYOND || (group.end >= 0 && next > group.end)) break;
      if (group.end < 0) group.start = group.end = next;
      if (a <= b) {
        const edit = first[i++];
        group.inserts.push({ at: a, edit });
        group.end = Math.max(group.end, a + edit.text.length);
        shift += edit.end - edit.start - edit.text.length;
      } else {
        const edit = second[j++];
        group.cuts.push(edit);
        group.end = Math.max(group.end, edit.end);
      }
    }
    out.push({
      start: group.start + shiftBefore,
      end: group.end + shift,
      text: textOf(group),
      by: [
        ...group.inserts.flatMap(({ edit }) => edit.by),
        ...group.cuts.flatMap(({ by }) => by.map((finding) => movedTo(toSource(finding), finding))),
      ],
    });
  }
  return out;
}

/** Behind every offset. No infinity, which is a double, as all that is computed with it. */
const BEYOND = 0x3fffffff;

interface Group {
  start: number;
  end: number;
  inserts: { at: number; edit: Edit }[];
  cuts: Edit[];
}

/** What a group reads in the end. Whatever no edit of the second list replaces is text that one of the first wrote. */
function textOf({ start, end, inserts, cuts }: Group): string {
  let text = '';
  let at = start;
  let k = 0;
  const copyTo = (to: number): void => {
    for (; k < inserts.length; k++) {
      const { at: from, edit } = inserts[k];
      text += edit.text.slice(Math.max(0, at - from), Math.max(0, to - from));
      if (from + edit.text.length > to) break;
    }
    at = to;
  };
  for (const cut of cuts) {
    copyTo(cut.start);
    text += cut.text;
    at = cut.end;
  }
  copyTo(end);
  return text;
}
