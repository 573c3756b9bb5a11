/** What is on this machine: itself, sapu as it is built, and the programs that sapu is compared with. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { Trouble } from './options.js';

export const SAPU = [process.execPath, resolve('bin/sapu.js')];

export interface Tools {
  readonly hasLint: boolean;
  /** The command, where it is installed. */
  readonly codespell: string | undefined;
  readonly typos: string | undefined;
  /** The machine and all versions, in one line. */
  readonly line: string;
}

function said(command: string, ...args: string[]): string | undefined {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : undefined;
}

const skipped = (what: string, why: string): void => console.error(`SKIPPED: ${what}: ${why}`);

/** Looks for all of it; says what is not there. */
export function toolsHere(): Tools {
  const sapu = said(SAPU[0]!, SAPU[1]!, '--version');
  if (sapu === undefined) throw new Trouble('bin/sapu.js does not run here: npm run build comes first');
  // A sapu without the verb takes "lint" for a file and prints the help of "clean".
  const hasLint = /^Usage: sapu lint\b/m.test(said(SAPU[0]!, SAPU[1]!, 'lint', '--help') ?? '');
  if (!hasLint) skipped('sapu lint', 'this build has no such verb');
  const typos = process.env.SAPU_BENCH_TYPOS ?? 'typos';
  const codespellIs = said('codespell', '--version');
  const typosIs = said(typos, '--version');
  if (codespellIs === undefined) skipped('codespell', 'not on the PATH: pip install codespell');
  if (typosIs === undefined)
    skipped('typos', `${typos} does not run: pip install typos, or SAPU_BENCH_TYPOS=/path/to/typos`);
  const peers = [codespellIs && `codespell ${codespellIs}`, typosIs?.replace('typos-cli', 'typos')];
  const machine = [cpus()[0]?.model.trim() ?? 'unknown processor', `${cpus().length} cores`, `Node ${process.version}`];
  return {
    hasLint,
    codespell: codespellIs === undefined ? undefined : 'codespell',
    typos: typosIs === undefined ? undefined : typos,
    line: [...machine, `sapu ${sapu}`, ...peers.filter(Boolean)].join(', '),
  };
}
