/**
 * Makes a table of reviewed misspellings from an edited list of `sapu lint --unknown`: sorted, each row with the article
 * sets in which it was seen, and in how many articles of each.
 *
 *     node dist/packs/where-seen.js words.txt SET.jsonl… > src/packs/id/misspellings.tsv
 */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { characterTable } from '../text/characters.js';
import { Lexicon } from '../text/lexicon.js';
import { Walker } from '../text/walk.js';
import { parseCorrections } from './lists/corrections.js';

const [list, ...sets] = process.argv.slice(2);
const rows = parseCorrections(readFileSync(list, 'utf8'), list).map(({ typo, fixes: [fix] }) => {
  if (fix === undefined) throw new Error(`${list}: "${typo}" is given no correction; take the row out`);
  return { typo, fix };
});
const lexicon = new Lexicon(characterTable());
const ids = rows.map(({ typo }) => lexicon.add(typo));
const walker = new Walker(lexicon);

/** By set: in how many of its articles each misspelling stands. Index: its lexicon id. */
const seen = new Map(sets.map((set) => [basename(set, extname(set)), articlesWith(set)]));

function articlesWith(set: string): Int32Array {
  const articles = new Int32Array(lexicon.count);
  for (const line of readFileSync(set, 'utf8').split('\n')) {
    if (line === '') continue;
    const { words } = walker.view((JSON.parse(line) as { text: string }).text);
    for (const id of new Set(words.ids.subarray(0, words.count))) if (id >= 0) articles[id]++;
  }
  return articles;
}

const lines = rows.map(({ typo, fix }, k) => {
  const where = [...seen].filter(([, articles]) => articles[ids[k]] > 0);
  if (where.length === 0) throw new Error(`${list}: "${typo}" stands in none of the sets`);
  return `${typo}\t${fix}\t# ${where.map(([set, articles]) => `${set} ${articles[ids[k]]}`).join(', ')}`;
});
process.stdout.write(`# misspelt\tmeant\t# set and articles; see SOURCES.md\n${lines.sort().join('\n')}\n`);
