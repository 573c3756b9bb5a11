/** Memory: sapu's peak on a little and on a lot of JSON lines. It is flat when the two are about the same. */
import { rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { writeLines } from './corpus.js';
import { Trouble } from './options.js';
import { rounds } from './rounds.js';
import { figure } from './table.js';
import { SAPU } from './tools.js';

const MB = 1e6;
const SIZES = [30 * MB, 1000 * MB];

/** The file, what comes out of it, and what escapes and keys add. */
const ROOM = 2.3;

function needRoom(place: string): void {
  const { bavail, bsize } = statfsSync(place);
  const needed = Math.max(...SIZES) * ROOM;
  if (bavail * bsize < needed)
    throw new Trouble(
      `${place} has ${figure((bavail * bsize) / MB, 0)} MB of room; ${figure(needed / MB, 0)} are needed`,
    );
}

/** Rows of the table, the heading first. One run of each: peaks differ little, and the large one takes its time. */
export async function memory(documents: readonly string[], place: string): Promise<string[][]> {
  needRoom(place);
  const rows: string[][] = [];
  for (const size of SIZES) {
    const input = join(place, 'memory.jsonl');
    const output = join(place, 'memory-cleaned.jsonl');
    const bytes = writeLines(input, documents, size);
    const command = { name: 'sapu --jsonl', invocation: { argv: [...SAPU, '--jsonl'], input, output }, good: [0] };
    for (const { cpu, wall, peak } of (await rounds([command], 1, place)).values())
      rows.push([
        ...[command.name, figure(bytes / MB, 0), figure(peak === undefined ? undefined : peak / MB, 0)],
        ...[figure(bytes / MB / cpu, 1), figure(wall, 1)],
      ]);
    rmSync(input);
    rmSync(output, { force: true });
  }
  return [['command', 'MB', 'peak MB', 'MB per CPU s', 'wall s'], ...rows];
}
