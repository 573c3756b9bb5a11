/**
 * Counts the words that several documents of a corpus use and no frequency list holds: names, mostly, and words of the
 * region. What many people write is no slip of one keyboard.
 *
 *     node dist/packs/count-seen.js CORPUS.jsonl… > src/packs/id/seen.tsv
 *
 * Each line of a corpus is a record with the text in `text`. Only counts come out: word, documents. The order of the
 * files does not matter.
 */
import { readFileSync } from 'node:fs';
import { Walker } from '../text/walk.js';
import { builtinTables } from './builtin.js';

/** Shorter words are no suspects of any rule. */
const LETTERS = 6;
const DOCUMENTS = 2;

const { lexicon } = builtinTables();
const walker = new Walker(lexicon);
const documents = new Map<string, number>();
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text } = JSON.parse(line) as { text: string };
    for (const word of unlisted(text)) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
const rows = [...documents].filter(([, n]) => n >= DOCUMENTS).sort(([a], [b]) => (a < b ? -1 : 1));
process.stdout.write(`# word\tdocuments; see SOURCES.md\n${rows.map(([word, n]) => `${word}\t${n}\n`).join('')}`);

/** The distinct words of a text that no frequency list holds. */
function unlisted(text: string): Set<string> {
  const { words } = walker.view(text);
  const found = new Set<string>();
  for (let word = 0; word < words.count; word++) {
    if (words.ids[word] >= 0 && lexicon.commonness(words.ids[word]) > 0) continue;
    const written = text.slice(words.starts[word], words.ends[word]).toLowerCase();
    if (written.length >= LETTERS && /^\p{L}+$/u.test(written)) found.add(written);
  }
  return found;
}
