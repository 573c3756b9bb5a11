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
  const ends = new Map<Row, Row>();
  return [...byTypo.values()].map((row) => ({ ...row, fixes: endOf(row, byTypo, ends).fixes }));
}

/**
 * The last row of the chain that begins with `row`.
 * @param ends of rows that were followed before; added to
 */
function endOf(row: Row, byTypo: ReadonlyMap<string, Row>, ends: Map<Row, Row>): Row {
  const path = new Set<Row>();
  let last = row;
  for (let next: Row | undefined = row; next; next = nextOf(last, byTypo)) {
    if (path.has(next))
      throw new Error(`${next.source}: "${next.typo}" is corrected in a circle; drop one of its rows`);
    path.add(next);
    last = ends.get(next) ?? next;
  }
  for (const passed of path) ends.set(passed, last);
  return last;
}

/** The row that corrects what a row puts in place of its typo. */
function nextOf(row: Row, byTypo: ReadonlyMap<string, Row>): Row | undefined {
  const fix = fixOf(row)?.toLowerCase();
  const next = fix === undefined || fix === row.typo.toLowerCase() ? undefined : byTypo.get(fix);
  return next && fixOf(next) !== undefined ? next : undefined;
}

/** What a row puts in place of its typo; undefined when it is only reported. */
const fixOf = ({ fixes, reason }: Row): string | undefined =>
  reason === undefined && fixes.length === 1 ? fixes[0] : undefined;
