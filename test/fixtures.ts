/** Reads the fixtures: articles with what should come of them, and tables. */
import { readdirSync, readFileSync } from 'node:fs';

const ARTICLES = 'fixtures/articles';

export interface Article {
  readonly name: string;
  /** As the name begins ("es-…"); Indonesian if it says nothing. */
  readonly language: string;
  readonly raw: string;
  readonly clean: string;
}

export const articles: readonly Article[] = readdirSync(ARTICLES)
  .sort()
  .map((name) => ({
    name,
    language: /^(ms|es|en)-/.exec(name)?.[1] ?? 'id',
    raw: readFileSync(`${ARTICLES}/${name}/raw.txt`, 'utf8'),
    clean: readFileSync(`${ARTICLES}/${name}/clean.txt`, 'utf8'),
  }));

export function article(name: string): Article {
  const found = articles.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}

/** The rows of a TSV without its comments. */
export const rows = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
