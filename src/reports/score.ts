/** What `sapu test` prints of labelled documents: what was kept and removed, by category and by rule. */
import { type FlawedDocument, precisionOf, type Score } from '../proof/score.js';
import { jsonOf } from './json.js';
import { number, percent, several, table } from './tables.js';
import { shortened, visible } from './visible.js';

/** The figures that a score can be held to, as shares (0–1). */
export type Figures = Readonly<Record<'kept' | 'removed' | 'words' | 'precision', number>>;

/** The figures of a score. */
export function figuresOf({ kept, removed, removedWords, totals }: Score): Figures {
  const precision = precisionOf({ wordsGone: totals.junkGone, contentLost: totals.contentLost });
  return { kept, removed, words: removedWords, precision };
}

/** Totals, then a table by category, of policy and by rule. */
export function scoreForPeople(score: Score): string {
  const { totals, categories, policy, rules, kept, removed, removedWords } = score;
  const { documents, damaged, contentWords, contentLost, contentChanged, spans, junkWords, policyWords } = totals;
  const share = (part: number): string => percent(part, 1);
  const changed = contentChanged > 0 ? `, ${number(contentChanged)} changed` : '';
  return [
    `${several(documents, 'document')}\n`,
    `content  kept ${share(kept)} of ${several(contentWords, 'word')} (${number(contentLost)} lost in ${several(damaged, 'document')}${changed})\n`,
    `junk     removed ${share(removed)} of ${several(spans, 'span')}, ${share(removedWords)} of ${several(junkWords, 'word')}; precision ${share(figuresOf(score).precision)}\n`,
    policyWords > 0
      ? `policy   removed ${percent(totals.policyGone, policyWords)} of ${several(policyWords, 'word')}, ${several(totals.policyCut, 'span')} cut\n`
      : '',
    section(
      ['junk', 'spans', 'gone', 'words', 'gone', 'content lost', 'precision'],
      [...categories].map(([name, row]) => [
        name,
        number(row.spans),
        percent(row.spansGone, row.spans),
        number(row.words),
        percent(row.wordsGone, row.words),
        number(row.contentLost),
        share(precisionOf(row)),
      ]),
    ),
    section(
      ['policy', 'words', 'gone'],
      [...policy].map(([name, row]) => [name, number(row.words), percent(row.wordsGone, row.words)]),
    ),
    section(
      ['rule', 'junk words', 'policy words', 'content lost', 'precision'],
      [...rules].map(([name, row]) => [
        name,
        number(row.wordsGone),
        number(row.policyGone),
        number(row.contentLost),
        share(precisionOf(row)),
      ]),
    ),
  ].join('');
}

function section(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return `\n${table([head, ...sorted.map(([name, ...cells]) => [visible(name), ...cells])])}`;
}

/** UTF-16 code units around a place, and of it. */
const AROUND = 40;
const SHOWN = 160;

/** A document with its wrong places, a line each. */
export function flawsForPeople({ id, number: nth, stretches }: FlawedDocument, text: string): string {
  const name = id === undefined ? `document ${nth}` : visible(id);
  return stretches
    .map(({ kind, start, end }) => {
      const left = visible(text.slice(Math.max(0, start - AROUND), start));
      const right = visible(text.slice(end, end + AROUND));
      return `${name}: ${kind}: ${left}⟦${shortened(visible(text.slice(start, end)), SHOWN)}⟧${right}\n`;
    })
    .join('');
}

/** One JSON object; shares are 0–1. @param worst documents whose wrong places are told */
export function scoreForPrograms(
  score: Score,
  worst: readonly FlawedDocument[] | undefined,
  textOf: (document: FlawedDocument) => string,
): string {
  const rowsOf = <T extends object>(rows: ReadonlyMap<string, T>, more: (row: T) => object = () => ({})) =>
    Object.fromEntries(
      [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, row]) => [name, { ...row, ...more(row) }]),
    );
  return jsonOf(
    {
      ...figuresOf(score),
      ...score.totals,
      categories: rowsOf(score.categories, (row) => ({ precision: precisionOf(row) })),
      policy: rowsOf(score.policy),
      rules: rowsOf(score.rules, (row) => ({ precision: precisionOf(row) })),
      ...(worst && {
        worst: worst.map((document) => ({
          id: document.id,
          number: document.number,
          places: document.stretches.map((place) => ({
            ...place,
            text: textOf(document).slice(place.start, place.end),
          })),
        })),
      }),
    },
    2,
  );
}
