/** What `sapu rules` prints: the rules of a configuration as a table, or all about one. */
import { STRENGTHS, type Strength } from '../edit/edit.js';
import { categoryOf } from './stats.js';
import { visible } from './visible.js';

/** A rule, with what each pack says of it: entries of one id in several packs are one rule. */
export interface ToldRule {
  /** `pass/category/name`. */
  readonly id: string;
  readonly entries: readonly ToldEntry[];
}

/** A rule as one pack has it, or the code. */
export interface ToldEntry {
  /** The name of the pack; undefined for a rule that is code. */
  readonly pack: string | undefined;
  readonly kind: string;
  /** More than one where the evidence decides. */
  readonly strengths: readonly Strength[];
  /** The short reason. */
  readonly reason: string;
  readonly why: string;
  /** By the keys of the pack. */
  readonly parameters: Readonly<Record<string, string>>;
  /** As they are written, as are the examples. */
  readonly phrases: readonly string[];
  readonly changes: readonly string[];
  readonly stays: readonly string[];
}

/** The weakest strength that is applied. */
type Weakest = 'certain' | 'likely';

/** Columns of a row of the table, and of running text. */
const ROW = 120;
const TEXT = 100;

/** A row for each rule, in the order given; a blank line where another category begins. */
export function ruleTable(rules: readonly ToldRule[], apply: Weakest): string {
  const cells = [['rule', 'strength', 'packs', 'why'], ...rules.map(cellsOf)];
  const widths = [0, 1, 2].map((k) => Math.max(...cells.map((row) => row[k].length)));
  const left = ROW - widths.reduce((sum, width) => sum + width + 2, 0);
  const lines = cells.map((row) => {
    const columns = widths.map((width, k) => row[k].padEnd(width + 2));
    return `${columns.join('')}${cut(row[3], left)}\n`;
  });
  const body = rules.map(
    ({ id }, k) => (categoryOf(id) === categoryOf(rules[k - 1]?.id ?? '') ? '' : '\n') + lines[k + 1],
  );
  const count = `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`;
  const entries = rules.flatMap((rule) => rule.entries);
  return `${lines[0]}${body.join('')}\n${count}${heldNote(strengthsOf(entries), apply)}\n`;
}

function cellsOf({ id, entries }: ToldRule): string[] {
  const [first] = entries;
  const packs = entries.map((entry) => {
    const strength = entry.strengths.join(', ');
    return nameOf(entry) + (strength === first.strengths.join(', ') ? '' : ` (${strength})`);
  });
  return [id, strengthsOf(entries).join(', '), packs.join(', '), visible(first.reason)];
}

/** All about one rule: what holds for it as a whole, then what each pack says. */
export function ruleInFull({ id, entries }: ToldRule, apply: Weakest): string {
  const strengths = byPack(entries, (entry) => entry.strengths.join(', '));
  const head = [
    `${id}\n`,
    `  kind      ${byPack(entries, (entry) => entry.kind)}\n`,
    `  strength  ${strengths}${heldNote(strengthsOf(entries), apply)}\n`,
  ];
  return [...head, ...entries.map(entryInFull)].join('');
}

function entryInFull(entry: ToldEntry): string {
  const parameters = Object.entries(entry.parameters).map(([key, value]) => `  ${key}: ${visible(value)}\n`);
  const phrases = entry.phrases.map((phrase) => `    ${visible(phrase)}\n`);
  return [
    `\n${entry.pack === undefined ? '' : 'pack '}${nameOf(entry)}\n`,
    ...wrapped(visible(entry.why), TEXT - 2).map((line) => `  ${line}\n`),
    ...parameters,
    ...(phrases.length > 0 ? ['  phrases:\n', ...phrases] : []),
    ...examples('changes', entry.changes),
    ...examples('stays as it is', entry.stays),
  ].join('');
}

/** Each with a dash, and its other lines below its first. */
function examples(title: string, texts: readonly string[]): string[] {
  const items = texts.map((text) => {
    const lines = text.split('\n').map(visible);
    return lines.map((line, k) => `${k === 0 ? '    - ' : '      '}${line}\n`).join('');
  });
  return items.length > 0 ? [`  ${title}:\n`, ...items] : [];
}

/** What all packs agree on, or what each of them says. */
function byPack(entries: readonly ToldEntry[], say: (entry: ToldEntry) => string): string {
  const said = [...new Set(entries.map(say))];
  return said.length === 1 ? said[0] : entries.map((entry) => `${say(entry)} (${nameOf(entry)})`).join(', ');
}

/** Which of the strengths are only reported, where there are some. */
function heldNote(strengths: readonly Strength[], apply: Weakest): string {
  const held = strengths.filter((strength) => STRENGTHS.indexOf(strength) > STRENGTHS.indexOf(apply));
  const hint = held.includes('likely') ? ' (--apply likely applies what is likely)' : '';
  return held.length === 0 ? '' : `; what is ${held.join(' or ')} is only reported${hint}`;
}

/** The strengths of several entries, the strongest first. */
const strengthsOf = (entries: readonly ToldEntry[]): Strength[] =>
  STRENGTHS.filter((strength) => entries.some((entry) => entry.strengths.includes(strength)));

const nameOf = ({ pack }: ToldEntry): string => (pack === undefined ? 'built-in' : visible(pack));

/** The words of a text that fit into `width` columns. */
function cut(text: string, width: number): string {
  const [line, ...rest] = wrapped(text, width - 1);
  return rest.length === 0 || text.length <= width ? text : `${line}…`;
}

/** A text in lines of at most `width` columns, where its words allow it. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
