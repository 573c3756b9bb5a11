/** The patches of the report `diff`, taken by an applier of our own, and by `git apply` where git is. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apply } from '../../src/edit/apply.js';
import type { Edit } from '../../src/edit/edit.js';
import { diff } from '../../src/reports/diff.js';
import { encode } from '../../src/run/bytes.js';

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n');
const words = fc.constantFrom(
  '',
  'a',
  'pasar pagi',
  '-',
  '+ b',
  ' ',
  '\\ No newline at end of file',
  '@@ -1 +1 @@',
  '\t',
  '\udcff',
);
const someLines = fc.array(fc.tuple(words, lineEnd), { maxLength: 40 });

/** Lines of all kinds, the last one with or without its end. */
const someText = fc
  .tuple(someLines, fc.boolean())
  .map(([lines, ends]) => lines.map((pair) => pair.join('')).join('') + (ends ? '' : 'akhir'));

const comes = fc.constantFrom('', '', '', 'x', '\n', 'y\n', '\r\n', 'p\nq\nr\n', '\nz');

/** A few edits of a text, some of them of whole lines. */
function editsOf(text: string): fc.Arbitrary<Edit[]> {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lines = fc.tuple(fc.nat(starts.length - 1), fc.nat(2)).map(([first, count]): [number, number] => {
    return [starts[first], starts[first + count] ?? text.length];
  });
  const places = fc
    .tuple(fc.nat(text.length), fc.nat(9))
    .map(([start, size]): [number, number] => [start, start + size]);
  return fc.array(fc.tuple(fc.oneof(lines, places), comes), { maxLength: 5 }).map((raw) => {
    const edits: Edit[] = [];
    for (const [[start, last], comes] of raw.sort((a, b) => a[0][0] - b[0][0])) {
      const end = Math.min(last, text.length);
      if (start >= (edits.at(-1)?.end ?? 0)) edits.push({ start, end, text: comes, by: [] });
    }
    return edits;
  });
}

const cases = someText.chain((text) => editsOf(text).map((edits) => ({ text, edits })));

function patchOf(name: string, text: string, edits: readonly Edit[]): string {
  const report = diff((path) => path);
  return report.document({ name, source: text, edits, findings: [], line: 1 }) + report.file?.({ name, changed: true });
}

/** The lines of a text; the last one may lack its LF. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/).filter((line) => line !== '');

interface Hunk {
  readonly old: readonly [number, number];
  readonly now: readonly [number, number];
  /** Mark and line. */
  readonly body: [string, string][];
}

function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  for (const line of linesOf(patch).slice(3)) {
    const head = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@\n$/.exec(line)?.slice(1).map(Number);
    const { body = [] } = hunks.at(-1) ?? {};
    if (head) hunks.push({ old: [head[0], head[1]], now: [head[2], head[3]], body: [] });
    else if (line === '\\ No newline at end of file\n')
      body[body.length - 1][1] = body[body.length - 1][1].slice(0, -1);
    else body.push([line[0], line.slice(1)]);
  }
  return hunks;
}

/** @throws where a hunk does not fit: its numbers, its counts, its context */
function patched(text: string, patch: string): string {
  if (patch === '') return text;
  expect(linesOf(patch).slice(0, 3)).toEqual(['diff --git a/x b/x\n', '--- a/x\n', '+++ b/x\n']);
  const lines = linesOf(text);
  const result: string[] = [];
  let at = 0;
  for (const [k, { old, now, body }] of hunksOf(patch).entries()) {
    const first = old[1] === 0 ? old[0] : old[0] - 1;
    expect(first, 'hunks follow one another, with a line between them').toBeGreaterThanOrEqual(at + (k > 0 ? 1 : 0));
    result.push(...lines.slice(at, first));
    at = first;
    expect(now[1] === 0 ? now[0] : now[0] - 1).toBe(result.length);
    const marks = body.map(([mark]) => mark).join('');
    expect(marks).toMatch(/^ {0,3}[-+]([ +-]*[-+])? {0,3}$/);
    expect(marks, 'as many lines as the head says').toHaveLength(marks.match(/[ +-]/g)?.length ?? 0);
    expect([old[1], now[1]]).toEqual([marks.replaceAll('+', '').length, marks.replaceAll('-', '').length]);
    if (!marks.startsWith('   ')) expect(first, 'less context only at the beginning').toBe(0);
    for (const [mark, line] of body) {
      if (mark !== '+') expect(line).toBe(lines[at++]);
      if (mark !== '-') result.push(line);
    }
    if (!marks.endsWith('   ')) expect(at, 'less context only at the end').toBe(lines.length);
  }
  return [...result, ...lines.slice(at)].join('');
}

