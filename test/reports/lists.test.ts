/** What `sapu rules --lists` prints, from lists made up here. */
import { describe, expect, it } from 'vitest';
import { listTable, type ToldList } from '../../src/reports/lists.js';

const LIST: ToldList = { name: 'names.txt', kind: 'known words', entries: 3, isBuiltin: false };

describe('the table of lists', () => {
  it('has a row for each, the built-in ones first, and below it how they are made again', () => {
    const made = { source: 'a corpus', licence: 'MIT', make: ['learn a', 'build'] };
    const lists: ToldList[] = [
      LIST,
      { ...LIST, name: 'id/words', kind: 'frequency words', language: 'id', entries: 12394, isBuiltin: true, ...made },
      { ...LIST, name: 'ms/words', kind: 'frequency words', language: 'ms', isBuiltin: true, version: '2', ...made },
      { ...LIST, name: 'typos.tsv', kind: 'corrections', licence: 'CC0', make: ['cp a b'] },
    ];
    expect(listTable(lists)).toBe(
      [
        'list         kind             language  entries  licence     source',
        '',
        'built-in',
        '  id/words   frequency words  id         12,394  MIT         a corpus',
        '  ms/words   frequency words  ms              3  MIT         a corpus, version 2',
        '',
        'your own',
        '  names.txt  known words                      3  not stated  not stated',
        '  typos.tsv  corrections                      3  CC0         not stated',
        '',
        '4 lists; of 1 the licence is not stated',
        '',
        'made again by (what is built-in: in a clone of sapu)',
        '',
        '  id/words, ms/words',
        '    learn a',
        '    build',
        '',
        '  typos.tsv',
        '    cp a b',
        '',
      ].join('\n'),
    );
  });
  it.each([
    ['nothing is stated', {}, 'not stated'],
    ['only a version is stated', { version: '2' }, 'not stated, version 2'],
    ['both are', { source: 'KBBI', version: '6' }, 'KBBI, version 6'],
    ['they hold what is hidden', { source: 'a\u001b[1m\u200b' }, 'a<U+001B>[1m<U+200B>'],
  ])('tells the source where %s', (_, stated, expected) => {
    const row = listTable([{ ...LIST, licence: 'MIT', ...stated }]).split('\n')[3];
    expect(row.split(/ {2}MIT {6}/)[1]).toBe(expected);
  });
  it('spells hidden characters out in names, languages, licences and commands', () => {
    const list = { ...LIST, name: 'a\nb', language: '\u0007', licence: '\u202e', make: ['rm\u001b'] };
    expect(listTable([list]).match(/<U\+[^>]*>|⏎/g)).toEqual(['⏎', '<U+0007>', '<U+202E>', '⏎', '<U+001B>']);
  });
  it('names a list once under commands that make several of its kinds', () => {
    const made = { ...LIST, licence: 'MIT', make: ['cp a b'] };
    expect(
      listTable([made, { ...made, kind: 'corrections' }])
        .split('\n')
        .slice(-4),
    ).toEqual(['', '  names.txt', '    cp a b', '']);
  });
  it('of no lists says so', () => expect(listTable([])).toMatch(/source\n\n0 lists\n$/));
});
