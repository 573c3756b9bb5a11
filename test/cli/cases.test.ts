/**
 * The built command against folders of `fixtures/cli`. A case holds:
 *   cmd      a line for `sh`; `sapu` is the command, the working folder a copy of `in/`, $FIXTURES the fixtures
 *   in/      files that are there before (may be missing)
 *   stdout, stderr   what is said, to the byte (missing: nothing)
 *   status   the exit status (missing: 0)
 *   out/     files as they are afterwards (missing: not looked at)
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const FIXTURES = resolve('fixtures');
const CASES = join(FIXTURES, 'cli');
const SAPU = resolve('bin/sapu.js');

const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'latin1') : '');

function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [path.slice(folder.length + 1), read(path)]),
  );
}

describe.each(readdirSync(CASES).sort())('sapu: %s', (name) => {
  it('says, does and leaves what the case expects', () => {
    const folder = join(CASES, name);
    const work = mkdtempSync(join(tmpdir(), 'sapu-case-'));
    try {
      if (existsSync(join(folder, 'in'))) cpSync(join(folder, 'in'), work, { recursive: true, verbatimSymlinks: true });
      const command = `sapu() { '${process.execPath}' '${SAPU}' "$@"; }\n${read(join(folder, 'cmd'))}`;
      const env = { ...process.env, FIXTURES, NO_COLOR: '1' };
      const run = spawnSync('sh', ['-c', command], { cwd: work, env, encoding: 'latin1', input: '' });
      expect(run.stderr).toBe(read(join(folder, 'stderr')));
      expect(run.stdout).toBe(read(join(folder, 'stdout')));
      expect(run.status).toBe(Number(read(join(folder, 'status')) || 0));
      if (existsSync(join(folder, 'out'))) expect(filesOf(work)).toEqual(filesOf(join(folder, 'out')));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
});
