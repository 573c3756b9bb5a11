/** Tables that are none, or damaged: one error, with file and line. */
import { describe, expect, it } from 'vitest';
import { Counts } from '../../src/learn/counts.js';
import { headOf, pairRows, wordRows } from '../../src/learn/rows.js';
import { merge } from '../../src/learn/tables.js';
import { lexiconOf } from './corpus.js';

const NAMES = { words: 'a/words.tsv', pairs: 'a/pairs.tsv' };
const BITS = '0000000100000400';
const WORDS = `# 3 documents, 2 headlines\nberas\t3\t${BITS}\t3\t0\t2\nharga\t2\t${BITS}\t1\t2\t0\n`;
const PAIRS = `# 3 documents, 2 headlines\nharga\tberas\t2\t${BITS}\n`;

const read = (words: string, pairs: string): void => merge(new Counts(lexiconOf()), { words, pairs }, NAMES);

describe('rows', () => {
  it('are read, with sites as bits or counted', () => {
    expect([...wordRows(WORDS.replace(/(harga\t2\t)\w+/, '$12'), '', 3)]).toEqual([
      { word: 'beras', documents: 3, sites: 2, bits: [0x400, 1], small: 3, opening: 0, title: 2 },
      { word: 'harga', documents: 2, sites: 2, bits: undefined, small: 1, opening: 2, title: 0 },
    ]);
    expect([...pairRows(PAIRS, '', 3)]).toEqual([
      { first: 'harga', second: 'beras', line: 2, documents: 2, sites: 2, bits: [0x400, 1] },
    ]);
    expect(() => read(WORDS, PAIRS)).not.toThrow();
  });

  const word = 'a/words.tsv:3: expected word, documents, sites, small, opening and title, apart by tabs';
  it.each([
    ['no tabs', 'harga 2 1 1 0 0'],
    ['no word', `\t2\t${BITS}\t1\t0\t0`],
    ['no number', `harga\tdua\t${BITS}\t1\t0\t0`],
    ['no documents', `harga\t0\t${BITS}\t0\t0\t0`],
    ['a negative number', `harga\t-2\t${BITS}\t1\t0\t0`],
    ['a number too large', `harga\t1234567890\t${BITS}\t1\t0\t0`],
    ['no sites', 'harga\t2'],
    ['no ways', `harga\t2\t${BITS}`],
    ['one way too few', `harga\t2\t${BITS}\t1\t0`],
    ['more documents in a way than there are', `harga\t2\t${BITS}\t3\t0\t0`],
    ['a way that is no number', `harga\t2\t${BITS}\t1\t\t0`],
    ['bits cut off', 'harga\t2\t00000001000\t1\t0\t0'],
    ['bits in capitals', 'harga\t2\t000000010000040A\t1\t0\t0'],
    ['one member more', `harga\t2\t${BITS}\t1\t0\t0\t1`],
    ['a carriage return', `harga\t2\t${BITS}\t1\t0\t0\r`],
    ['a mark of a quarrel', '<<<<<<< HEAD'],
  ])('of words with %s are refused', (_, row) => {
    expect(() => read(WORDS.replace(/harga.*/, row), PAIRS)).toThrow(word);
  });

  const pair = 'a/pairs.tsv:2: expected two words, documents and sites, apart by tabs';
  it.each([
    ['one word', `harga\t2\t${BITS}`],
    ['an empty second word', `harga\t\t2\t${BITS}`],
    ['an empty first word', `\tberas\t2\t${BITS}`],
    ['no sites', 'harga\tberas\t2'],
    ['one member more', `harga\tberas\t2\t${BITS}\t`],
  ])('of pairs with %s are refused', (_, row) => {
    expect(() => read(WORDS, PAIRS.replace(/harga.*/, row))).toThrow(pair);
  });

  it.each([
    [
      'counts more documents than there are',
      WORDS.replace('harga\t2', 'harga\t4'),
      PAIRS,
      'a/words.tsv:3: 4 documents of 3',
    ],
    ['of a pair does', WORDS, PAIRS.replace('\t2', '\t99999'), 'a/pairs.tsv:2: 99999 documents of 3; learn it again'],
    ['stands twice', WORDS.replace(/harga.*\n/, '$&$&'), PAIRS, 'a/words.tsv:4: "harga" stands there twice'],
    [
      'stands twice, not in order',
      WORDS.replace(/(beras.*\n)(.*\n)/, '$&$1'),
      PAIRS,
      'a/words.tsv:4: "beras" stands there',
    ],
    [
      'of a pair stands twice',
      WORDS,
      PAIRS.replace(/harga.*\n/, '$&$&'),
      'a/pairs.tsv:3: "harga beras" stands there twice',
    ],
  ])('of which one %s are refused', (_, words, pairs, message) => {
    expect(() => read(words, pairs)).toThrow(message);
  });
  it('in another order are taken', () => {
    expect(() => read(WORDS.replace(/(beras.*\n)(.*\n)/, '$2$1'), PAIRS)).not.toThrow();
  });

  it('of pairs with a word of another list are refused when they are merged', () => {
    expect(() => read(WORDS, PAIRS.replace('harga', 'gerabah'))).toThrow(
      'a/pairs.tsv:2: "gerabah" is no word that this sapu lists; learn it again',
    );
  });

  it('with counted sites are refused when they are merged', () => {
    expect(() => read(WORDS.replace(BITS, '2'), PAIRS)).toThrow('a/words.tsv: pruned, and cannot be merged');
    expect(() => read(WORDS, PAIRS.replace(BITS, '2'))).toThrow('a/pairs.tsv: pruned, and cannot be merged');
  });
});

describe('the first line', () => {
  it('tells the documents, and whether the table is pruned', () => {
    expect(headOf({ words: WORDS, pairs: PAIRS }, NAMES)).toEqual({ documents: 3, titles: 2, isPruned: false });
    const pruned = '# 12 documents, 0 headlines, pruned\n';
    expect(headOf({ words: pruned, pairs: pruned }, NAMES)).toEqual({ documents: 12, titles: 0, isPruned: true });
  });
  it.each([
    [
      'an empty table',
      '',
      PAIRS,
      'a/words.tsv:1: no table of this sapu learn; expected "# N documents, N headlines"; learn it again',
    ],
    ['another first line', `beras\t3\t${BITS}\n`, PAIRS, 'a/words.tsv:1: no table of this sapu learn'],
    ['CRLF', WORDS.replaceAll('\n', '\r\n'), PAIRS, 'a/words.tsv:1: no table of this sapu learn'],
    ['pairs that are none', WORDS, '', 'a/pairs.tsv:1: no table of this sapu learn'],
    ['pairs of another corpus', WORDS, PAIRS.replace('3', '4'), 'a/pairs.tsv:1: of another corpus than a/words.tsv'],
    [
      'more headlines than documents',
      WORDS.replace('2 head', '4 head'),
      PAIRS,
      'a/words.tsv:1: more headlines than documents',
    ],
    ['pairs of other headlines', WORDS, PAIRS.replace('2 head', '3 head'), 'a/pairs.tsv:1: of another corpus'],
    ['a table of an earlier version', WORDS.replace(', 2 headlines', ''), PAIRS, 'learn it again'],
    ['one of two pruned', WORDS, PAIRS.replace('headlines', 'headlines, pruned'), 'a/pairs.tsv:1: of another corpus'],
    ['a table that breaks off', WORDS.slice(0, -9), PAIRS, 'a/words.tsv:3: breaks off here; learn it again'],
  ])('%s is refused', (_, words, pairs, message) => {
    expect(() => headOf({ words, pairs }, NAMES)).toThrow(message);
  });
});
