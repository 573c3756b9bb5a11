/** NOTICE, SOURCES.md and README say nothing else of the built-in lists than `sources.yaml`. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinLists } from '../../dist/packs/builtin.js';

const { tables, packs } = builtinLists();
const read = (file: string): string => readFileSync(file, 'utf8');

/** "wordfreq" of "wordfreq (PyPI), its small lists". */
const nameOf = (source = ''): string => source.split(' ')[0];

/** The paths of `src/{a,b}/c`. */
function expanded(path: string): string[] {
  const [, before, choices, behind] = /^(.*?)\{([^}]*)\}(.*)$/.exec(path) ?? [];
  return choices === undefined ? [path] : choices.split(',').flatMap((choice) => expanded(before + choice + behind));
}

/** The files that a text names. */
const filesIn = (text: string): string[] =>
  [...text.matchAll(/[\w{},-]+(?:\/[\w{},-]+)*\.(?:tsv|yaml|ts|bin|json)\b/g)].flatMap(([path]) => expanded(path));

const FILES = ['NOTICE', 'src/packs/SOURCES.md', 'README.md'];
const versioned = tables.filter(({ version }) => version !== undefined);

describe.each(FILES)('%s', (file) => {
  it.each(versioned)('says no other version of the source of $name', ({ source, version }) => {
    for (const [, said] of read(file).matchAll(new RegExp(`\\b${nameOf(source)}\`? ?(?:==)?v?(\\d+(?:\\.\\d+)+)`, 'g')))
      expect(said).toBe(version);
  });
  it('names files of the project that are there', () => {
    const isOfData = (path: string): boolean => /^(?:src|dist\/data)\//.test(path);
    for (const path of filesIn(read(file)).filter(isOfData)) expect(existsSync(path), path).toBe(true);
  });
});

describe('SOURCES.md', () => {
  const text = read('src/packs/SOURCES.md');
  it('says what each table holds that has a file, and names no other', () => {
    const [, table] = /\n(\|[\s\S]*?)\n\n/.exec(text) ?? [];
    const rows = table.split('\n').flatMap((row) => filesIn(row.split('|')[1]));
    const named = [...tables.map(({ name }) => name), ...Object.keys(packs).map((pack) => `${pack}/pack.yaml`)];
    expect(rows.sort()).toEqual(named.filter((name) => existsSync(`src/packs/${name}`)).sort());
  });
  it('leaves versions, licences and numbers of entries to the data', () => {
    for (const { version, licence, entries } of tables) {
      for (const said of [version, licence]) if (said) expect(text).not.toContain(said);
      expect(text).not.toContain(entries.toLocaleString('en-US'));
    }
  });
});

describe('what is not ours', () => {
  const notice = read('NOTICE').replace(/\s+/g, ' ');
  /** How NOTICE writes a licence behind the name of a source. */
  const WRITTEN: Readonly<Record<string, string>> = {
    'CC BY-SA 4.0': '.* under the Creative Commons Attribution-ShareAlike 4\\.0 license',
    MIT: ' \\(MIT\\)',
  };
  it.each(versioned)('$name is attributed, with its version and licence', ({ source, version, licence = '' }) => {
    expect(Object.keys(WRITTEN)).toContain(licence);
    expect(notice).toMatch(new RegExp(`${nameOf(source)} ${version?.replaceAll('.', '\\.')}${WRITTEN[licence]}`));
  });
  it.each(versioned.filter(({ name }) => existsSync(`src/packs/${name}`)))('$name is named', ({ name }) =>
    expect(filesIn(notice)).toContain(`src/packs/${name}`),
  );
  it('has its licence in the README', () => {
    const licences = new Set(tables.filter(({ kind }) => kind === 'frequency words').map(({ licence }) => licence));
    expect([...licences].map((licence) => `word lists ${licence}`)).toEqual([
      /word lists CC[^(]*?(?= \()/.exec(read('README.md'))?.[0],
    ]);
  });
  it('is of npm as the lock file has it', () => {
    const lock = JSON.parse(read('package-lock.json')).packages['node_modules/character-entities'];
    const told = tables.find(({ source }) => nameOf(source) === 'character-entities');
    expect(told).toMatchObject({ version: lock.version, licence: lock.license });
  });
  it('has its licence where it is made into another table', () => {
    const licenceOf = (kind: string): string | undefined => tables.find((table) => table.kind === kind)?.licence;
    expect(licenceOf('trigrams')).toBe(licenceOf('frequency words'));
  });
});
