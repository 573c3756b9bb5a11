/** Files that are written appear whole or not at all. */
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { abortAll, FileOutput } from '../../src/run/output.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sapu-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const BIG = Buffer.alloc(3 << 20, 'x');

describe('a file in place', () => {
  it('is replaced at once, with its mode, through links', () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'before');
    chmodSync(path, 0o640);
    symlinkSync('a.txt', join(folder, 'link'));
    const output = new FileOutput(join(folder, 'link'), true);
    output.write(Buffer.from('after'));
    expect(readFileSync(path, 'utf8')).toBe('before');
    output.commit(true);
    expect(readFileSync(path, 'utf8')).toBe('after');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'link']);
  });
  it.each([
    ['nothing changed', (output: FileOutput) => output.commit(false)],
    ['it is given up', (output: FileOutput) => output.abort()],
    ['a signal comes', () => abortAll()],
  ])('stays as it was, and nothing beside it, when %s', (_, end) => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'before');
    const before = statSync(path);
    const output = new FileOutput(path, true);
    output.write(BIG);
    expect(readdirSync(folder)).toHaveLength(2);
    end(output);
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(statSync(path).ino).toBe(before.ino);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

describe('a file elsewhere', () => {
  it('is made with the folders on its way, empty too', () => {
    const output = new FileOutput(join(folder, 'x/y/a.txt'), false);
    output.commit(false);
    expect(readFileSync(join(folder, 'x/y/a.txt'), 'utf8')).toBe('');
  });
  it('that cannot be written is trouble in one line', () => {
    writeFileSync(join(folder, 'file'), '');
    const output = (): void => {
      const made = new FileOutput(join(folder, 'file/a.txt'), false);
      made.write(Buffer.from('x'));
    };
    expect(output).toThrow(/ENOTDIR|no such file/);
  });
});
