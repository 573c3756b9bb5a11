/**
 * The benchmark: processes from cold, sapu and its peers in turn on the same articles, so that ratios hold whatever the
 * machine. The articles are mixed from the fixtures, or come from files that the call names.
 *
 *     npm run bench [-- --runs N] [-- --markdown] [-- --memory] [-- PATH…]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventedArticles } from './articles.js';
import { bytesOf, ENOUGH, layOut } from './corpus.js';
import { documentsAt } from './documents.js';
import { memory } from './memory.js';
import { type Options, optionsOf, Trouble, USAGE } from './options.js';
import { STARTS, start } from './start.js';
import { table } from './table.js';
import { temporaryFolder } from './temporary.js';
import { takenOut, throughput } from './throughput.js';
import { type Tools, toolsHere } from './tools.js';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

interface Source {
  readonly documents: readonly string[];
  /** In words. */
  readonly from: string;
}

function sourceOf({ paths, seed }: Options): Source {
  if (paths.length === 0)
    return { documents: inventedArticles(seed, ENOUGH), from: `mixed from the fixtures, seed ${seed}` };
  const documents = documentsAt(paths);
  const bytes = bytesOf(documents);
  const repeated = bytes < ENOUGH ? `; ${documents.length} documents of ${megabytes(bytes)} MB, repeated` : '';
  return { documents, from: `${paths.join(' ')}${repeated}` };
}

async function measureAll({ documents, from }: Source, options: Options, tools: Tools, place: string): Promise<void> {
  const corpus = layOut(place, documents);
  const small = join(place, 'small.txt');
  writeFileSync(small, documents[0]!);
  const speeds = await throughput(tools, corpus, options.runs, place);
  const starts = await start(small, place);
  const sizes = `${megabytes(corpus.folderBytes)} MB as files, ${megabytes(corpus.linesBytes)} MB as JSON lines`;
  console.log(`${corpus.documents} documents (${from}): ${sizes}.`);
  console.log(`Medians of ${options.runs} runs; of the start, ${STARTS}. MB are 10^6 bytes of input.`);
  console.log(`sapu took ${takenOut(corpus, place)} % off the JSON lines.\n`);
  console.log(`${table(speeds, options.markdown)}\n\n${table(starts, options.markdown)}`);
}

async function bench(options: Options): Promise<void> {
  const source = sourceOf(options);
  const tools = toolsHere();
  const place = temporaryFolder();
  console.log(`${tools.line}.`);
  if (!options.memory) return measureAll(source, options, tools, place);
  console.log(table(await memory(source.documents, place), options.markdown));
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await bench(options);
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
}
