/** What holds for every document: one property, one function. It says what is wrong, or nothing. */
import { apply, type Edit, invert } from 'sapu';
import { decode, encode } from '../../src/run/bytes.js';
import { RecordLine } from '../../src/run/json/record.js';
import { scanRecord } from '../../src/run/json/scan.js';
import { rewrite } from '../../src/run/json/value.js';
import { hashOf, type LedgerEdit, type LedgerEntry, parseEntry } from '../../src/run/ledger/entry.js';
import { entryOf } from '../../src/run/ledger/entry-of.js';
import { textAsRead, wayBack, writtenAsRead } from '../../src/run/ledger/way-back.js';
import type { Cleaning } from '../../src/run/listener.js';
import { FIELD } from './records.js';
import type { Trial } from './trial.js';

export interface Property {
  readonly name: string;
  /** What is wrong; undefined when nothing is. */
  readonly check: (trial: Trial) => string | undefined;
}

const json = (value: unknown): string => JSON.stringify(value);

/** Bytes are read and written without loss. */
function bytesComeBack({ bytes, source }: Trial): string | undefined {
  return encode(source).equals(bytes) ? undefined : `${bytes.toString('hex')} became ${encode(source).toString('hex')}`;
}

/** Edits are sorted, disjoint, inside of the text, and change something. */
function editsAreInOrder({ source, cleaned }: Trial): string | undefined {
  let at = 0;
  for (const { start, end, text } of cleaned.edits) {
    if (start < at || end < start || end > source.length) return `[${start}, ${end}) behind ${at} of ${source.length}`;
    if (source.slice(start, end) === text) return `[${start}, ${end}) replaces ${json(text)} by itself`;
    at = end;
  }
  return undefined;
}

/** Every edit and every finding has rules that run and a place in the text. */
function editsAreAccountedFor({ source, cleaned, cleaner }: Trial): string | undefined {
  const rules = new Set(cleaner.rules);
  for (const edit of cleaned.edits) if (edit.by.length === 0) return `no rule for ${json(edit)}`;
  for (const finding of [...cleaned.edits.flatMap((edit) => edit.by), ...cleaned.findings]) {
    if (!rules.has(finding.rule)) return `${finding.rule} does not run`;
    if (finding.start < 0 || finding.end < finding.start || finding.end > source.length)
      return `${finding.rule} at [${finding.start}, ${finding.end}) of ${source.length}`;
  }
  return undefined;
}

/** The edits lead to the clean text. */
function editsLeadThere({ source, cleaned }: Trial): string | undefined {
  const made = apply(source, cleaned.edits);
  return made === cleaned.text ? undefined : `${json(made)}, not ${json(cleaned.text)}`;
}

/** The inverse leads back. */
function inverseLeadsBack({ source, cleaned }: Trial): string | undefined {
  const back = apply(cleaned.text, invert(source, cleaned.edits));
  return back === source ? undefined : json(back);
}

/** Without an edit the bytes that came in go out. */
function untouchedStays({ bytes, cleaned }: Trial): string | undefined {
  if (cleaned.edits.length > 0 || encode(cleaned.text).equals(bytes)) return undefined;
  return json(cleaned.text);
}

/** No text is given up because it does not come to rest, unless a list of the user keeps it from that. */
function comesToRest({ cleaned, hasLists }: Trial): string | undefined {
  const given = hasLists ? undefined : cleaned.findings.find(({ held }) => held === 'unstable');
  return given && json(given);
}

/** Cleaning the output finds nothing. */
function secondSweepIsEmpty({ cleaned, cleaner }: Trial): string | undefined {
  if (cleaned.edits.length === 0) return undefined; // the same text: see sameAgain
  const { edits } = cleaner.clean(cleaned.text);
  return edits.length === 0 ? undefined : `${json(cleaned.text)} is changed again: ${json(edits[0])}`;
}

/** Nor does cleaning the bytes that go out, read again. */
function writtenBytesAreClean({ cleaned, cleaner }: Trial): string | undefined {
  if (cleaned.text.isWellFormed()) return undefined; // the same text: see secondSweepIsEmpty
  const bytes = encode(cleaned.text);
  const { edits } = cleaner.clean(decode(bytes));
  return edits.length === 0 ? undefined : `${bytes.toString('hex')} is changed again: ${json(edits[0])}`;
}

/** The result depends on the text and the plan alone, not on the texts between. */
function sameAgain({ source, cleaned, cleaner }: Trial): string | undefined {
  const again = cleaner.clean(source);
  return json(again) === json(cleaned) ? undefined : `${json(cleaned)}, then ${json(again)}`;
}

