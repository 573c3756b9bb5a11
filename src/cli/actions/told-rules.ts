/** From packs and code to rules as they are told to a person: entries of one id are one rule. */
import { parseExample } from '../../packs/example.js';
import type { Pack, PackRule } from '../../packs/pack.js';
import type { ToldEntry, ToldRule } from '../../reports/rules.js';
import { CORRECTIONS } from '../../rules/correct/correct.js';
import { LISTED_RULE } from '../../rules/correct/listed.js';
import { REPAIRS } from '../../rules/repair/repair.js';
import { type CodeRule, firstSentence, PASSES } from '../../rules/rule.js';

type Told = readonly [id: string, entry: ToldEntry];

/** The rules of the code and of the packs (with what is written in them): pass by pass, then by id. */
export function toldRules(packs: readonly Pack[]): ToldRule[] {
  const told: Told[] = [
    ...[...REPAIRS, LISTED_RULE, ...CORRECTIONS].map(ofCode),
    ...packs.flatMap(({ name, rules }) => rules.map((rule) => ofPack(name, rule))),
  ];
  const byId = new Map<string, ToldEntry[]>();
  for (const [id, entry] of told) byId.set(id, [...(byId.get(id) ?? []), entry]);
  return [...byId].map(([id, entries]) => ({ id, entries })).sort(byPassAndId);
}

const ofCode = ({ id, strengths = ['certain'], why, examples }: CodeRule): Told => [
  id,
  {
    pack: undefined,
    kind: 'code',
    strengths,
    reason: firstSentence(why),
    why,
    parameters: {},
    phrases: [],
    ...sorted(examples),
  },
];

const ofPack = (
  pack: string,
  { id, kind, strength, policy, lift, why, exact, parameters, written, examples }: PackRule,
): Told => [
  id,
  {
    pack,
    kind,
    strengths: [policy ? 'possible' : strength],
    reason: firstSentence(why),
    why,
    parameters: {
      ...parameters,
      ...(exact && { case: 'exact' }),
      ...(policy && { policy: 'keep' }),
      ...(lift && { lift }),
    },
    phrases: written,
    ...sorted(examples),
  },
];

/** Examples that change, and those that have to stay. */
function sorted(examples: readonly string[]): Pick<ToldEntry, 'changes' | 'stays'> {
  const stays = (marked: string): boolean => {
    const { before, after } = parseExample(marked);
    return before === after;
  };
  return { changes: examples.filter((example) => !stays(example)), stays: examples.filter(stays) };
}

function byPassAndId(a: ToldRule, b: ToldRule): number {
  const pass = ({ id }: ToldRule): number => PASSES.findIndex((name) => id.startsWith(`${name}/`));
  return pass(a) - pass(b) || (a.id < b.id ? -1 : 1);
}
