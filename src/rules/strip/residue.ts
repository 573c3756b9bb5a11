/**
 * Residue: markers of boilerplate that stand in the text, and that no rule takes, for nothing shows where to cut. Phrases
 * count that hardly mean anything else: with a capital first, and with a mark of their own ("Baca juga:"), in capitals,
 * exactly as written, or long.
 */
import { type Finding, inOrder } from '../../edit/edit.js';
import { deletion } from '../../edit/finding.js';
import { CAPITAL, SMALLS, type View } from '../../text/view.js';
import type { Entry, Match } from '../rule.js';

/** Words from which on a phrase is long. */
const LONG = 4;

/** @param found whatever the rules found, applied or not */
export function residueIn(
  view: View,
  matches: ReadonlyMap<Entry, readonly Match[]>,
  found: readonly Finding[],
): Finding[] {
  const markers: Match[] = [];
  for (const [entry, list] of matches) {
    if (entry.isPolicy || entry.kind === 'page' || !entry.id.startsWith('strip/')) continue;
    for (const match of list) if (isMarker(view, match)) markers.push(match);
  }
  const known = [...found].sort(inOrder);
  const residue: Finding[] = [];
  let k = 0;
  let reach = 0; // the end of what was found so far, and of the residue
  for (const match of markers.sort(inOrder)) {
    for (; k < known.length && known[k].start <= match.start; k++) reach = Math.max(reach, known[k].end);
    const isKnown = match.start < reach || (k < known.length && known[k].start < match.end);
    if (isKnown) continue;
    residue.push(deletion(match.phrase.entry.id, match, 'possible', REASON));
    reach = Math.max(reach, match.end);
  }
  return residue;
}

const REASON = 'a marker of boilerplate, and nothing shows where it ends';

function isMarker({ words }: View, { phrase, word }: Match): boolean {
  const { ids, marks, tail, written } = phrase;
  if (written !== undefined) return true;
  if ((words.shapes[word] & CAPITAL) === 0) return false;
  if (ids.length >= LONG || marks !== undefined || tail?.some((step) => step.marks !== '')) return true;
  for (let k = 0; k < ids.length; k++) if ((words.shapes[word + k] & SMALLS) !== 0) return false;
  return true;
}