/** The field is found in a record, however it is written, and read as JSON.parse reads it. */
function fieldIsFound({ record }: Trial): string | undefined {
  const { line, start, end, value } = record;
  if (decode(encode(line)) !== line) return `the line does not come back: ${json(line)}`;
  const scan = scanRecord(line, FIELD);
  if (scan.kind !== 'text' || scan.start !== start || scan.end !== end) return `${json(scan)}, not ${start} to ${end}`;
  return scan.value === value && textIn(line) === value ? undefined : json(scan.value);
}

/** Edits made in the written record give the value that cleaning the value gives; all around it stays. */
function recordIsRewritten(trial: Trial): string | undefined {
  const { line, start, end, value } = trial.record;
  const { edits, text } = trial.cleanedValue;
  const head = line.slice(0, start);
  const tail = line.slice(end);
  const raw = rewrite(line.slice(start, end), edits);
  if (edits.length === 0 && raw !== line.slice(start, end)) return `changed without an edit: ${json(raw)}`;
  const out = encode(head + raw + tail);
  if (!startsWith(out, encode(head)) || !endsWith(out, encode(tail))) return `changed around the value: ${json(out)}`;
  const asString = textIn(head + raw + tail);
  if (asString !== text) return `${json(asString)}, not ${json(text)}`;
  const isSound = value.isWellFormed() && line.isWellFormed();
  return !isSound || textIn(out.toString('utf8')) === text ? undefined : `not as bytes: ${json(out.toString('utf8'))}`;
}

/** The entry in the ledger leads to what is written and back to what was read, byte for byte. */
function ledgerLeadsBack({ source, cleaned, bytes }: Trial): string | undefined {
  const entry = entryFor({ ...cleaned, name: 'a.txt', source, line: 1 });
  if (apply(source, entry.edits.map(asEdit)) !== cleaned.text) return `does not lead there: ${json(entry)}`;
  const out = encode(cleaned.text);
  if (hashOf(out) !== (entry.shaOut ?? entry.sha)) return `another hash than that of ${out.toString('hex')}`;
  const back = textAsRead(decode(out), entry);
  return back !== undefined && encode(back).equals(bytes) ? undefined : `does not lead back: ${json(entry)}`;
}

/** The same for a record, as it was written in its line. */
function ledgerLeadsBackInRecords({ record, cleanedValue }: Trial): string | undefined {
  const { line, start, end, value } = record;
  const read = new RecordLine(line, FIELD, value, start, end);
  const entry = entryFor({ ...cleanedValue, name: 'a.jsonl', source: value, line: 1, record: read });
  const out = decode(encode(read.rewritten(cleanedValue.edits)));
  const scan = scanRecord(out, FIELD);
  if (scan.kind !== 'text') return `no record is written: ${json(out)}`;
  const written = new RecordLine(out, FIELD, scan.value, scan.start, scan.end);
  const back = written.rewritten(wayBack(entry), writtenAsRead);
  return back === line ? undefined : `${json(back)}, not ${json(line)}`;
}

const NO_REASONS: ReadonlySet<string> = new Set();
const entryFor = (cleaning: Cleaning): LedgerEntry => parseEntry(json(entryOf(cleaning, NO_REASONS)));
const asEdit = ({ start, end, text }: LedgerEdit): Edit => ({ start, end, text, by: [] });

const textIn = (line: string): unknown => (JSON.parse(line) as Record<string, unknown>)[FIELD];
const startsWith = (bytes: Buffer, head: Buffer): boolean => bytes.subarray(0, head.length).equals(head);
const endsWith = (bytes: Buffer, tail: Buffer): boolean => bytes.subarray(bytes.length - tail.length).equals(tail);

/** What is checked, in this order. */
export const PROPERTIES: readonly Property[] = [
  { name: 'bytes come back', check: bytesComeBack },
  { name: 'edits are in order', check: editsAreInOrder },
  { name: 'edits are accounted for', check: editsAreAccountedFor },
  { name: 'edits lead there', check: editsLeadThere },
  { name: 'the inverse leads back', check: inverseLeadsBack },
  { name: 'untouched stays', check: untouchedStays },
  { name: 'the text comes to rest', check: comesToRest },
  { name: 'a second sweep is empty', check: secondSweepIsEmpty },
  { name: 'written bytes are clean', check: writtenBytesAreClean },
  { name: 'the same again', check: sameAgain },
  { name: 'the field is found', check: fieldIsFound },
  { name: 'a record is rewritten', check: recordIsRewritten },
  { name: 'the ledger leads back', check: ledgerLeadsBack },
  { name: 'the ledger leads back in records', check: ledgerLeadsBackInRecords },
];
