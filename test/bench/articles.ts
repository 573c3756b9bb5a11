/**
 * Articles that nobody wrote, mixed from the fixtures: lines of content in another order, with sentences of others and
 * other numbers, and one to three pieces of junk between them. The same seed gives the same articles.
 */
import { type Article, articles } from '../fixtures.js';
import { type Random, seeded } from './random.js';

interface Material {
  /** Lines of content. */
  readonly lines: readonly string[];
  readonly sentences: readonly string[];
  /** Pieces of junk, each one or more whole lines. */
  readonly junk: readonly string[];
  /** Lines of content with dirt, garbage or an ad label inside. */
  readonly damaged: readonly string[];
}

const SENTENCE_END = /(?<=[.!?]["”]?) (?=["“\p{Lu}])/u;
const SHORTEST = 1500;
const LONGEST = 2500;

const linesOf = (text: string): string[] => text.replace(/^\uFEFF/, '').split(/\r?\n/);

/** A line that comes out changed, not removed: its start or its end is still there. */
const isDamaged = (line: string, clean: readonly string[]): boolean =>
  clean.some((kept) => kept.length > 4 && (kept.startsWith(line.slice(0, 5)) || kept.endsWith(line.slice(-5))));

function sort(article: Article, into: { lines: string[]; junk: string[]; damaged: string[] }): void {
  const clean = linesOf(article.clean);
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) into.junk.push(block.join('\n'));
    block = [];
  };
  for (const line of linesOf(article.raw)) {
    if (line.trim() === '') continue;
    const isKept = clean.includes(line);
    if (isKept) into.lines.push(line);
    else if (isDamaged(line, clean)) into.damaged.push(line);
    else {
      block.push(line);
      continue;
    }
    close();
  }
  close();
}

function material(): Material {
  const sorted = { lines: [] as string[], junk: [] as string[], damaged: [] as string[] };
  for (const article of articles) if (article.language === 'id') sort(article, sorted);
  return {
    ...sorted,
    sentences: sorted.lines.flatMap((line) => line.split(SENTENCE_END)).filter((s) => s.length > 40),
  };
}

function contentLine(from: Material, random: Random): string {
  const sentences = random.pick(from.lines).split(SENTENCE_END);
  if (random.next() < 0.5) sentences[random.below(sentences.length)] = random.pick(from.sentences);
  if (random.next() < 0.1) sentences.push(random.pick(sentences));
  return sentences.join(' ').replace(/\d/g, (digit) => (random.next() < 0.5 ? digit : String(1 + random.below(9))));
}

function invented(from: Material, random: Random): string {
  const length = SHORTEST + random.below(LONGEST - SHORTEST);
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)!.length + 1) parts.push(contentLine(from, random));
  // One article in twenty is clean; of the pieces of the others about one in seven is inside a line.
  const pieces = random.next() < 0.05 ? 0 : 1 + random.below(3);
  for (let piece = 0; piece < pieces; piece++)
    parts.splice(1 + random.below(parts.length), 0, random.pick(random.next() < 0.15 ? from.damaged : from.junk));
  return parts.join(random.next() < 0.2 ? '\n\n' : '\n');
}

/** Different articles of about 2 KB, at least so many bytes of UTF-8 in all. */
export function inventedArticles(seed: number, bytes: number): string[] {
  const random = seeded(seed);
  const from = material();
  const made: string[] = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(made.at(-1)!)) made.push(invented(from, random));
  return made;
}