describe('a patch', () => {
  it('makes of the text as read what its edits make of it', () => {
    fc.assert(
      fc.property(cases, ({ text, edits }) => {
        expect(patched(text, patchOf('x', text, edits))).toBe(apply(text, edits));
      }),
      { numRuns: 3000 },
    );
  });
  it('is empty when nothing changes, and only then', () => {
    fc.assert(
      fc.property(cases, ({ text, edits }) => {
        expect(patchOf('x', text, edits) === '').toBe(apply(text, edits) === text);
      }),
      { numRuns: 1000 },
    );
  });
  it('of a file in several documents is one patch', () => {
    const whole = fc.tuple(
      cases.filter(({ text }) => text.endsWith('\n')),
      someLines.map((lines) => lines.map(([line]) => `${line}\n`).join('')),
      cases,
    );
    fc.assert(
      fc.property(whole, ([first, between, last]) => {
        const report = diff((path) => path);
        const parts = [first, last].map(({ text, edits }) => ({
          name: 'x',
          source: text,
          edits,
          findings: [],
          line: 1,
        }));
        const patch =
          report.document(parts[0]) +
          report.passed?.('x', between) +
          report.document(parts[1]) +
          report.file?.({ name: 'x', changed: true });
        const now = apply(first.text, first.edits);
        fc.pre(now === '' || now.endsWith('\n'));
        expect(patched(first.text + between + last.text, patch)).toBe(now + between + apply(last.text, last.edits));
      }),
      { numRuns: 500 },
    );
  });
  it('of records replaces their lines and keeps what is none', () => {
    const report = diff((path) => path);
    const record = (line: string, now: string) => ({
      name: 'x',
      source: '',
      edits: [],
      findings: [],
      line: 1,
      record: { field: 'text', line, readId: () => undefined, rangesInLine: () => [], rewritten: () => now },
    });
    const patch = [
      report.document(record('a\n', 'b\n')),
      report.passed?.('x', 'rusak\r\n'),
      report.document(record('c', 'c')),
      report.file?.({ name: 'x', changed: true }),
    ].join('');
    expect(patched('a\nrusak\r\nc', patch)).toBe('b\nrusak\r\nc');
  });
});

const hasGit = spawnSync('git', ['--version']).status === 0;

describe.skipIf(!hasGit)('git apply', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sapu-diff-'));
    spawnSync('git', ['init', '-q'], { cwd: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const names = [
    'x',
    'dua kata.txt',
    'tanda "kutip".txt',
    'berita-é.txt',
    'dalam/lagi/x b/y.txt',
    'garis\\miring\t.txt',
  ];
  const git = (patch: string, ...options: string[]) =>
    spawnSync('git', ['apply', '--whitespace=nowarn', ...options], { cwd: folder, input: encode(patch) });

  it.each(names)(
    'takes the patches of %j, and takes them back',
    (name) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      const changes = cases.filter(({ text, edits }) => {
        const now = apply(text, edits);
        return now !== text && now !== '' && text !== ''; // git would have the file removed, or made
      });
      fc.assert(
        fc.property(changes, ({ text, edits }) => {
          writeFileSync(path, encode(text));
          const patch = patchOf(name, text, edits);
          expect(git(patch).stderr.toString()).toBe('');
          expect(readFileSync(path)).toEqual(encode(apply(text, edits)));
          expect(git(patch, '-R').stderr.toString()).toBe('');
          expect(readFileSync(path)).toEqual(encode(text));
        }),
        { numRuns: 12 },
      );
    },
    60_000,
  );
});
