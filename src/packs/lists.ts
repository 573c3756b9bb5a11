/** Word lists of the user: known words, and corrections in the three forms that people already have. */
import type { Row } from '../rules/rule.js';
import { BadInput } from './bad-input.js';

/** The lines of a list that say something, with their numbers; `#` begins a comment. */
function* rowsOf(text: string): Iterable<[row: string, line: number]> {
  let line = 0;
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    line++;
    const row = raw.replace(/(?:^|\s)#.*$/, '').replace(/^ +|\s+$/g, '');
    if (row.trim() !== '') yield [row, line];
  }
}

/**
 * Known words and names, one a line; a name may be several words.
 * @throws BadInput for a line that is no word or name
 */
export function parseWords(text: string, file: string): string[] {
  const out: string[] = [];
  for (const [row, line] of rowsOf(text)) {
    if (/\t|->/.test(row))
      throw new BadInput(file, line, `expected one word or name a line; for corrections: --corrections`);
    if (!/[\p{L}\p{N}]/u.test(row)) throw new BadInput(file, line, `expected a word, found "${row}"`);
    out.push(row);
  }
  return out;
}

type Form = 'typo->fix' | 'typo<TAB>fix' | 'typo,fix';

/** The forms, told by what stands between typo and fix. */
const SEPARATORS: readonly (readonly [Form, string])[] = [
  ['typo->fix', '->'],
  ['typo<TAB>fix', '\t'],
  ['typo,fix', ','],
];

/**
 * Corrections: `typo<TAB>fix`, `typo,fix[,fix2]`, or codespell's `typo->fix`. The first row tells the form. Several
 * fixes, or a reason behind codespell's last comma, are reported and never applied.
 * @throws BadInput for a row of another form, without a fix, or that contradicts one before it
 */
export function parseCorrections(text: string, file: string): Row[] {
  const rows: Row[] = [];
  const seen = new Map<string, Row>();
  let form: (typeof SEPARATORS)[number] | undefined;
  for (const [row, line] of rowsOf(text)) {
    const fail = (problem: string): never => {
      throw new BadInput(file, line, problem);
    };
    form ??= SEPARATORS.find(([, separator]) => row.includes(separator));
    if (!form) return fail(`expected typo<TAB>fix, typo,fix or typo->fix, found "${row}"`);
    const [name, separator] = form;
    const at = row.indexOf(separator);
    if (at < 0) return fail(`expected ${name} as in the rows before, found "${row}"`);
    const typo = row.slice(0, at).trim();
    const read = fixesOf(name, row.slice(at + separator.length));
    if (!/[\p{L}\p{N}]/u.test(typo))
      fail(`expected a word before ${separator === '\t' ? 'the tab' : `"${separator}"`}`);
    if (/^["']/.test(typo)) fail(`expected no quotation marks around ${typo}`);
    if (name === 'typo->fix' && row.indexOf(separator, at + 1) > 0) fail(`expected one "->", found "${row}"`);
    if (read.fixes.length === 0 && read.reason === undefined) fail(`expected a correction behind "${typo}"`);
    if (read.fixes.includes(typo)) fail(`"${typo}" is corrected to itself`);
    const before = seen.get(typo.toLowerCase());
    if (before && (before.fixes.join() !== read.fixes.join() || before.reason !== read.reason))
      fail(`"${typo}" is corrected to "${before.fixes[0] ?? ''}" in ${before.source} already`);
    const entry: Row = { typo, ...read, source: `${file}:${line}` };
    seen.set(typo.toLowerCase(), entry);
    if (!before) rows.push(entry);
  }
  return rows;
}

function fixesOf(form: Form, text: string): Pick<Row, 'fixes' | 'reason'> {
  const parts = text.split(form === 'typo<TAB>fix' ? '\t' : ',').map((part) => part.trim());
  if (form !== 'typo->fix' || parts.length === 1) return { fixes: parts.filter((part) => part !== '') };
  const reason = parts.pop() ?? '';
  const fixes = parts.filter((part) => part !== '');
  return { fixes, reason: reason || (fixes.length > 1 ? 'several candidates' : 'disabled in the list') };
}
