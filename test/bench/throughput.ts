/** Throughput: sapu and its peers on the same articles, as files and as JSON lines. */
import { statSync } from 'node:fs';
import { type Contestant, cleanedLines, contestants } from './commands.js';
import type { Corpus } from './corpus.js';
import { type Figures, rounds } from './rounds.js';
import { figure } from './table.js';
import type { Tools } from './tools.js';

const MB = 1e6;

/** Rows of the table, the heading first. Ratios are of MB per CPU second: above 1 sapu is the faster. */
export async function throughput(tools: Tools, corpus: Corpus, runs: number, place: string): Promise<string[][]> {
  const results = await rounds(contestants(tools, corpus, place), runs, place);
  const bytes = ({ shape }: Contestant): number => (shape === 'files' ? corpus.folderBytes : corpus.linesBytes);
  // The same bytes in one shape, so speeds stand to one another as times do, the other way round.
  const ratio = (of: Contestant['role'], { shape, role }: Contestant, figures: Figures): string => {
    const own = [...results].find(([other]) => other.shape === shape && other.role === of);
    return role === of || own === undefined ? '' : figure(figures.cpu / own[1].cpu, 2);
  };
  const rows = [...results].map(([one, figures]) => [
    one.name,
    one.shape,
    figure(bytes(one) / MB / figures.cpu, 1),
    figure(figures.cpu, 2),
    figure(figures.system, 2),
    figure(figures.wall, 2),
    figure(figures.peak === undefined ? undefined : figures.peak / MB, 0),
    ratio('clean', one, figures),
    ...(tools.hasLint ? [ratio('lint', one, figures)] : []),
  ]);
  const lint = tools.hasLint ? ['sapu lint ÷ it'] : [];
  return [
    ['command', 'shape', 'MB per CPU s', 'CPU s', 'of it system', 'wall s', 'peak MB', 'sapu ÷ it', ...lint],
    ...rows,
  ];
}

/** What the cleaning took out, so that nobody takes a sapu that did nothing for a fast one. In percent of the file. */
export function takenOut(corpus: Corpus, place: string): string {
  const left = statSync(cleanedLines(place), { throwIfNoEntry: false })?.size;
  return figure(left === undefined ? undefined : (1 - left / corpus.linesBytes) * 100, 1);
}
