/**
 * Build step: all packs and word lists become tables, a JSON file of rules, and the phrases of the rules by the words that
 * trigger them (`dist/data`); other files hold what people read in packs, and where the lists come from. Run by
 * `npm run build`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { characterEntities } from 'character-entities';
import { firstSentence } from '../rules/rule.js';
import { characterTable } from '../text/characters.js';
import { NO_EVIDENCE } from '../text/evidence.js';
import { LANGUAGES, Lexicon, LISTED, MISSPELT, SINGLE, SMALL } from '../text/lexicon.js';
import { trainTrigrams } from '../text/trigrams.js';
import { Walker } from '../text/walk.js';
import { BadInput } from './bad-input.js';
import { evidenceOf } from './evidence.js';
import { encodeEvidence } from './evidence-file.js';
import { byTrigger } from './group.js';
import { inventoryOf, type Misspelt } from './inventory.js';
import { parseCorrections } from './lists/corrections.js';
import type { Pack } from './pack.js';
import { parsePack } from './parse.js';
import { PhraseWriter } from './phrase-file.js';
import { sequenceOf } from './sequence.js';
import { parseSources } from './sources.js';
import { encodeTables } from './tables.js';

const SOURCE = new URL('../../src/packs/', import.meta.url);
const TARGET = new URL('../data/', import.meta.url);

/** Packs in the order of the plan: the one without a language first. */
const ORDER = ['web', ...LANGUAGES];

const packs = readdirSync(SOURCE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/pack.yaml`, SOURCE)))
  .map((entry) => entry.name)
  .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
  .map((name) => read(`${name}/pack.yaml`, parsePack));

const lexicon = new Lexicon(characterTable());
const walker = new Walker(lexicon);
/** Whether the walk sees one word in it. */
const isWord = (text: string): boolean => {
  const { words } = walker.view(text);
  return words.count === 1 && words.ends[0] - words.starts[0] === text.length;
};

const weighted: [string, number][] = [];
LANGUAGES.forEach((language, k) => {
  for (const [word, centibels] of rowsOf(`${language}/frequent.tsv`)) {
    if (!isWord(word)) continue;
    const id = lexicon.add(word);
    lexicon.frequencies[id * LANGUAGES.length + k] = Math.max(1, 255 - Math.round(Number(centibels) / 4));
    lexicon.flags[id] |= LISTED;
    weighted.push([word, 10 ** (6 - Number(centibels) / 100)]);
  }
});
const learnt = {
  words: readFileSync(new URL('evidence/words.tsv', SOURCE), 'utf8'),
  pairs: readFileSync(new URL('evidence/pairs.tsv', SOURCE), 'utf8'),
  names: { words: 'src/packs/evidence/words.tsv', pairs: 'src/packs/evidence/pairs.tsv' },
};
const evidenceTable = evidenceOf([learnt], lexicon, NO_EVIDENCE);
const evidence = encodeEvidence(evidenceTable);
for (const pack of packs) {
  for (const word of pack.small) lexicon.mark(word, SMALL);
  for (const word of pack.single) lexicon.mark(word, SINGLE);
}

const misspellings = packs.flatMap(misspellingsOf);
for (const { rows } of misspellings) for (const { typo } of rows) lexicon.mark(typo, MISSPELT);

/** The phrases of all rules, by the words that trigger them: each rule knows the places of its own. */
const phrases = new PhraseWriter();
const compiled = packs.map(compiledPack);
const trigrams = trainTrigrams(weighted);
const names = packs.map(({ name }) => name);
const built = { lexicon, evidence: evidenceTable, trigrams, entities: characterEntities, misspellings, packs: names };
const inventory = read('sources.yaml', (text, file) => inventoryOf(built, parseSources(text, file), file));

mkdirSync(TARGET, { recursive: true });
const phraseFile = phrases.encode();
const tables = encodeTables({ characters: lexicon.characters, lexicon, trigrams });
writeFileSync(new URL('tables.bin', TARGET), tables);
writeFileSync(new URL('evidence.bin', TARGET), evidence);
writeFileSync(new URL('entities.json', TARGET), JSON.stringify(characterEntities));
writeFileSync(new URL('packs.json', TARGET), JSON.stringify(compiled));
writeFileSync(new URL('phrases.bin', TARGET), phraseFile);
writeFileSync(new URL('rules.json', TARGET), JSON.stringify(packs.map(readablePack)));
writeFileSync(new URL('lists.json', TARGET), JSON.stringify(inventory));
const hash = createHash('sha256')
  .update(tables)
  .update(evidence)
  .update(JSON.stringify(compiled))
  .update(phraseFile)
  .digest('hex');
writeFileSync(new URL('hash.txt', TARGET), `${hash.slice(0, 24)}\n`);
console.log(
  `packs: ${packs.length}; words: ${lexicon.count}; tables: ${((tables.length + evidence.length) / 1e6).toFixed(1)} MB`,
);

/** What a file beside this one says. A fault of it is its author's, who wants the place and no stack. */
function read<T>(path: string, parse: (text: string, file: string) => T): T {
  try {
    return parse(readFileSync(new URL(path, SOURCE), 'utf8'), `src/packs/${path}`);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** The pack with its phrases as ids, without its examples and without the small words, which the tables hold. */
function compiledPack(pack: Pack): Pack {
  const rules = pack.rules.map((rule) => {
    const sequences = rule.phrases.map((steps) => sequenceOf(steps, lexicon, rule.exact));
    const groups = byTrigger(sequences);
    const firsts = [phrases.count];
    for (const group of groups.values()) {
      for (const sequence of group) phrases.add(sequence);
      firsts.push(phrases.count);
    }
    const compiled = { triggers: [...groups.keys()], firsts };
    const { lines: _, ...rest } = rule;
    return { ...rest, phrases: [], written: [], why: firstSentence(rule.why), compiled, examples: [] };
  });
  const rows = misspellings.filter(({ language }) => language === pack.language).flatMap((list) => list.rows);
  const misspelt = rows.flatMap(({ typo, fixes: [fix] }) => [lexicon.idOf(typo), lexicon.idOf(fix)]);
  const { lists: _, ...rest } = pack;
  return { ...rest, small: [], stay: [], ...(misspelt.length > 0 && { misspelt }), rules };
}

/** The reviewed misspellings of a pack, file by file: words that lists know stand for words that none does. */
function misspellingsOf({ name, language, lists }: Pack): Misspelt[] {
  const files = (lists?.corrections ?? []).map((file) => `${name}/${file}`);
  return files.map((file) => ({ name: file, language, rows: read(file, parseCorrections) }));
}

/** The pack with what is written in its lists and rules, and nothing that runs. */
function readablePack(pack: Pack): Pack {
  return { ...pack, rules: pack.rules.map((rule) => ({ ...rule, phrases: [] })) };
}

/** Rows of a table beside the packs, without comments; none when the file is missing. */
function rowsOf(path: string): string[][] {
  const file = new URL(path, SOURCE);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'));
}
