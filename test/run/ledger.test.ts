/** Ledgers that are written, read back, and lead back to what was read. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apply } from '../../src/edit/apply.js';
import type { Edit } from '../../src/edit/edit.js';
import { decode, encode } from '../../src/run/bytes.js';
import { rewriteRecords } from '../../src/run/json/lines.js';
import { escapeValue } from '../../src/run/json/value.js';
import { Ledger } from '../../src/run/ledger/ledger.js';
import { undoing } from '../../src/run/ledger/undo.js';
import { LedgerWriter } from '../../src/run/ledger/writer.js';
import type { Cleaning, Listener } from '../../src/run/listener.js';
import type { Output } from '../../src/run/output.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapu-ledger-'));
  path = join(folder, 'l');
});
afterEach(() => rmSync(folder, { recursive: true }));

const HEADER = { ledger: 1, sapu: '0.0.0', hashes: {} } as const;
const LISTENER: Listener = { document() {}, passed() {}, file() {}, read() {}, trouble() {}, notice() {} };

/** Edits begin and end between pieces, as rules see to: no character is cut in two. */
const pieces = fc.array(
  fc.constantFrom(
    'a',
    'pasar',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\ufeff',
    '😀',
    'e\u0301',
    '"',
    '\\',
    '/',
    '\0',
    '\u001b',
    '\u2028',
    '\udcff',
  ),
  { maxLength: 25 },
);
const change = fc.record({
  skip: fc.nat(5),
  take: fc.nat(3),
  text: fc.constantFrom('', '', 'x', '\n', '"', '😀', '\\u'),
});
const changes = fc.array(change, { maxLength: 4 });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** A text and its edits: each takes some pieces away and puts something there. */
function editsOf(parts: readonly string[], wanted: readonly Change[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  const length = (from: number, to: number): number => parts.slice(from, to).join('').length;
  for (const { skip, take, text } of wanted) {
    const from = at + skip;
    if (from > parts.length) break;
    const start = length(0, from);
    const end = start + length(from, from + take);
    const by = [{ rule: 'test/rule/x', start, end, strength: 'certain', because: 'why' } as const];
    if (parts.slice(from, from + take).join('') !== text) edits.push({ start, end, text, by });
    at = from + take;
  }
  return edits;
}

const document = fc.tuple(pieces, changes).map(([parts, wanted]) => {
  const source = decode(encode(parts.join('')));
  const edits = editsOf(parts, wanted);
  return { source, edits, text: apply(source, edits) };
});

/** Writes a ledger of cleanings. */
function written(cleanings: readonly Omit<Cleaning, 'findings'>[]): void {
  rmSync(path, { force: true });
  const writer = new LedgerWriter(path, HEADER, new Set(['why']));
  for (const cleaning of cleanings) writer.add({ ...cleaning, findings: [] });
  writer.settle(true);
  writer.close(false);
}

async function* onePiece(bytes: Buffer): AsyncIterable<Buffer> {
  if (bytes.length > 0) yield bytes;
}

/** What some work writes. */
async function outputOf(work: (output: Output) => Promise<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  await work({
    canForget: false,
    isReplacing: false,
    write: (part) => parts.push(Buffer.from(part)),
    commit() {},
    abort() {},
  });
  return Buffer.concat(parts);
}

/** What undo makes of some bytes. */
const undone = (ledger: Ledger, name: string, bytes: Buffer, kind: 'text' | 'records'): Promise<Buffer> =>
  outputOf((output) =>
    undoing(ledger, 'text', LISTENER, { asRead: 0, firstAsRead: '' })[kind]({ name, pieces: onePiece(bytes) }, output),
  );

async function withLedger<T>(action: (ledger: Ledger) => Promise<T>): Promise<T> {
  const ledger = await Ledger.open(path);
  try {
    return await action(ledger);
  } finally {
    ledger.close();
  }
}

/** A text as it may be written in a JSON string: each character by itself, as a whole or in escapes. */
const escaped = (text: string, how: readonly number[]): string =>
  [...text]
    .map((char, k) => {
      if (how[k % how.length] === 2 && char === '/') return '\\/';
      if (how[k % how.length] !== 1) return char.isWellFormed() ? escapeValue(char) : char;
      return char.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    })
    .join('');

describe('a ledger leads back to every byte', () => {
  it('of texts, in any order', async () => {
    const run = fc.tuple(fc.array(document, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat(9)));
    await fc.assert(
      fc.asyncProperty(run, async ([documents, order]) => {
        written(documents.map((made, k) => ({ ...made, name: `${k}.txt`, line: 1 })));
        const shuffled = documents.map((made, k) => ({ made, k, key: order.next().value as number }));
        await withLedger(async (ledger) => {
          expect([ledger.texts, ledger.records, ledger.isCut]).toEqual([documents.length, 0, false]);
          for (const { made, k } of shuffled.sort((a, b) => a.key - b.key))
            expect(await undone(ledger, `${k}.txt`, encode(made.text), 'text')).toEqual(encode(made.source));
        });
      }),
      { numRuns: 500 },
    );
  });

  it('of JSON lines, whatever their escapes, with lines that are no records between them', async () => {
    const line = fc.record({
      made: document,
      how: fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }),
      junk: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
        const before = lines
          .map(
            ({ made, how, junk }, k) =>
              `${junk ? 'rusak\r\n' : ''}{"id":${k}, "text" : "${escaped(made.source, how)}"}\n`,
          )
          .join('');
        const cleanings: Omit<Cleaning, 'findings'>[] = [];
        const after = await outputOf((output) =>
          rewriteRecords(
            { name: 'r.jsonl', pieces: onePiece(encode(before)) },
            'text',
            output,
            LISTENER,
            (record, line) => {
              const { made } = lines[cleanings.length];
              expect(record.text).toBe(made.source);
              cleanings.push({ ...made, name: 'r.jsonl', line, record });
              return record.rewritten(made.edits);
            },
          ),
        );
        written(cleanings);
        await withLedger(async (ledger) => {
          expect(decode(await undone(ledger, 'r.jsonl', after, 'records'))).toBe(before);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('an entry', () => {
  it('leads from the text as read to the text as written; its edits are sorted, disjoint, and change something', () => {
    fc.assert(
      fc.property(document, ({ source, edits, text }) => {
        written([{ source, edits, text, name: 'a.txt', line: 1 }]);
        const [header, line, end] = readFileSync(path, 'utf8').split('\n');
        expect([JSON.parse(header), end]).toEqual([HEADER, '']);
        const entry = JSON.parse(line) as { doc: string; edits: (Edit & { before: string })[] };
        expect(entry.doc).toBe('a.txt');
        expect(apply(source, entry.edits)).toBe(text);
        for (const edit of entry.edits) {
          expect(edit.before).toBe(source.slice(edit.start, edit.end));
          expect(edit.before).not.toBe(edit.text);
          expect(edit.by).toEqual([{ rule: 'test/rule/x' }]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const EDITS: Edit[] = [{ start: 6, end: 12, text: '', by: [] }];
const cleaned = (name: string): Omit<Cleaning, 'findings'> => ({
  name,
  line: 1,
  source: 'Pasar ramai.',
  text: 'Pasar ',
  edits: EDITS,
});

describe('a ledger that is damaged', () => {
  it.each<[string, (line: string) => string]>([
    ['is cut', (line) => line.slice(0, -1)],
    ['is empty', () => ''],
    ['is another JSON value', () => '[]'],
    ['is a number', () => '1'],
    ['lacks its document', (line) => line.replace('"doc"', '"dok"')],
    ['lacks its hash', (line) => line.replace('"sha"', '"saha"')],
    ['lacks the hash of what was written', (line) => line.replace('"shaOut"', '"sha2"')],
    ['lacks its edits', (line) => line.replace('"edits"', '"edit"')],
    ['has an edit that is none', (line) => line.replace(/"edits":.*/, '"edits":[7]}')],
    ['has an edit that ends before it begins', (line) => line.replace('"end":12', '"end":1')],
    ['has an edit that begins before the text', (line) => line.replace('"start":6', '"start":-6')],
    ['has an edit without what was there', (line) => line.replace('"before"', '"bfore"')],
  ])('is named with the line that %s', async (_, damage) => {
    written(['a', 'b', 'c'].map(cleaned));
    const lines = readFileSync(path, 'utf8').split('\n');
    lines[2] = damage(lines[2]);
    writeFileSync(path, lines.join('\n'));
    await expect(Ledger.open(path)).rejects.toThrow(`${path}:3: `);
  });

  it.each([
    ['', 'l: empty'],
    ['hai\n', 'l:1: no ledger'],
    ['{"ledger":2}\n', 'l:1: a ledger of another version'],
  ])('or none: %j', async (text, said) => {
    writeFileSync(path, text);
    await expect(Ledger.open(path)).rejects.toThrow(said);
  });

  it('in its last line, which breaks off, is used without it', async () => {
    written(['a', 'b'].map(cleaned));
    const text = readFileSync(path, 'utf8');
    for (const cut of [1, 2, 20]) {
      writeFileSync(path, text.slice(0, -cut));
      await withLedger(async (ledger) => {
        // Without the line end alone the line is whole.
        expect([ledger.isCut, ledger.texts]).toEqual(cut === 1 ? [false, 2] : [true, 1]);
        expect(await undone(ledger, 'a', Buffer.from('Pasar '), 'text')).toEqual(Buffer.from('Pasar ramai.'));
      });
    }
  });

  it('anywhere, leads back or stops, and never gives other bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.nat(),
        fc.constantFrom('0', '9', 'a', '"', ',', '\\', '\n'),
        async (made, at, by) => {
          written([{ ...made, name: 'a.txt', line: 1 }]);
          const text = readFileSync(path, 'utf8');
          const start = text.indexOf('\n') + 1;
          const place = start + (at % (text.length - start));
          writeFileSync(path, text.slice(0, place) + by + text.slice(place + 1));
          const source = encode(made.source);
          const back = await withLedger((ledger) => undone(ledger, 'a.txt', encode(made.text), 'text')).catch(
            (error: Error) => error,
          );
          if (!(back instanceof Error)) expect(back).toEqual(source);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a text that the ledger does not know', () => {
  it('is trouble that names it, and gives nothing', async () => {
    written([cleaned('a')]);
    await withLedger(async (ledger) => {
      await expect(undone(ledger, 'b.txt', Buffer.from('lain'), 'text')).rejects.toThrow(/^b\.txt: not in /);
    });
  });
  it('is told from one that is as it was read', async () => {
    written([cleaned('a')]);
    await withLedger(async (ledger) => {
      expect(await undone(ledger, 'b', Buffer.from('Pasar ramai.'), 'text')).toEqual(Buffer.from('Pasar ramai.'));
    });
  });
});

describe('texts that came out the same', () => {
  const JUNK = 'ADVERTISEMENT\n';
  /** A cleaning of a text that begins with so many labels. */
  const cleaning = (name: string, labels: number, extra: Partial<Cleaning> = {}): Omit<Cleaning, 'findings'> => ({
    ...{ name, line: 1, source: `${JUNK.repeat(labels)}Pasar ramai.\n`, text: 'Pasar ramai.\n' },
    edits: labels === 0 ? [] : [{ start: 0, end: labels * JUNK.length, text: '', by: [] }],
    ...extra,
  });
  const undoneAs = (name: string, text: string): Promise<string> =>
    withLedger(async (ledger) => (await undone(ledger, name, Buffer.from(text), 'text')).toString());

  it('come back by their names, wherever they lie now, or not at all', async () => {
    written([cleaning('satu/a.txt', 1), cleaning('satu/b.txt', 2), cleaning('dua/a.txt', 3)]);
    expect(await undoneAs('bersih/b.txt', 'Pasar ramai.\n')).toBe(`${JUNK.repeat(2)}Pasar ramai.\n`);
    expect(await undoneAs('bersih/dua/a.txt', 'Pasar ramai.\n')).toBe(`${JUNK.repeat(3)}Pasar ramai.\n`);
    await expect(undoneAs('a.txt', 'Pasar ramai.\n')).rejects.toThrow('a.txt: different texts came out like this one');
  });

  it('in pieces come back whole, by the name of their file', async () => {
    const pieces = (name: string, labels: number): Omit<Cleaning, 'findings'>[] =>
      [1, 2].map((part) => cleaning(name, part === 1 ? labels : 0, { part }));
    written([...pieces('a.txt', 1), ...pieces('b.txt', 2)]);
    const clean = 'Pasar ramai.\n'.repeat(2);
    expect(await undoneAs('b.txt', clean)).toBe(`${JUNK.repeat(2)}${clean}`);
    expect(await undoneAs('a.txt', clean)).toBe(`${JUNK}${clean}`);
    await expect(undoneAs('c.txt', clean)).rejects.toThrow('c.txt: different texts came out like this one');
    await expect(undoneAs('a.txt', `${clean}x`)).rejects.toThrow('not in');
  });
});
