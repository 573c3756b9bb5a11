/** The second pass: what is not part of the article. Finds; removes nothing. */
import type { Finding } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { Entry, Match } from '../rule.js';
import { markLines } from './borders.js';
import { bullet } from './bullet.js';
import { mayHaveEdges, takeEdges } from './edges.js';
import { heading } from './heading.js';
import type { Claims, Kind } from './kind.js';
import { line } from './line.js';
import { page } from './page.js';
import { words } from './words.js';

/** In the order in which they look: a heading sees past lines that the kinds before it take, a page past all of them. */
const KINDS: readonly Kind[] = [words, line, heading, page];

/** What the strip entries of the plan find, given where their phrases stand, and the headline where it is told. */
export function strip(
  view: View,
  matches: ReadonlyMap<Entry, readonly Match[]>,
  plan: Plan,
  title: string | undefined,
): Finding[] {
  const hasBullets = bullet.mayStandIn(view);
  if (matches.size === 0 && !hasBullets && !mayHaveEdges(view, plan)) return [];
  const findings: Finding[] = [];
  const seen = new Seen();
  const claims: Claims = new Uint8Array(view.lines.count);
  const take = (found: readonly Finding[]): Finding[] =>
    found.filter((finding) => {
      if (!seen.add(finding)) return false; // two phrases of a rule may see the same
      findings.push(finding);
      if (plan.selection.applies(finding)) markLines(view, finding, claims);
      return true;
    });
  for (const kind of KINDS) {
    // Entries of one kind do not see past each other: two packs may have the same heading.
    const found: Finding[] = [];
    for (const [entry, list] of matches)
      if (entry.kind === kind.name && entry.parameters.where === undefined)
        for (const finding of kind.find(view, list, plan, claims)) found.push(finding); // not spread: there may be many
    take(found);
  }
  if (hasBullets)
    for (const entry of plan.withoutPhrases)
      if (entry.kind === bullet.name) take(bullet.find(view, entry, plan, claims));
  takeEdges(view, matches, { plan, title }, claims, take);
  return findings;
}

/** The findings so far, by where they begin. */
class Seen {
  private readonly byStart = new Map<number, Finding[]>();

  /** Adds a finding; false when the same rule found the same before. */
  add(finding: Finding): boolean {
    const list = this.byStart.get(finding.start);
    if (!list) {
      this.byStart.set(finding.start, [finding]);
      return true;
    }
    for (const other of list) if (other.end === finding.end && other.rule === finding.rule) return false;
    list.push(finding);
    return true;
  }
}
