/** The built command over all raw articles, as files and as JSON lines: there with a ledger, and back with undo. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { apply } from 'sapu';
import type { LedgerEntry } from '../../src/run/ledger/entry.js';
import type { NewsArticle } from '../shared.js';

const SAPU = resolve('bin/sapu.js');

/** What does not hold, a line each. */
export function faultsOfCommand(articles: readonly NewsArticle[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sapu-sweep-'));
  try {
    return [...faultsAsFiles(folder, articles), ...faultsAsRecords(folder, articles), ...faultsWithPolicy(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function faultsAsFiles(folder: string, articles: readonly NewsArticle[]): string[] {
  const names = articles.map((_, k) => `t/${k}.txt`);
  mkdirSync(join(folder, 't'));
  names.forEach((name, k) => {
    writeFileSync(join(folder, name), articles[k].text);
  });
  const faults = sapu(folder, 0, '-w', 't', '--ledger', 'files.ledger');
  const clean = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  faults.push(...sapu(folder, 0, '--check', 't')); // a second sweep would change nothing
  const entries = entriesOf(join(folder, 'files.ledger'));
  names.forEach((name, k) => {
    const entry = entries.get(name);
    if (!entry || applied(articles[k].text, entry) !== clean[k]) faults.push(`${name}: the ledger does not lead there`);
  });
  faults.push(...sapu(folder, 0, 'undo', '-q', 'files.ledger', '-w', 't'));
  names.forEach((name, k) => {
    if (readFileSync(join(folder, name), 'utf8') !== articles[k].text) faults.push(`${name}: undo does not lead back`);
  });
  return [...faults, ...tooLarge(join(folder, 'files.ledger'), entries)];
}

function faultsAsRecords(folder: string, articles: readonly NewsArticle[]): string[] {
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`);
  writeFileSync(join(folder, 'raw.jsonl'), lines.join(''));
  const faults = sapu(folder, 0, '-o', 'clean.jsonl', 'raw.jsonl', '--ledger', 'records.ledger');
  faults.push(...sapu(folder, 0, 'lint', '-q', 'clean.jsonl'));
  const entries = entriesOf(join(folder, 'records.ledger'));
  const clean = readFileSync(join(folder, 'clean.jsonl'), 'utf8').split('\n');
  articles.forEach(({ text }, k) => {
    const entry = entries.get(`raw.jsonl:${k + 1}`);
    const record = JSON.parse(clean[k]) as NewsArticle;
    if (!entry || applied(text, entry) !== record.text) faults.push(`record ${k + 1}: the ledger does not lead there`);
  });
  faults.push(...sapu(folder, 0, 'undo', 'records.ledger', '-o', 'back.jsonl', 'clean.jsonl'));
  if (readFileSync(join(folder, 'back.jsonl'), 'utf8') !== lines.join(''))
    faults.push('records: undo does not lead back');
  return [...faults, ...tooLarge(join(folder, 'records.ledger'), entries)];
}

const POLICIES = 'dateline,credit,caption,contents,disclaimer,headline';

/** Records once more, with all matters of policy lifted and removed. */
function faultsWithPolicy(folder: string): string[] {
  const call = ['--lift', '--remove', POLICIES];
  const faults = sapu(folder, 0, ...call, '-o', 'lifted.jsonl', 'raw.jsonl', '--ledger', 'lifted.ledger');
  faults.push(...sapu(folder, 0, '--check', ...call, 'lifted.jsonl'));
  faults.push(...sapu(folder, 0, 'undo', 'lifted.ledger', '-o', 'unlifted.jsonl', 'lifted.jsonl'));
  const [raw, back] = ['raw.jsonl', 'unlifted.jsonl'].map((name) => readFileSync(join(folder, name)));
  return raw.equals(back) ? faults : [...faults, 'records: undo does not lead back from what was lifted'];
}

/** Runs the command; says when it ends otherwise than with `status`. */
function sapu(folder: string, status: number, ...call: readonly string[]): string[] {
  const run = spawnSync(process.execPath, [SAPU, ...call], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  return run.status === status ? [] : [`sapu ${call.join(' ')}: status ${run.status}: ${run.stderr.slice(0, 500)}`];
}

/** The entries of a ledger by file, and line for records. */
function entriesOf(path: string): Map<string, LedgerEntry> {
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const entries = lines.map((line) => JSON.parse(line) as LedgerEntry);
  return new Map(entries.map((entry) => [entry.line === undefined ? entry.doc : `${entry.doc}:${entry.line}`, entry]));
}

const applied = (source: string, { edits }: LedgerEntry): string =>
  apply(
    source,
    edits.map(({ start, end, text }) => ({ start, end, text, by: [] })),
  );

/** Bytes of a ledger a document beyond what was removed, at most. Before words were corrected they were 300. */
const BYTES = 480;

function tooLarge(path: string, entries: ReadonlyMap<string, LedgerEntry>): string[] {
  let removed = 0;
  for (const { edits } of entries.values()) for (const { before } of edits) removed += Buffer.byteLength(before);
  const beyond = (statSync(path).size - removed) / entries.size;
  console.log(`ledger: ${beyond.toFixed(0)} bytes a document beyond the removed text`);
  return beyond <= BYTES ? [] : [`${path}: ${beyond.toFixed(0)} bytes a document beyond the removed text`];
}
