/** What findings tell of the article, applied or not: what can be lifted out of its text. */
import type { Cleaned } from '../cleaner.js';
import type { LiftedMember } from './json/lift.js';

/** By what is lifted; of two of a kind the first of the text counts. Undefined when nothing is told. */
export function liftedFrom({ edits, findings }: Cleaned): LiftedMember | undefined {
  const telling = [...edits.flatMap(({ by }) => by), ...findings].filter(({ lifted }) => lifted !== undefined);
  if (telling.length === 0) return undefined;
  telling.sort((a, b) => b.start - a.start);
  const all = Object.assign({}, ...telling.map(({ lifted }) => lifted)) as Record<string, string>;
  const names = Object.keys(all).sort();
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, all[name]])) : undefined;
}
