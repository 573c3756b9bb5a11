/** A review for people: a table of the rules, then examples of each, with what went and came marked in its context. */
import { PLAIN, type Styles } from '../pretty.js';
import { number, percent, several, table } from '../tables.js';
import { quoted, visible } from '../visible.js';
import type { Excerpt } from './excerpt.js';
import { marked } from './marked.js';
import type { ReviewSummary, RuleReview } from './review.js';

/** How a review is shown. */
export interface Shown {
  /** Characters of a line. */
  readonly width: number;
  /** Whether the changes were found and not made. */
  readonly reported: boolean;
  /** What a rule says for itself. */
  whyOf(rule: string): string | undefined;
  readonly styles?: Styles;
}

/** In colours the colours tell; elsewhere the marks of `git diff --word-diff` do. */
export function reviewForPeople(summary: ReviewSummary, shown: Shown): string {
  return [totals(summary, shown), overview(summary, shown), ...summary.rules.map((rule) => ofRule(rule, shown))].join(
    '',
  );
}

function totals({ documents, changed, edits, words, taken }: ReviewSummary, { reported }: Shown): string {
  const all = `${several(documents, 'document')}${words === undefined ? '' : `, ${several(words, 'word')}`}`;
  if (edits === 0) return `${all}; nothing ${reported ? 'was found and left' : 'was changed'}\n`;
  const share = words === undefined ? '' : ` (${percent(taken, words)})`;
  const done = reported
    ? `${number(edits)} found and not applied, in ${several(taken, 'word')}${share}`
    : `${several(edits, 'edit')} of ${several(taken, 'word')}${share}`;
  return `${all}; ${number(changed)} ${reported ? 'with findings' : 'changed'}: ${done}\n`;
}

/** A row for each rule; numbers to the right. */
function overview({ rules, words }: ReviewSummary, { reported }: Shown): string {
  if (rules.length === 0) return '';
  const rows = [
    ['rule', 'documents', reported ? 'found' : 'edits', 'words', ...(words === undefined ? [] : ['share'])],
    ...rules.map((rule) => [
      visible(rule.rule),
      number(rule.documents),
      number(rule.edits),
      number(rule.words),
      ...(words === undefined ? [] : [percent(rule.words, words)]),
    ]),
  ];
  return `\n${table(rows)}`;
}

function ofRule({ rule, documents, edits, words, examples }: RuleReview, shown: Shown): string {
  if (examples.length === 0) return '';
  const { styles = PLAIN, whyOf, reported } = shown;
  const why = whyOf(rule);
  const counts = `${reported ? `${number(edits)} found` : several(edits, 'edit')} in ${several(documents, 'document')}, ${several(words, 'word')}`;
  return [
    `\n${styles.rule(visible(rule))}  ${styles.note(counts)}\n`,
    ...(why === undefined ? [] : [`${styles.note(visible(why))}\n`]),
    ...examples.map((example) => ofExample(rule, example, shown)),
  ].join('');
}

function ofExample(rule: string, { file, place, record, rules, because, pieces }: Excerpt, shown: Shown): string {
  const { styles = PLAIN, width } = shown;
  const column = place?.column === undefined ? '' : `:${place.column}`;
  const where = `${visible(file)}${place ? `:${place.line}${column}` : ''}`;
  const also = rules.filter((other) => other !== rule);
  const notes = [
    ...(record ? [record.id === undefined ? `field ${quoted(record.field)}` : `record ${quoted(record.id)}`] : []),
    ...because.map(visible),
    ...(also.length > 0 ? [`with ${also.map(visible).join(', ')}`] : []),
  ];
  const lines = marked(pieces, styles, width - INDENT.length);
  const note = notes.length > 0 ? `  ${styles.note(notes.join('; '))}` : '';
  return `\n  ${styles.place(where)}${note}\n${lines.map((line) => `${INDENT}${line}\n`).join('')}`;
}

const INDENT = '    ';
