/** The report `--stats`: how much each rule and each category did. */
import type { Document, Report } from './report.js';
import { several } from './tables.js';

interface Count {
  documents: number;
  edits: number;
  reported: number;
}

const zero = (): Count => ({ documents: 0, edits: 0, reported: 0 });

/** Adds up documents; the table comes at the end. */
export class Stats implements Report {
  private readonly rules = new Map<string, Count>();
  private documents = 0;
  private changed = 0;
  private edits = 0;
  private empty = 0;
  private noArticles = 0;

  document({ edits, findings }: Pick<Document, 'edits' | 'findings'>): string {
    this.documents++;
    this.edits += edits.length;
    if (edits.length > 0) this.changed++;
    if (findings.some((finding) => finding.held === 'empty')) this.empty++;
    if (findings.some((finding) => finding.held === 'not-article')) this.noArticles++;
    const seen = new Set<string>();
    const count = (rules: readonly string[], key: 'edits' | 'reported'): void => {
      for (const name of new Set(rules.flatMap((rule) => [rule, categoryOf(rule)]))) {
        const entry = this.rules.get(name) ?? zero();
        this.rules.set(name, entry);
        entry[key]++;
        if (!seen.has(name)) entry.documents++;
        seen.add(name);
      }
    };
    for (const edit of edits)
      count(
        edit.by.map((finding) => finding.rule),
        'edits',
      );
    for (const { rule } of findings) count([rule], 'reported');
    return '';
  }

  /** Totals, then a row for each category with its rules below it. */
  end(): string {
    const totals = [
      several(this.documents, 'document'),
      `${this.changed} changed`,
      several(this.edits, 'edit'),
      ...(this.noArticles > 0 ? [`${this.noArticles} left as they were: no articles`] : []),
      ...(this.empty > 0 ? [`${this.empty} left as they were: nothing would be left of them`] : []),
    ].join(', ');
    if (this.rules.size === 0) return `${totals}\n`;
    const rows = [...this.rules].sort(([a], [b]) => (a < b ? -1 : 1));
    const name = ([rule]: readonly [string, Count]): string => (rule.split('/').length > 2 ? `  ${rule}` : rule);
    const width = Math.max(...rows.map((row) => name(row).length), 4);
    const line = (label: string, ...cells: (string | number)[]): string =>
      `${label.padEnd(width)}${cells.map((cell) => String(cell).padStart(11)).join('')}\n`;
    return [
      `${totals}\n`,
      line('rule', 'documents', 'edits', 'reported'),
      ...rows.map((row) => line(name(row), row[1].documents, row[1].edits, row[1].reported)),
    ].join('');
  }
}

/** `strip/related` of `strip/related/heading`. */
export const categoryOf = (rule: string): string => rule.split('/').slice(0, 2).join('/');
