/** A review for programs: one JSON object. */
import { jsonOf } from '../json.js';
import type { ReviewSummary } from './review.js';

/** Shares are of all words (0–1); offsets are not told, for examples are for reading. */
export function reviewForPrograms({ rules, words, ...totals }: ReviewSummary): string {
  const shareOf = (part: number): { share?: number } =>
    words === undefined || words === 0 ? {} : { share: Number((part / words).toPrecision(6)) };
  const told = {
    ...totals,
    ...(words !== undefined && { words }),
    ...shareOf(totals.taken),
    rules: rules.map(({ examples, ...rule }) => ({
      ...rule,
      ...shareOf(rule.words),
      examples: examples.map(({ pieces: _, place, ...example }) => ({ ...example, ...place })),
    })),
  };
  return jsonOf(told, 2);
}
