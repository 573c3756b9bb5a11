/** The arrows of the house: which room may import which, and no circle between files. See ARCHITECTURE.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  edit: [],
  text: ['edit'],
  rules: ['text', 'edit'],
  packs: ['learn', 'rules', 'text', 'edit'],
  'clean.ts': ['rules', 'text', 'edit'],
  'cleaner.ts': ['clean.ts', 'packs', 'rules', 'text', 'edit'],
  'index.ts': ['cleaner.ts', 'packs', 'rules', 'edit'],
  reports: ['proof', 'edit', 'text'],
  proof: ['clean.ts', 'packs', 'rules', 'text', 'edit'],
  learn: ['text', 'edit'],
  run: ['cleaner.ts', 'clean.ts', 'edit'],
  cli: ['run', 'reports', 'learn', 'proof', 'cleaner.ts', 'packs', 'rules', 'text', 'edit'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const roomOf = (file: string): string => file.split('/')[0];

/** Imports of a file, within the project. */
function importsOf(file: string): string[] {
  const source = readFileSync(join('src', file), 'utf8');
  const found = source.matchAll(/(?:from|import\() ?'(\.[^']+)'/g);
  return [...found].map(([, path]) => relative('.', join(dirname(file), path)).replace(/\.js$/, '.ts'));
}

describe('the arrows', () => {
  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = MAY_IMPORT[room];
    expect(allowed, `room ${room} stands in the table`).toBeDefined();
    for (const target of importsOf(file)) expect([room, ...allowed]).toContain(roomOf(target));
  });

  it('makes no circle', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `circle: ${[...path, file].join(' → ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const next of importsOf(file)) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('keeps process, streams and libraries of the command line in cli', () => {
    for (const file of files.filter((f) => !['cli', 'run', 'packs'].includes(roomOf(f))))
      expect(readFileSync(join('src', file), 'utf8'), file).not.toMatch(/\bprocess\.|from '(?:node:|commander|chalk)/);
  });
});
