/** The second pass: what is not part of the article. Finds; removes nothing. */
import type { Finding } from '../../edit/edit.js';
import { lineAt, type View } from '../../text/view.js';
import type { Claims, EdgeKind, Entry, Kind, Match, Plan } from '../rule.js';
import { dateline } from './dateline.js';
import { heading } from './heading.js';
import { headline } from './headline.js';
import { line } from './line.js';
import { page } from './page.js';
import { repeat } from './repeat.js';
import { signature, signatureLine } from './signature.js';
import { tagList } from './tag-list.js';
import { words } from './words.js';

/** In the order in which they look: a heading sees past lines that the kinds before it take, a page past all of them. */
const KINDS: readonly Kind[] = [words, line, heading, page];
/** These look last, and see past whatever the others take. */
const EDGE_KINDS: readonly EdgeKind[] = [repeat, tagList, signature, headline, dateline];

/** These look behind a signature of initials, or before one: most texts have none. */
const NEEDS_SIGNATURE: ReadonlySet<string> = new Set(['repeat', 'tag-list']);

/** What the strip entries of the plan find, given where their phrases stand, and the headline where it is told. */
export function strip(
  view: View,
  matches: ReadonlyMap<Entry, readonly Match[]>,
  plan: Plan,
  title: string | undefined,
): Finding[] {
  const { edgeEntries } = plan;
  const signature = edgeEntries.length > 0 ? signatureLine(view) : -1;
  const hasEdges = signature >= 0 || edgeEntries.some(({ kind }) => !NEEDS_SIGNATURE.has(kind));
  if (matches.size === 0 && !hasEdges) return [];
  const findings: Finding[] = [];
  const seen = new Seen();
  const claims: Claims = new Uint8Array(view.lines.count);
  const take = (found: readonly Finding[]): void => {
    for (const finding of found) {
      if (!seen.add(finding)) continue; // two phrases of a rule may see the same
      findings.push(finding);
      if (plan.applies(finding)) claim(view, finding, claims);
    }
  };
  for (const kind of KINDS) {
    // Entries of one kind do not see past each other: two packs may have the same heading.
    const found: Finding[] = [];
    for (const [entry, list] of matches)
      if (entry.kind === kind.name) found.push(...kind.find(view, list, plan, claims));
    take(found);
  }
  if (!hasEdges) return findings;
  const edges = { signature, title };
  for (const kind of EDGE_KINDS)
    for (const entry of edgeEntries) if (entry.kind === kind.name) take(kind.find(view, edges, entry, plan, claims));
  return findings;
}

/** Marks the lines that a finding takes from end to end. */
function claim(view: View, { start, end }: Finding, claims: Claims): void {
  const { text, lines } = view;
  const first = lineAt(view, start);
  const last = lineAt(view, end);
  if (text.slice(lines.starts[first], start).trim() !== '' || text.slice(end, lines.ends[last]).trim() !== '') return;
  claims.fill(1, first, last + 1);
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
