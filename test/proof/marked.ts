/** Labelled documents and edits of them, written as one text. */
import type { Edit } from '../../src/edit/edit.js';
import type { LabelledDocument, LabelledSpan, LabelledTypo } from '../../src/proof/labelled.js';

export interface Marked {
  readonly document: LabelledDocument;
  readonly edits: readonly Edit[];
}

/**
 * `⟪must ad:IKLAN⟫` is a span. `{…}` goes; `{…→…}` is replaced; `{a,b:…}` names the rules, which are `x` otherwise. An edit
 * may begin and end inside of a span or outside.
 */
export function marked(source: string, typos: readonly LabelledTypo[] = []): Marked {
  const spans: LabelledSpan[] = [];
  const edits: Edit[] = [];
  let text = '';
  let span: { start: number; level: string; category: string } | undefined;
  let edit: { start: number; rules: string } | undefined;
  let written: string | undefined;
  for (const [piece, level, category, rules] of source.matchAll(
    /⟪(must|may) (\w+):|\{(?:([\w,]+):)?|[⟫}→]|[^⟪⟫{}→]+/g,
  )) {
    if (level && category) span = { start: text.length, level, category };
    else if (piece === '⟫' && span) spans.push({ ...span, level: levelOf(span.level), end: text.length });
    else if (piece.startsWith('{')) edit = { start: text.length, rules: rules ?? 'x' };
    else if (piece === '→') written = '';
    else if (piece === '}' && edit) {
      const range = { start: edit.start, end: text.length };
      const by = edit.rules.split(',').map((rule) => ({ ...range, rule, strength: 'certain' as const }));
      edits.push({ ...range, text: written ?? '', by });
      written = undefined;
    } else if (written !== undefined) written += piece;
    else text += piece;
  }
  return { document: { id: 'd', text, spans, typos }, edits };
}

const levelOf = (level: string): LabelledSpan['level'] => (level === 'must' ? 'must' : 'may');
