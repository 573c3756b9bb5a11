/** Which rules ask for which list: `sapu rules --lists` leaves out a list that no rule that runs asks for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cleanerFor } from '../../dist/cleaner.js';
import {
  builtinEntities,
  builtinEvidence,
  builtinLists,
  builtinPacks,
  builtinPhrases,
  builtinTables,
} from '../../dist/packs/builtin.js';
import { type Ingredients, planOf } from '../../dist/packs/plan.js';
import { parseExample } from '../../src/packs/example.js';
import { wordListsOf } from '../../src/packs/word-lists.js';
import { PROPER, SEEN, SINGLE, SMALL } from '../../src/text/lexicon.js';
import { articles } from '../fixtures.js';

const sentences = readFileSync('fixtures/words/changes.txt', 'utf8').trim().split('\n');
const texts = [
  ...articles.map(({ raw }) => raw),
  ...sentences.map((marked) => parseExample(marked).before),
  'Menurut polisi, korban tidka mengalami luka apa pun dan tidka melihat kecelakaan di kota itu.',
  'Menurut polisi, saham milik Drs.Akhmad dan situs Warta.Live dengan harga itu dijual di pasar kota itu pada malam hari.',
  'Menurut polisi, berita itu dimuat lagi, dikutip detikSport, dan dijual di pasar kota itu pada malam hari.',
  'Menurut warga, caf&eacute; itu ramai sejak pagi.',
  'Chat itu ramai. Menurut warga, chat itu dihapus dari grup chat, dan chatgpt menjawab semua pertanyaan mereka.',
  'Adolf menang. Menurut Adolf, Adolf tidak bersalah, dan Adolftke menunggu.',
];

const all = (): Ingredients => ({
  ...builtinTables(),
  entities: builtinEntities,
  phrases: builtinPhrases,
  evidence: builtinEvidence,
  packs: builtinPacks(),
  apply: 'likely',
});

/** What comes of all texts where some rules do not run. */
function cleanedBy(ingredients: Ingredients, skip: readonly string[]): string[] {
  const cleaner = cleanerFor(planOf({ ...ingredients, skip }));
  return texts.map((text) => cleaner.clean(text).text);
}

/** What comes of it, or what is thrown. */
function outcomeOf(run: () => string[]): string[] | string {
  try {
    return run();
  } catch (error) {
    return (error as Error).message;
  }
}

const missing = (): never => {
  throw new Error('is asked for');
};

/** The lexicon without some marks, at those words that have them. */
function unmarked(mark: number, has: (flags: number) => boolean = () => true): Ingredients {
  const ingredients = all();
  const { flags, count } = ingredients.lexicon;
  for (let id = 0; id < count; id++) if (has(flags[id])) flags[id] &= ~mark;
  return ingredients;
}

const packsWithout = (
  ...keys: ('suffixes' | 'single' | 'affixes' | 'clitics' | 'informal' | 'abbreviations' | 'bound' | 'domains')[]
): Ingredients => ({
  ...all(),
  packs: builtinPacks().map((pack) => ({ ...pack, ...Object.fromEntries(keys.map((key) => [key, []])) })),
});

const rulesOf = (kind: string): readonly string[] => {
  const ofPacks = { name: '', small: ['a'], suffixes: ['a'], single: ['a'], affixes: ['a'], clitics: ['a'] };
  const lists = wordListsOf({
    ...ofPacks,
    ...{ informal: ['a'], abbreviations: ['a'], bound: ['a'], domains: ['a'] },
    reduplicates: false,
    oddSpaces: false,
    rules: [],
    stay: [],
  });
  return [...builtinLists().tables, ...lists].find((list) => list.kind === kind)?.rules ?? [];
};

describe('a list is needed by no rules but those that are said to ask for it', () => {
  it.each([
    ['evidence', (): Ingredients => ({ ...all(), evidence: missing })],
    [
      'reviewed misspellings',
      (): Ingredients => ({ ...all(), packs: builtinPacks().map((pack) => ({ ...pack, misspelt: [] })) }),
    ],
    ['trigrams', (): Ingredients => ({ ...all(), trigrams: new Float32Array(28 ** 3) })],
    ['named characters', (): Ingredients => ({ ...all(), entities: missing })],
    ['names', () => unmarked(PROPER | SEEN, (flags) => (flags & PROPER) !== 0)],
    ['new words', () => unmarked(SEEN, (flags) => (flags & (SEEN | PROPER)) === SEEN)],
    ['headline words', () => unmarked(SMALL)],
    ['suffixes', () => packsWithout('suffixes')],
    ['function words', () => ({ ...unmarked(SINGLE), packs: packsWithout('single').packs })],
    ['affixes', () => packsWithout('affixes', 'clitics', 'informal')],
    ['abbreviations', () => packsWithout('abbreviations')],
    ['bound words', () => packsWithout('bound')],
    ['endings of domains', () => packsWithout('domains')],
  ])('%s', (kind, without) => {
    const rules = rulesOf(kind);
    expect(rules).not.toEqual([]);
    expect(cleanedBy(without(), rules)).toEqual(cleanedBy(all(), rules));
    expect(outcomeOf(() => cleanedBy(without(), []))).not.toEqual(cleanedBy(all(), []));
  });
});
