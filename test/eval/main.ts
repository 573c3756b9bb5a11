/**
 * Runs the maintainers' scorers over the built command, where they exist: labelled articles, and sound sentences.
 * Two sets of the labelled articles stay shut while rules are written; they are scored apart.
 *
 *     npm run eval [-- --by set|category] [-- --show N]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLEAN_SENTENCES, GOLD, isHere, linesOf, SCORERS } from '../shared.js';

/** Nobody looks at these while a rule is written. */
const SHUT = ['id-kompas-gikirima2025', 'id-mixed-neek0tine'];

const COMMAND = ['--', process.execPath, 'bin/sapu.js', 'clean', '--jsonl'];
const options = process.argv.slice(2);

function score(script: string, file: string, own: readonly string[]): void {
  const run = spawnSync(process.execPath, [join(SCORERS, script), file, ...own, ...COMMAND], { encoding: 'utf8' });
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
  if (run.status !== 0) process.exitCode = 1;
}

if (isHere(SCORERS, 'the evaluation') && isHere(GOLD, 'the evaluation')) {
  const folder = mkdtempSync(join(tmpdir(), 'sapu-eval-'));
  const gold = linesOf(GOLD);
  const isShut = (line: string): boolean => SHUT.includes((JSON.parse(line) as { set: string }).set);
  const part = (name: string, lines: readonly string[]): string => {
    const path = join(folder, `${name}.jsonl`);
    writeFileSync(path, `${lines.join('\n')}\n`);
    return path;
  };
  try {
    console.log('== gold-dev, all sets');
    score('score.mjs', GOLD, []);
    console.log(`== gold-dev, the sets that are open`);
    score(
      'score.mjs',
      part(
        'open',
        gold.filter((line) => !isShut(line)),
      ),
      options,
    );
    console.log(`== gold-dev, the sets that stay shut (${SHUT.join(', ')})`);
    score('score.mjs', part('shut', gold.filter(isShut)), []);
    console.log('== sound sentences');
    score('untouched.mjs', CLEAN_SENTENCES, []);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
