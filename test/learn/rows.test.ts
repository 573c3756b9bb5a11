/** Tables that are none, or damaged: one error, with file and line. */
import { describe, expect, it } from 'vitest';
import { Counts } from '../../src/learn/counts.js';
import { headOf, pairRows, wordRows } from '../../src/learn/rows.js';
import { merge } from '../../src/learn/tables.js';
import { lexiconOf } from './corpus.js';

const NAMES = { words: 'a/words.tsv', pairs: 'a/pairs.tsv' };
const BITS = '0000000100000400';
const WORDS = `# 3 documents\nberas\t3\t${BITS}\nharga\t2\t${BITS}\n`;
const PAIRS = `# 3 documents\nharga\tberas\t2\t${BITS}\n`;

const read = (words: string, pairs: string): void => merge(new Counts(lexiconOf()), { words, pairs }, NAMES);

describe('rows', () => {
  it('are read, with sites as bits or counted', () => {
    expect([...wordRows(`# 3 documents\n\nberas\t3\t${BITS}\nharga\t2\t2\n`, '')]).toEqual([
      { word: 'beras', documents: 3, sites: 2, bits: [0x400, 1] },
      { word: 'harga', documents: 2, sites: 2, bits: undefined },
    ]);
    expect([...pairRows(PAIRS, '')]).toEqual([
      { first: 'harga', second: 'beras', line: 2, documents: 2, sites: 2, bits: [0x400, 1] },
    ]);
    expect(() => read(WORDS, PAIRS)).not.toThrow();
  });

  const word = 'a/words.tsv:3: expected word, documents and sites, apart by tabs';
  it.each([
    ['no tabs', 'harga 2 1'],
    ['no word', `\t2\t${BITS}`],
    ['no number', `harga\tdua\t${BITS}`],
    ['no documents', `harga\t0\t${BITS}`],
    ['a negative number', `harga\t-2\t${BITS}`],
    ['a number too large', `harga\t1234567890\t${BITS}`],
    ['no sites', 'harga\t2'],
    ['bits cut off', 'harga\t2\t00000001000'],
    ['bits in capitals', 'harga\t2\t000000010000040A'],
    ['one member more', `harga\t2\t${BITS}\t1`],
    ['a carriage return', `harga\t2\t${BITS}\r`],
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
    expect(headOf({ words: WORDS, pairs: PAIRS }, NAMES)).toEqual({ documents: 3, isPruned: false });
    const pruned = '# 12 documents, pruned\n';
    expect(headOf({ words: pruned, pairs: pruned }, NAMES)).toEqual({ documents: 12, isPruned: true });
  });
  it.each([
    ['an empty table', '', PAIRS, 'a/words.tsv:1: no table of sapu learn; expected "# N documents"'],
    ['another first line', `beras\t3\t${BITS}\n`, PAIRS, 'a/words.tsv:1: no table of sapu learn'],
    ['CRLF', WORDS.replaceAll('\n', '\r\n'), PAIRS, 'a/words.tsv:1: no table of sapu learn'],
    ['pairs that are none', WORDS, '', 'a/pairs.tsv:1: no table of sapu learn'],
    ['pairs of another corpus', WORDS, PAIRS.replace('3', '4'), 'a/pairs.tsv:1: of another corpus than a/words.tsv'],
    ['one of two pruned', WORDS, PAIRS.replace(' documents', ' documents, pruned'), 'a/pairs.tsv:1: of another corpus'],
    ['a table that breaks off', WORDS.slice(0, -9), PAIRS, 'a/words.tsv:3: breaks off here; learn it again'],
  ])('%s is refused', (_, words, pairs, message) => {
    expect(() => headOf({ words, pairs }, NAMES)).toThrow(message);
  });
});
