/** What a kind of strip rule is, each of which is one file beside this one. */
import type { Finding } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { KindName } from '../kinds.js';
import type { Plan } from '../plan.js';
import type { Entry, Match } from '../rule.js';

/** A kind of strip rule: from where the phrases of an entry stand to what should go. */
export interface Kind {
  readonly name: KindName;
  find(view: View, matches: readonly Match[], plan: Plan, claims: Claims): Finding[];
}

/** A kind without phrases that looks at the edges of a text: from them, and what other rules take there, to what should go. */
export interface EdgeKind {
  readonly name: KindName;
  find(view: View, edges: Edges, entry: Entry, plan: Plan): Finding[];
}

/** A kind without phrases that looks at every line. */
export interface LineKind {
  readonly name: KindName;
  /** Whether a text may have any: false for most. */
  mayStandIn(view: View): boolean;
  find(view: View, entry: Entry, plan: Plan, claims: Claims): Finding[];
}

/** What kinds of the edges look at. */
export interface Edges {
  /** Lines that rules take: what stays of the text is the others. */
  readonly claims: Claims;
  /** Those, and the lines where matters of policy were found, kept or not: the next one may stand behind them. */
  readonly past: Claims;
  /** The number of the line of the signature of initials among those that stay, or -1. */
  readonly signature: number;
  /** The headline of the article, where it is told. */
  readonly title: string | undefined;
}

/** Which lines some rule takes whole, so that a heading sees past them to its items. Index: line number. */
export type Claims = Uint8Array;
