/**
 * What every pass of sapu speaks in: findings (what a rule saw) and edits (what is done about it).
 *
 * Offsets are UTF-16 code units of the text as read; ranges are half open. An edit list is sorted and disjoint, and it
 * is the only map between the text as read and the text as written.
 */

/** How sure a rule is: `certain` is applied, `likely` when asked for, `possible` is only ever reported. */
export type Strength = 'certain' | 'likely' | 'possible';

/** The surest first. */
export const STRENGTHS: readonly Strength[] = ['certain', 'likely', 'possible'];

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What one rule saw at one place. Without `text` it proposes a deletion, which the seam cuts; with it a replacement. */
export interface Finding extends Range {
  /** `pass/category/name`. */
  readonly rule: string;
  /** What stands there instead, to the letter; undefined for a deletion. The same where nothing is proposed. */
  readonly text?: string | undefined;
  readonly strength: Strength;
  /** The evidence, for people. */
  readonly because?: string | undefined;
  /** What the place tells of the article, by what can be lifted out of it (place, author …). */
  readonly lifted?: Readonly<Record<string, string>> | undefined;
}

/** Why a finding was not applied. */
export type Held = 'strength' | 'budget' | 'deferred' | 'empty' | 'not-article' | 'residue' | 'unstable';

/** A finding that is reported and not applied. */
export interface Reported extends Finding {
  readonly held: Held;
}

/** One replacement of the text as read, with all findings that asked for it. */
export interface Edit extends Range {
  readonly text: string;
  readonly by: readonly Finding[];
}

/** Orders ranges by their start, then their end. */
export const inOrder = (a: Range, b: Range): number => a.start - b.start || a.end - b.end;

/** @throws RangeError when the edits are not sorted, overlap, or reach outside of a text of `length` code units. */
export function checkEdits(edits: readonly Range[], length: number): void {
  let at = 0;
  for (const { start, end } of edits) {
    if (start < at || end < start || end > length)
      throw new RangeError(`edit [${start}, ${end}) does not follow on ${at} within ${length} code units`);
    at = end;
  }
}
