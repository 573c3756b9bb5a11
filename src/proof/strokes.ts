/** Which junk answers for the content that went with it. */
import type { Fate } from './gap.js';
import type { LabelledToken } from './tokens.js';

/** The category of content that was lost where no junk went with it. */
export const NO_JUNK_NEAR = 'no junk near';

/**
 * For each token that went the category of the junk nearest to it in the same stroke: of the tokens that went before it
 * without one left between them, or else behind it.
 */
export function junkNear(tokens: readonly LabelledToken[], fates: readonly Fate[]): string[] {
  const near = tokens.map(() => NO_JUNK_NEAR);
  for (const order of [[...tokens.keys()].reverse(), tokens.keys()]) {
    let category: string | undefined;
    for (const i of order) {
      if (fates[i] !== 'removed') category = undefined;
      else if (tokens[i].level === 'must') category = tokens[i].span?.category;
      if (category !== undefined) near[i] = category;
    }
  }
  return near;
}
