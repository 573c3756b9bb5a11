/** The examples of the built-in packs, run against every entry of every pack. */
import { describe, expect, it } from 'vitest';
import {
  builtinEntities,
  builtinEvidence,
  builtinPacks,
  builtinPhrases,
  builtinSources,
  builtinTables,
} from '../../dist/packs/builtin.js';
import { shadowed } from '../../dist/proof/examples.js';
import { Trial } from '../../dist/proof/trial.js';
import { parseExample } from '../../src/packs/example.js';
import { WITHOUT_PHRASES } from '../../src/rules/kinds.js';

const tables = () => ({
  ...builtinTables(),
  entities: builtinEntities,
  phrases: builtinPhrases,
  evidence: builtinEvidence,
  apply: 'likely' as const,
});
const packs = builtinSources();
const running = builtinPacks();
const trial = new Trial(tables, running);

/** What came out instead; nothing when the example came out as marked. */
const surprise = (...[example, rule]: Parameters<Trial['example']>) => {
  const found = trial.example(example, rule);
  return found && { by: found.by, edits: found.outcome.edits.map(({ start, end, text }) => [start, end, text]) };
};

const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack: pack.name, id: rule.id, rule })));

describe.each(rules)('$pack: $id', ({ rule }) => {
  it.each(rule.examples)('%j', (example) => expect(surprise(example, rule)).toBeUndefined());
  it('has phrases and says where they were seen', () => {
    expect(rule.written.length > 0).toBe(!WITHOUT_PHRASES.has(rule.kind));
    expect(rule.why.length).toBeGreaterThan(40);
  });
  it('has an example that changes, and one that stays', () => {
    const changes = rule.examples.map(parseExample).map(({ before, after }) => before !== after);
    expect(new Set(changes)).toEqual(new Set([true, false]));
  });
});

describe.each(packs)('pack $name', ({ name, rules: own, stay }) => {
  it.each(stay.length > 0 ? stay : ['Tidak ada.'])('leaves %j alone', (text) =>
    expect(surprise(text, undefined)).toBeUndefined(),
  );
  it('has at least ten phrases', () => expect(own.flatMap((rule) => rule.written).length).toBeGreaterThanOrEqual(10));
  it('has no entry that others make needless', () => {
    const always = running.filter((pack) => pack.name !== name && pack.language === undefined);
    const proved = {
      written: packs.find((pack) => pack.name === name),
      running: running.find((pack) => pack.name === name),
    };
    const needless = shadowed(proved as Parameters<typeof shadowed>[0], always, tables);
    expect(needless.map(({ rule }) => rule)).toEqual([]);
  });
});
