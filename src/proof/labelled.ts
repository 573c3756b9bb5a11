/** Documents that people have labelled: what of them is junk, what is a matter of policy, and which words are misspelt. */
import type { Range } from '../edit/edit.js';

/** `must`: junk that has to go. `may`: a matter of policy, reported and not judged. Whatever no span holds has to stay. */
export type Level = 'must' | 'may';

/** A labelled stretch of the text; offsets are UTF-16 offsets of the text, and it holds one code unit at least. */
export interface LabelledSpan extends Range {
  readonly level: Level;
  /** Of what kind it is: `related`, `ad`, `credit`, as the labels call it. */
  readonly category: string;
}

/** Wherever the document says `text` (one code unit at least), `fix` is meant; only there may a word of content change. */
export interface LabelledTypo {
  readonly text: string;
  readonly fix: string;
}

/** A document with its labels. */
export interface LabelledDocument {
  readonly id?: string;
  /** The collection that it belongs to. */
  readonly set?: string;
  readonly title?: string;
  /** The text as read. */
  readonly text: string;
  /** In the order of the line; where two overlap, the one that begins first counts. */
  readonly spans: readonly LabelledSpan[];
  readonly typos: readonly LabelledTypo[];
}

/** The members that hold the text and the headline. */
export interface LabelledFields {
  readonly field: string;
  readonly titleField: string;
}

const FIELDS: LabelledFields = { field: 'text', titleField: 'title' };

/**
 * Reads a JSON line: `{id?, set?, title?, text, spans: [[start, end, level, category]...], typos?: [{text, fix}...]}`.
 * Other members are passed over; null is as good as missing.
 * @throws Error with one sentence: which member is not as expected, and what was expected
 */
export function parseLabelled(line: string, { field, titleField }: LabelledFields = FIELDS): LabelledDocument {
  const record = recordOf(line);
  const text = record[field];
  if (typeof text !== 'string') throw expected(field, 'a text', text);
  const spans = listOf(record, 'spans', SPAN).map((span) => spanOf(span, text));
  const typos = record.typos === undefined || record.typos === null ? [] : listOf(record, 'typos', TYPO).map(typoOf);
  const id = typeof record.id === 'number' ? String(record.id) : optionalText(record, 'id', 'a text or a number');
  const set = optionalText(record, 'set');
  const title = optionalText(record, titleField);
  return {
    ...(id !== undefined && { id }),
    ...(set !== undefined && { set }),
    ...(title !== undefined && { title }),
    text,
    spans,
    typos,
  };
}

const SPAN = '[start, end, "must" | "may", category]';
const TYPO = '{"text", "fix"}';

type Fields = Readonly<Record<string, unknown>>;

function recordOf(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    throw new Error('expected a JSON object in one line, but this is no valid JSON');
  }
  if (!isObject(value)) throw new Error(`expected a JSON object with "text" and "spans", not ${shown(value)}`);
  return value;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listOf(record: Fields, key: string, item: string): readonly unknown[] {
  const value = record[key];
  if (!Array.isArray(value)) throw expected(key, `a list of ${item}`, value);
  return value;
}

function optionalText(record: Fields, key: string, what = 'a text'): string | undefined {
  const value = record[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw expected(key, what, value);
  return value;
}

function spanOf(span: unknown, text: string): LabelledSpan {
  const isShaped = Array.isArray(span) && span.length === 4;
  const [start, end, level, category]: readonly unknown[] = isShaped ? span : [];
  if (typeof start !== 'number' || typeof end !== 'number' || typeof category !== 'string')
    throw expected('spans', `a list of ${SPAN}`, span);
  if (level !== 'must' && level !== 'may')
    throw new Error(`"spans": unknown level ${shown(level)} in ${shown(span)}; expected "must" or "may"`);
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length)
    throw new Error(
      `"spans": expected 0 <= start < end <= ${text.length}, the UTF-16 code units of the text, not ${shown(span)}`,
    );
  return { start, end, level, category };
}

function typoOf(typo: unknown): LabelledTypo {
  const { text, fix }: Fields = isObject(typo) ? typo : {};
  if (typeof text !== 'string' || typeof fix !== 'string') throw expected('typos', `a list of ${TYPO}`, typo);
  if (text === '') throw new Error(`"typos": expected a "text" that is not empty, not ${shown(typo)}`);
  return { text, fix };
}

const expected = (key: string, what: string, got: unknown): Error =>
  new Error(`"${key}": expected ${what}, ${got === undefined ? 'but it is missing' : `not ${shown(got)}`}`);

/** A value in a sentence: its JSON, the beginning where it is long. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}
