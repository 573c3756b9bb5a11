/** The corrections of lists, those of packs among them: one row a typo, and none that leads in a circle. */
import type { Row } from '../rules/rule.js';
import { LANGUAGES } from '../text/lexicon.js';
import { contradicts, isForbidden } from './lists/list.js';
import type { Pack } from './pack.js';

/** What the lists of a pack correct, in texts of its language where that can be told. */
export function correctionsOf({ language, listed }: Pack): Row[] {
  const own = LANGUAGES.find((known) => known === language);
  return (listed?.corrections ?? []).map((row) => (own ? { ...row, language: own } : row));
}

/**
 * The rows with every chain followed to its end: a fix that a list corrects in turn is corrected right away.
 * @throws Error for rows that lead in a circle, and for two of different lists that contradict each other
 */
export function chained(rows: readonly Row[]): Row[] {
  const byTypo = new Map<string, Row>();
  for (const row of rows) {
    const before = byTypo.get(row.typo.toLowerCase());
    if (before && isForbidden(row)) continue;
    if (before && !isForbidden(before) && fixOf(before) !== fixOf(row))
      throw new Error(`${row.source}: ${contradicts(before, row.typo)}; drop one`);
    byTypo.set(row.typo.toLowerCase(), row);
  }
  return [...byTypo.values()].map((row) => {
    const path = [row];
    for (let last = row; ; last = path[path.length - 1]) {
      const fix = fixOf(last)?.toLowerCase();
      const next = fix === undefined || fix === last.typo.toLowerCase() ? undefined : byTypo.get(fix);
      if (!next || fixOf(next) === undefined) return { ...row, fixes: last.fixes };
      if (path.includes(next))
        throw new Error(`${next.source}: "${next.typo}" is corrected in a circle; drop one of its rows`);
      path.push(next);
    }
  });
}

/** What a row puts in place of its typo; undefined when it is only reported. */
const fixOf = ({ fixes, reason }: Row): string | undefined =>
  reason === undefined && fixes.length === 1 ? fixes[0] : undefined;
