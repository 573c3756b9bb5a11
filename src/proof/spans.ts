/** What became of whole spans. */
import type { Fate } from './gap.js';
import type { LabelledDocument, LabelledSpan } from './labelled.js';
import type { LabelledToken } from './tokens.js';

/** `gone`, `left`; a span of which some words are gone may be either, and is `cut` if it is policy. */
export interface SpanFate {
  readonly span: LabelledSpan;
  readonly fate: 'gone' | 'left' | 'cut';
  /** The indices of its tokens. */
  readonly tokens: readonly number[];
}

/** The fates of the spans of a document that hold a word or a mark. */
export function spanFatesOf(
  { spans }: LabelledDocument,
  tokens: readonly LabelledToken[],
  fates: readonly Fate[],
): SpanFate[] {
  const inSpan = new Map(spans.map((span): [LabelledSpan, number[]] => [span, []]));
  tokens.forEach(({ span }, i) => {
    if (span) inSpan.get(span)?.push(i);
  });
  return [...inSpan]
    .filter(([, indices]) => indices.length > 0)
    .map(([span, indices]) => {
      const fateOf = span.level === 'must' ? junkFate : policyFate;
      return { span, fate: fateOf(indices, tokens, fates), tokens: indices };
    });
}

type FateOf = (
  indices: readonly number[],
  tokens: readonly LabelledToken[],
  fates: readonly Fate[],
) => SpanFate['fate'];

/**
 * Junk is gone when at most a tenth of its words is left, and none of its marker: its first two words, and the first two
 * of each of its lines. A span of marks alone is gone when none is left.
 */
const junkFate: FateOf = (indices, tokens, fates) => {
  const isLeft = (i: number): boolean => fates[i] !== 'removed';
  const words = indices.filter((i) => tokens[i].isWord);
  if (words.length === 0) return indices.some(isLeft) ? 'left' : 'gone';
  const lineOf = (k: number): number => (k < 0 ? -1 : tokens[words[k]].line); // before the span another line
  const isMarker = (k: number): boolean => k < 2 || lineOf(k) > lineOf(k - 2);
  const keepsMarker = words.some((i, k) => isLeft(i) && isMarker(k));
  return !keepsMarker && words.filter(isLeft).length <= 0.1 * words.length ? 'gone' : 'left';
};

const policyFate: FateOf = (indices, tokens, fates) => {
  const words = indices.filter((i) => tokens[i].isWord);
  const left = words.filter((i) => fates[i] !== 'removed').length;
  return left === words.length ? 'left' : left === 0 ? 'gone' : 'cut';
};
