/** The commands that are measured: sapu, and in each shape the peers that do part of what it does, or nothing. */
import { join, resolve } from 'node:path';
import type { Corpus } from './corpus.js';
import type { Command } from './rounds.js';
import { SAPU, type Tools } from './tools.js';

export type Shape = 'files' | 'JSON lines';

export interface Contestant extends Command {
  readonly shape: Shape;
  /** Ratios are taken of these two over all others of the shape. */
  readonly role: 'clean' | 'lint' | 'peer';
}

const peer = (name: string): string[] => [process.execPath, resolve('test/bench/peers', `${name}.mjs`)];

const DONE = [0];

function inFiles({ folder }: Corpus, place: string): Contestant[] {
  const cleaned = join(place, 'cleaned/');
  const copied = join(place, 'copied/');
  const of = (name: string, argv: string[], fills?: string): Contestant => ({
    ...{ name, shape: 'files', role: 'peer', invocation: { argv }, good: DONE },
    ...(fills === undefined ? {} : { fills }),
  });
  return [
    { ...of('sapu', [...SAPU, '-o', cleaned, `${folder}/`], cleaned), role: 'clean' },
    of('copy', [...peer('copy'), folder, copied], copied),
    of('hash of every word', [...peer('words'), folder]),
  ];
}

/** Where the cleaned JSON lines are. */
export const cleanedLines = (place: string): string => join(place, 'cleaned.jsonl');

function inLines({ lines }: Corpus, place: string): Contestant[] {
  const of = (name: string, argv: string[], output: string): Contestant => ({
    ...{ name, shape: 'JSON lines', role: 'peer', invocation: { argv, input: lines, output }, good: DONE },
  });
  return [
    { ...of('sapu', [...SAPU, '--jsonl'], cleanedLines(place)), role: 'clean' },
    of('JSON.parse, stringify', peer('json'), join(place, 'parsed.jsonl')),
    of('copy', peer('copy'), join(place, 'copied.jsonl')),
    of('hash of every word', peer('words'), '/dev/null'),
  ];
}

/** What only reports and writes nothing; its exit status says whether there was something to report. */
function reporters(tools: Tools, shape: Shape, path: string): Contestant[] {
  const of = (name: string, argv: string[], found: number): Contestant => ({
    ...{ name, shape, role: 'peer', invocation: { argv }, good: [0, found] },
  });
  return [
    ...(tools.hasLint ? [{ ...of('sapu lint', [...SAPU, 'lint', path], 1), role: 'lint' as const }] : []),
    ...(tools.codespell === undefined ? [] : [of('codespell', [tools.codespell, path], 65)]),
    ...(tools.typos === undefined ? [] : [of('typos, one thread', [tools.typos, '--threads', '1', path], 2)]),
  ];
}

/** All of them, sapu first in each shape. What they write goes below `place`. */
export function contestants(tools: Tools, corpus: Corpus, place: string): Contestant[] {
  const [cleanFiles, ...fileLoops] = inFiles(corpus, place);
  const [cleanLines, ...lineLoops] = inLines(corpus, place);
  return [
    ...[cleanFiles!, ...reporters(tools, 'files', `${corpus.folder}/`), ...fileLoops],
    ...[cleanLines!, ...reporters(tools, 'JSON lines', corpus.lines), ...lineLoops],
  ];
}
