/** Where in a document a cleaner was wrong, to be shown. */
import type { Range } from '../edit/edit.js';
import type { Fate } from './gap.js';
import type { SpanFate } from './spans.js';
import type { LabelledToken } from './tokens.js';

/** Neighbouring words: content lost, junk of one span left (of a span without words: its marks), or content changed. */
export interface Stretch extends Range {
  readonly kind: 'lost' | 'left' | 'changed';
}

/** How many words are wrong, and the stretches that they make: UTF-16 offsets of the text as read, in its order. */
export interface Flaws {
  readonly lost: number;
  readonly left: number;
  readonly changed: number;
  readonly stretches: readonly Stretch[];
}

/** The flaws of one document, by the fates of its tokens and of its spans. */
export function flawsOf(tokens: readonly LabelledToken[], fates: readonly Fate[], spans: readonly SpanFate[]): Flaws {
  const marksAlone = spans.filter((one) => one.fate === 'left' && !one.tokens.some((i) => tokens[i].isWord));
  const alone = new Set(marksAlone.flatMap((one) => one.tokens));
  const words = { lost: 0, left: 0, changed: 0 };
  const stretches: { kind: Stretch['kind']; start: number; end: number }[] = [];
  let before: LabelledToken | undefined; // the token that the last stretch ends with, while that may go on
  tokens.forEach((token, i) => {
    if (!token.isWord && !alone.has(i)) return;
    const kind = flawOf(token, fates[i]);
    const last = before && before.span === token.span ? stretches.at(-1) : undefined;
    before = kind && token;
    if (!kind) return;
    if (token.isWord) words[kind]++;
    if (last?.kind === kind) last.end = token.end;
    else stretches.push({ kind, start: token.start, end: token.end });
  });
  return { ...words, stretches };
}

function flawOf(token: LabelledToken, fate: Fate): Stretch['kind'] | undefined {
  if (token.level === 'must') return fate === 'removed' ? undefined : 'left';
  if (token.level === 'may' || fate === 'kept') return undefined;
  if (fate === 'removed') return token.isSpare ? undefined : 'lost';
  return token.isTypo ? undefined : 'changed';
}
