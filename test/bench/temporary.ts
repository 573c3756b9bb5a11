/** A temporary folder that is gone when the benchmark is, also when it is stopped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRunning } from './measure.js';

/** Makes the folder. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sapu-bench-'));
  // A command that was killed may still be at its last file: so more than one try.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }));
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const)
    process.once(signal, () => {
      killRunning();
      process.exit(128 + number);
    });
  return folder;
}
