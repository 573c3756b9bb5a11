/** What `sapu rules` reads: every rule that runs can be told about, in the words of its pack. */
import { createCleaner, parseCorrections } from 'sapu';
import { describe, expect, it } from 'vitest';
import { builtinPacks, builtinSources } from '../../dist/packs/builtin.js';
import { toldRules } from '../../src/cli/actions/told-rules.js';
import { parseExample } from '../../src/packs/example.js';
import { parsePack } from '../../src/packs/parse.js';
import { LISTED_RULE } from '../../src/rules/correct/listed.js';
import { WITHOUT_PHRASES } from '../../src/rules/kinds.js';

const told = toldRules(builtinSources());

describe('rules as they are written', () => {
  it('are told of every rule that runs, pass by pass', () => {
    expect(told.map(({ id }) => id).sort()).toEqual([...createCleaner().rules].sort());
    const passes = told.map(({ id }) => id.split('/')[0]);
    expect([...new Set(passes)]).toEqual(['repair', 'strip', 'correct']);
    expect(passes.lastIndexOf('strip')).toBeLessThan(passes.indexOf('correct'));
  });
  it.each(told)('$id has reasons, examples and, in a pack, phrases', ({ entries }) => {
    for (const { pack, kind, why, changes, phrases } of entries) {
      expect(why).not.toBe('');
      expect(changes).not.toEqual([]);
      expect(phrases.length > 0).toBe(pack !== undefined && !(WITHOUT_PHRASES as ReadonlySet<string>).has(kind));
    }
  });
  it('are left out of the packs that every start reads', () => {
    for (const { written, examples } of builtinPacks().flatMap((pack) => pack.rules))
      expect([...written, ...examples]).toEqual([]);
  });
  it('keep the phrases of a pack in their notation', () => {
    const { rules } = parsePack(
      'pack: mine\nrules:\n  ad/line:\n    finds: line\n    why: Ads.\n    phrases: |\n      (a | b) c[:]\n\n      d <rest>\n    examples:\n      - "[-a c-]"\n',
      'mine.yaml',
    );
    expect(rules[0].written).toEqual(['(a | b) c[:]', 'd <rest>']);
  });
});

describe('the rule behind lists', () => {
  const cleaner = createCleaner({
    corrections: [...parseCorrections('adlaah,adalah', 'a.csv'), ...parseCorrections('dri->dari, diri,', 'b.txt')],
  });
  it.each(LISTED_RULE.examples)('example %j', (example) => {
    const { before, after } = parseExample(example);
    expect(cleaner.clean(before).text).toBe(after);
  });
});
