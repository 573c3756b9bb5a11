/** The arrows of the house, as ARCHITECTURE.md has them: which room may import which, and no circle between files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Of each room, those that it may import, as the table of rooms says. */
const MAY_IMPORT = roomsOf(readFileSync('ARCHITECTURE.md', 'utf8'));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const roomOf = (file: string): string => file.split('/')[0];

/** The rows of the table, such as "| `proof/` | … | clean, packs (types) |"; rooms that are a file are named without ".ts". */
function roomsOf(markdown: string): ReadonlyMap<string, readonly string[]> {
  const rows = [...markdown.matchAll(/^\| `([\w.]+)\/?` \|.*\| ([^|]+) \|$/gm)];
  const rooms = rows.map(([, room]) => room);
  const named = (words: string): string[] =>
    words
      .replace(/ \(.*?\)/g, '')
      .split(', ')
      .map((word) => (rooms.includes(word) ? word : `${word}.ts`));
  const allowed = (words: string): string[] => (words === 'nothing' ? [] : named(words));
  return new Map(rows.map(([, room, words]) => [room, allowed(words)]));
}

/** Imports of a file, within the project. */
function importsOf(file: string): string[] {
  const source = readFileSync(join('src', file), 'utf8');
  const found = source.matchAll(/(?:from|import\() ?'(\.[^']+)'/g);
  return [...found].map(([, path]) => relative('.', join(dirname(file), path)).replace(/\.js$/, '.ts'));
}

describe('the arrows', () => {
  it('lead between rooms that there are', () => {
    const rooms = [...MAY_IMPORT.keys()];
    expect(new Set(rooms)).toEqual(new Set(files.map(roomOf)));
    for (const allowed of MAY_IMPORT.values()) for (const room of allowed) expect(rooms).toContain(room);
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    expect(MAY_IMPORT.keys(), 'the rooms of the table').toContain(room);
    for (const target of importsOf(file)) expect([room, ...(MAY_IMPORT.get(room) ?? [])]).toContain(roomOf(target));
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
