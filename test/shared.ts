/** The articles and scorers that lie beside a checkout of the maintainers. They are no part of the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const SHARED = process.env.SAPU_SHARED ?? '../shared';
export const NEWS = join(SHARED, 'data/news');
export const GOLD = join(SHARED, 'data/gold/gold-dev.jsonl.gz');
export const CLEAN_SENTENCES = join(SHARED, 'data/typos/clean-ud-gsd.txt.gz');
export const SCORERS = join(SHARED, 'eval');

/** Says loudly that something cannot run, and whether it can. */
export function isHere(path: string, what: string): boolean {
  if (existsSync(path)) return true;
  console.error(`SKIPPED: ${what} needs ${path}, which is not here (SAPU_SHARED names another place).`);
  return false;
}

export const linesOf = (path: string): string[] =>
  gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');

export interface NewsArticle {
  readonly id: string;
  readonly text: string;
}

/** All raw articles, set by set. */
export function* newsArticles(): Iterable<NewsArticle> {
  for (const file of readdirSync(NEWS).sort())
    if (file.endsWith('.jsonl.gz')) for (const line of linesOf(join(NEWS, file))) yield JSON.parse(line) as NewsArticle;
}
