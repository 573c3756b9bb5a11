/** Where lists come from: what they say themselves, and what `sources.yaml` says of the built-in ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { createCleaner } from 'sapu';
import { describe, expect, it } from 'vitest';
import {
  builtinEntities,
  builtinEvidence,
  builtinLists,
  builtinPacks,
  builtinSources,
  builtinTables,
} from '../../dist/packs/builtin.js';
import { type Built, inventoryOf } from '../../src/packs/inventory.js';
import { statedIn } from '../../src/packs/provenance.js';
import { named } from '../../src/packs/select.js';
import { parseSources } from '../../src/packs/sources.js';
import { wordListsOf } from '../../src/packs/word-lists.js';
import { characterTable } from '../../src/text/characters.js';
import { NO_EVIDENCE } from '../../src/text/evidence.js';
import { LANGUAGES, Lexicon, PROPER, SEEN } from '../../src/text/lexicon.js';

describe('what a list says of itself', () => {
  it.each([
    ['nothing', 'Kuba\n', {}],
    ['all', '# source: KBBI\n# version: 6\n# licence: CC0\nKuba\n', { source: 'KBBI', version: '6', licence: 'CC0' }],
    ['in American spelling, in capitals, without spaces', '#License:MIT\n', { licence: 'MIT' }],
    ['among other comments and blank lines', '# Names.\n\n## Source : Ours \n', { source: 'Ours' }],
    ['behind a byte order mark, with CRLF', '\ufeff# source: a\r\n# version: 1\r\nb', { source: 'a', version: '1' }],
    ['with a lone CR', '# source: a\r# version: 1\rb', { source: 'a', version: '1' }],
    ['in several commands', '# make: a\n# make: b # c\n', { make: ['a', 'b # c'] }],
    ['twice: the first counts', '# licence: MIT\n# license: GPL\n', { licence: 'MIT' }],
    ['with nothing behind the colon', '# source:\n# licence: \n', {}],
    ['in a correction that is commented out', '# version:->versi\n', {}],
    ['without a mark', 'source: a\n', {}],
    ['below its first row', 'Kuba\n# source: a\n', {}],
    ['of other things', '# sources: a\n# the source: b\n# constructor: c\n', {}],
  ])('%s', (_, text, expected) => expect(statedIn(text)).toEqual(expected));
});

const SOURCE = 'known:\n  tables: [letter model]\n  source: by hand\n  licence: MIT\n';

describe('sources that are faulty', () => {
  it.each([
    ['without a licence', SOURCE.replace(/ {2}licence.*\n/, ''), 's.yaml:1: expected the key "licence"'],
    ['without a source', SOURCE.replace(/ {2}source.*\n/, ''), 's.yaml:1: expected the key "source"'],
    [
      'with an unknown key',
      SOURCE.replace('licence', 'license'),
      's.yaml:4: unknown key "license"; expected one of tables, rules, source, version, licence, make; did you mean "licence"?',
    ],
    ['with a version that is a number', `${SOURCE}  version: 3.1\n`, 's.yaml:5: "version": expected text'],
  ])('%s are named', (_, text, expected) => expect(() => parseSources(text, 's.yaml')).toThrow(expected));

  const built: Built = {
    lexicon: new Lexicon(characterTable()),
    evidence: NO_EVIDENCE,
    trigrams: new Float32Array(3),
    entities: {},
    misspellings: [{ name: 'id/misspellings.tsv', language: 'id', rows: [] }],
    packs: ['web', ...LANGUAGES],
  };
  const yaml = readFileSync('src/packs/sources.yaml', 'utf8');
  it.each([
    ['a table', yaml.replace('[letter model]', '[]'), '"letter model" has 0 sources; expected one'],
    ['a pack', yaml.replace('web/pack.yaml, ', ''), '"web/pack.yaml" has 0 sources; expected one'],
    ['two sources for a table', `${yaml}${SOURCE}`, '"letter model" has 2 sources; expected one'],
    ['a source', yaml.replace('letter model', 'letter modle'), '"letter modle" is no table that is built'],
  ])('stop the build: %s is left over', (_, text, expected) => {
    expect(() => inventoryOf(built, parseSources(text, 's.yaml'), 's.yaml')).toThrow(`s.yaml: ${expected}`);
  });
});

const { tables, packs } = builtinLists();
const all = [...tables, ...Object.values(packs)];

describe('built-in lists', () => {
  it('have a source and a licence each, with nothing left to fill in', () => {
    for (const { source, licence, make = [] } of all) {
      expect(source).toBeTruthy();
      expect(licence).toBeTruthy();
      expect([source, ...make].join('\n')).not.toMatch(/<\w+>/);
    }
  });
  it('are all files of tables and packs', () => {
    const named = [...tables.map(({ name }) => name), ...Object.keys(packs).map((pack) => `${pack}/pack.yaml`)];
    const files = readdirSync('src/packs', { recursive: true, encoding: 'utf8' });
    const data = files.filter((file) => /\.tsv$|\/pack\.yaml$/.test(file));
    expect(named.sort()).toEqual([...data, 'letter model', 'entities of HTML', 'names', 'new words'].sort());
  });
  it('are all that is compiled', () => {
    const tables = ['entities.json', 'evidence.bin', 'tables.bin'];
    expect(readdirSync('dist/data').sort()).toEqual(
      [...tables, 'hash.txt', 'lists.json', 'packs.json', 'phrases.bin', 'rules.json'].sort(),
    );
  });
  it('have as many entries as the tables', () => {
    const { lexicon, trigrams } = builtinTables();
    const { documents, seconds } = builtinEvidence();
    const words = Array.from({ length: lexicon.count }, (_, id) => lexicon.frequencies.subarray(id * 4, id * 4 + 4));
    const expected = {
      ...Object.fromEntries(
        LANGUAGES.map((language, k) => [`${language}/frequent.tsv`, words.filter((row) => row[k] > 0).length]),
      ),
      'evidence/words.tsv': documents.filter((count) => count > 0).length,
      names: lexicon.flags.filter((flags) => (flags & PROPER) !== 0).length,
      'new words': lexicon.flags.filter((flags) => (flags & (SEEN | PROPER)) === SEEN).length,
      'evidence/pairs.tsv': seconds.length,
      'id/misspellings.tsv': builtinPacks().flatMap(({ misspelt = [] }) => misspelt).length / 2,
      'letter model': trigrams.length,
      'entities of HTML': builtinEntities().size,
    };
    expect(Object.fromEntries(tables.map(({ name, entries }) => [name, entries]))).toEqual(expected);
  });
  it.each(builtinSources())('of the pack $name are all its words', (pack) => {
    const isTold = (entries: unknown): boolean => wordListsOf(pack).some((list) => list.entries === entries);
    for (const [key, value] of Object.entries(pack))
      if (Array.isArray(value) && value.length > 0 && !['rules', 'stay'].includes(key))
        expect(isTold(value), key).toBe(true);
  });
  it('name rules that are', () => {
    const asked = [
      ...tables.flatMap(({ rules = [] }) => rules),
      ...builtinSources()
        .flatMap(wordListsOf)
        .flatMap(({ rules }) => rules),
    ];
    const ids = createCleaner().rules;
    for (const selector of asked) expect(named(selector, ids, 'a list')).not.toEqual([]);
  });
});
