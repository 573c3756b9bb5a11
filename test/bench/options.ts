/** What a call of the benchmark says. */
import { parseArgs } from 'node:util';

export const USAGE = `npm run bench [-- [--runs N] [--seed N] [--markdown] [--memory] [PATH…]]

  PATH        texts (.txt), JSON lines (.jsonl, .jsonl.gz; field "text") or folders of them, instead of mixed fixtures
  --runs N    runs of each command; the median counts (default: 3)
  --seed N    another mix of the fixtures (default: 1)
  --markdown  tables for the README
  --memory    only sapu's peak memory on 30 MB and on 1 GB of JSON lines

TMPDIR names the folder for what is written; on a slow file system the figures of files are its own.
SAPU_BENCH_TYPOS names another "typos" than the one on the PATH.`;

/** What the caller can mend: said in one line. */
export class Trouble extends Error {}

export interface Options {
  readonly paths: readonly string[];
  readonly runs: number;
  readonly seed: number;
  readonly markdown: boolean;
  readonly memory: boolean;
  readonly help: boolean;
}

function whole(text: string, name: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Trouble(`--${name} takes a whole number from 1, not ${text}`);
  return Number(text);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        runs: { type: 'string', default: '3' },
        seed: { type: 'string', default: '1' },
        markdown: { type: 'boolean', default: false },
        memory: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Trouble((error as Error).message);
  }
}

export function optionsOf(args: string[]): Options {
  const { values, positionals } = parse(args);
  return { ...values, paths: positionals, runs: whole(values.runs, 'runs'), seed: whole(values.seed, 'seed') };
}
