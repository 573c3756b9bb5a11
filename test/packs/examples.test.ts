/** The examples of the built-in packs, run against every entry of every pack. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '../../dist/clean.js';
import { builtinEntities, builtinPacks, builtinTables } from '../../dist/packs/builtin.js';
import { planOf } from '../../dist/packs/plan.js';
import { Walker } from '../../dist/text/walk.js';
import { apply } from '../../src/edit/apply.js';
import { parseExample } from '../../src/packs/example.js';
import { parsePack } from '../../src/packs/parse.js';
import { WITHOUT_PHRASES } from '../../src/rules/kinds.js';

const packs = readdirSync('src/packs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => parsePack(readFileSync(`src/packs/${name}/pack.yaml`, 'utf8'), `src/packs/${name}/pack.yaml`));

/** Everything applied but what is only reported, without budget. */
const plan = (() => {
  const made = planOf({ ...builtinTables(), entities: builtinEntities, packs: builtinPacks(), apply: 'likely' });
  return { ...made, budget: 1 };
})();
const walker = new Walker(plan.lexicon);
const cleaned = (text: string): string => apply(text, clean(text, plan, walker).edits);

/** Words and line breaks: the seam makes the spaces. */
const words = (text: string): string =>
  text
    .split(/\n+/)
    .map((line) => line.trim().split(/\s+/).join(' '))
    .filter((line) => line !== '')
    .join('\n');

const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack: pack.name, ...rule })));

describe.each(rules)('$pack: $id', ({ examples, why, phrases, kind }) => {
  it.each(examples)('%j', (example) => {
    const { before, after } = parseExample(example);
    expect(words(cleaned(before))).toBe(words(after));
  });
  it('has phrases and says where they were seen', () => {
    expect(phrases.length > 0).toBe(!WITHOUT_PHRASES.has(kind));
    expect(why.length).toBeGreaterThan(40);
  });
});

describe.each(packs)('pack $name', ({ name, rules: own, stay }) => {
  it.each(stay.length > 0 ? stay : ['Tidak ada.'])('leaves %j alone', (text) => expect(cleaned(text)).toBe(text));
  it('has at least ten phrases', () => {
    expect(own.flatMap((rule) => rule.phrases).length).toBeGreaterThanOrEqual(10);
  });
  it('has a counter-example for each rule', () => {
    for (const rule of own) {
      const stays = rule.examples.map(parseExample).filter(({ before, after }) => before === after);
      expect(stays.length, `${name}: ${rule.id}`).toBeGreaterThan(0);
    }
  });
});
