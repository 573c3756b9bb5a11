/**
 * What stands at the head and at the tail of a text: tags, signatures, bylines, datelines. It is peeled: behind what goes
 * is a new edge, and the next one is looked for there, until nothing more is found. So a second sweep finds nothing.
 */
import type { Finding } from '../../edit/edit.js';
import type { View } from '../../text/view.js';
import type { Plan } from '../plan.js';
import type { Entry, Match } from '../rule.js';
import { markLines } from './borders.js';
import { dateline } from './dateline.js';
import { edgeLines } from './edge-lines.js';
import { headline } from './headline.js';
import type { Claims, EdgeKind, Edges } from './kind.js';
import { repeat } from './repeat.js';
import { signature, signatureLine } from './signature.js';
import { tagList } from './tag-list.js';

/** These go by the signature of initials. */
const BY_SIGNATURE: readonly EdgeKind[] = [repeat, tagList];
const OTHERS: readonly EdgeKind[] = [signature, headline, dateline];

/** Times that the edges are looked at: each takes a run of what stands there. */
const ROUNDS = 100;

/** Whether a text without a phrase may hold anything at its edges: most have no signature. */
export const mayHaveEdges = (view: View, { withoutPhrases }: Plan): boolean =>
  withoutPhrases.some(isOther) || (withoutPhrases.length > 0 && signatureLine(view, NOTHING) >= 0);

const isOther = ({ kind }: Entry): boolean => OTHERS.some(({ name }) => name === kind);
/** Claims on no line: what lies outside of the array is read as undefined, and so as no claim. */
const NOTHING: Claims = new Uint8Array(0);

/** @param take keeps what was found, marks in `claims` what goes, and returns what was not found before */
export function takeEdges(
  view: View,
  matches: ReadonlyMap<Entry, readonly Match[]>,
  { plan, title }: { readonly plan: Plan; readonly title: string | undefined },
  claims: Claims,
  take: (found: readonly Finding[]) => Finding[],
): void {
  const { withoutPhrases } = plan;
  const lines = [...matches].flatMap(([entry, list]) => (entry.parameters.where === undefined ? [] : list));
  const hasOthers = lines.length > 0 || withoutPhrases.some(isOther);
  const told: Claims = new Uint8Array(hasOthers ? claims.length : 0);
  let isNew = true;
  const peel = (found: readonly Finding[], isTold: boolean): void => {
    for (const finding of take(found)) {
      isNew = true;
      if (isTold) markLines(view, finding, told);
    }
  };
  for (let round = 0; isNew && round < ROUNDS; round++) {
    isNew = false;
    const signature = withoutPhrases.length > 0 ? signatureLine(view, claims) : -1;
    const taken: Edges = { claims, past: claims, signature, title };
    if (signature >= 0)
      each(BY_SIGNATURE, withoutPhrases, (kind, entry) => peel(kind.find(view, taken, entry, plan), false));
    if (!hasOthers) return;
    const past = claims.map((claimed, line) => claimed | told[line]);
    peel(edgeLines(view, lines, past), true);
    each(OTHERS, withoutPhrases, (kind, entry) => peel(kind.find(view, { ...taken, past }, entry, plan), true));
  }
}

function each(
  kinds: readonly EdgeKind[],
  entries: readonly Entry[],
  action: (kind: EdgeKind, entry: Entry) => void,
): void {
  for (const kind of kinds) for (const entry of entries) if (entry.kind === kind.name) action(kind, entry);
}
