/** The edits of an entry turned round: from the text as written to the text as read. */
import { apply } from '../../edit/apply.js';
import type { Edit } from '../../edit/edit.js';
import { escapeValue } from '../json/value.js';
import { hashOf, type LedgerEntry } from './entry.js';

/** An edit that leads back; `raw` is how its text was written in JSON, where that is not the shortest way. */
export type WayBack = Edit & { readonly raw: string | undefined };

/** Offsets are those of the text as written. */
export function wayBack({ edits }: LedgerEntry): WayBack[] {
  let shift = 0;
  return edits.map(({ start, end, text, before, raw }) => {
    const back = { start: start + shift, end: start + shift + text.length, text: before, raw, by: [] };
    shift += text.length - (end - start);
    return back;
  });
}

/** The text as it was read; undefined when the entry does not lead there. */
export function textAsRead(text: string, entry: LedgerEntry): string | undefined {
  const back = wayBack(entry);
  if ((back.at(-1)?.end ?? 0) > text.length) return undefined;
  const source = apply(text, back);
  return hashOf(source) === entry.sha ? source : undefined;
}

/** How the text of such an edit was written between the quotes of a JSON string. */
export const writtenAsRead = ({ text, raw }: WayBack): string => raw ?? escapeValue(text);
