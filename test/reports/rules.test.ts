/** What `sapu rules` prints, from rules made up here. */
import { describe, expect, it } from 'vitest';
import { ruleInFull, ruleTable, type ToldEntry, type ToldRule } from '../../src/reports/rules.js';

const ENTRY: ToldEntry = {
  pack: 'mine',
  kind: 'line',
  strengths: ['certain'],
  reason: 'An invitation',
  why: 'An invitation. Seen every day.',
  parameters: {},
  phrases: ['langganan <rest>'],
  changes: ['Ia pulang.\n[-Langganan sekarang-]'],
  stays: ['Banyak orang langganan.'],
};
const rule = (id: string, ...entries: Partial<ToldEntry>[]): ToldRule => ({
  id,
  entries: entries.map((entry) => ({ ...ENTRY, ...entry })),
});

describe('the table', () => {
  it('has a line for each rule, in columns, and a blank line between categories', () => {
    const rules = [
      rule('repair/space/odd', { pack: undefined, reason: 'an odd space' }),
      rule('strip/ad/label', { pack: 'web' }, { pack: 'en' }),
      rule('strip/ad/line', { pack: 'en' }),
    ];
    expect(ruleTable(rules, 'certain')).toBe(
      [
        'rule              strength  packs     why',
        '',
        'repair/space/odd  certain   built-in  an odd space',
        '',
        'strip/ad/label    certain   web, en   An invitation',
        'strip/ad/line     certain   en        An invitation',
        '',
        '3 rules',
        '',
      ].join('\n'),
    );
  });
  it('tells both strengths where packs differ, and which of them is only reported', () => {
    const rules = [rule('strip/ad/label', { pack: 'id' }, { pack: 'en', strengths: ['likely'] })];
    expect(ruleTable(rules, 'certain').split('\n').slice(2, 5)).toEqual([
      'strip/ad/label  certain, likely  id, en (likely)  An invitation',
      '',
      '1 rule; what is likely is only reported (--apply likely applies what is likely)',
    ]);
    expect(ruleTable(rules, 'likely')).toMatch(/\n1 rule\n$/);
  });
  it('cuts a long reason at a word: no row is longer than 120 columns', () => {
    const table = ruleTable([rule('strip/ad/label', { reason: 'word '.repeat(60).trim() })], 'certain');
    const [row] = table.split('\n').slice(2);
    expect(row.length).toBeLessThanOrEqual(120);
    expect(row).toMatch(/ word…$/);
  });
  it('of no rules says so', () => expect(ruleTable([], 'certain')).toMatch(/\n0 rules\n$/));
});

describe('a rule in full', () => {
  it('is told as its pack writes it', () => {
    expect(ruleInFull(rule('strip/ad/line', { parameters: { case: 'exact' } }), 'certain')).toBe(
      `strip/ad/line
  kind      line
  strength  certain

pack mine
  An invitation. Seen every day.
  case: exact
  phrases:
    langganan <rest>
  changes:
    - Ia pulang.
      [-Langganan sekarang-]
  stays as it is:
    - Banyak orang langganan.
`,
    );
  });
  it('names the packs where they differ in kind and strength', () => {
    const told = ruleInFull(
      rule('strip/ad/line', { pack: 'id' }, { pack: 'en', kind: 'words', strengths: ['likely'] }),
      'likely',
    );
    expect(told.split('\n').slice(1, 3)).toEqual([
      '  kind      line (id), words (en)',
      '  strength  certain (id), likely (en)',
    ]);
    expect(told.match(/^pack .*/gm)).toEqual(['pack id', 'pack en']);
  });
  it('breaks a long reason into lines, and loses no word of it', () => {
    const why = 'word '.repeat(60).trim();
    const told = ruleInFull(rule('strip/ad/line', { why }), 'certain');
    expect(Math.max(...told.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(told.match(/word/g)).toHaveLength(60);
  });
  it('of the code has no phrases; what is hidden in examples is spelt out, and nothing reaches the terminal', () => {
    const entry = {
      pack: undefined,
      kind: 'code',
      phrases: [],
      changes: ['be[-\u200b-]ras', 'a[-\u001b[1m-]'],
      stays: [],
    };
    expect(ruleInFull(rule('repair/invisible/zero-width', entry), 'certain').split('\n').slice(4)).toEqual([
      'built-in',
      '  An invitation. Seen every day.',
      '  changes:',
      '    - be[-<U+200B>-]ras',
      '    - a[-<U+001B>[1m-]',
      '',
    ]);
  });
});
