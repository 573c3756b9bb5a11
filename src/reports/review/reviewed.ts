/** What a review looks at: documents with the places that rules changed, or would have changed. */
import { type Edit, type Finding, inOrder, type Range, type Reported } from '../../edit/edit.js';
import type { WrittenRecord } from '../report.js';
import { WHY_HELD } from '../visible.js';

/** One document, as a review sees it. Offsets are UTF-16 offsets of the text as read. */
export interface Reviewed {
  readonly name: string;
  /** Hash of the text as read, in hexadecimal digits. */
  readonly hash: string;
  /** The text as read; missing where only a ledger tells of it. */
  readonly source?: string;
  /** In order. Those that were made are disjoint. */
  readonly changes: readonly Change[];
  /** The number of its first line in the file; missing where nothing tells. */
  readonly line?: number;
  /** For a JSON record: the line that it is. */
  readonly record?: WrittenRecord;
}

/** A place that rules changed, or would have changed. Without `text` it went. */
export interface Change extends Range {
  /** What stood there; missing where the text as read is there. */
  readonly before?: string;
  readonly text?: string;
  readonly by: readonly Pick<Finding, 'rule' | 'because'>[];
}

/** Whether words went, and none came. */
export const isRemoval = (before: string, after: string): boolean => after.trim() === '' && before.trim() !== '';

/** Edits as changes: what went has no text. */
export const changesOf = (source: string, edits: readonly Edit[]): Change[] =>
  edits.map(({ start, end, text, by }) =>
    isRemoval(source.slice(start, end), text) ? { start, end, by } : { start, end, text, by },
  );

/** Findings that were not applied, as changes in order; several passes may find the same, and they may overlap. */
export const heldChanges = (findings: readonly Reported[]): Change[] => {
  const seen = new Set<string>();
  const changes = findings.flatMap(({ rule, start, end, text, because, held }) => {
    const key = `${start} ${end} ${rule} ${text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const by = [
      { rule, ...(because && { because }) },
      ...(held === 'strength' ? [] : [{ rule, because: WHY_HELD[held] }]),
    ];
    return [{ start, end, ...(text !== undefined && { text }), by }];
  });
  return changes.sort(inOrder);
};
