/** The peak memory of a process: from GNU time where there is one, else by looking at /proc again and again. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const GNU_TIME = '/usr/bin/time';
const EVERY_MS = 20;
const KIB = 1024;

const hasGnuTime = spawnSync(GNU_TIME, ['-f', '%M', 'true']).status === 0;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The words that go before a command, so that its peak is written to the file. */
export const prefix = (file: string): string[] => (hasGnuTime ? [GNU_TIME, '-f', '%M', '-o', file] : []);

/**
 * Watches what the shell of this process id runs. The function returned ends that and gives the peak in bytes, or
 * nothing where neither GNU time nor /proc is there. The last look is up to 20 ms old where /proc is read.
 */
export function watchPeak(shell: number, file: string): () => number | undefined {
  // Behind a line about the exit status, if there is one.
  if (hasGnuTime) return () => Number(read(file).trim().split('\n').at(-1)) * KIB || undefined;
  let peak = 0;
  const look = (): void => {
    for (const child of read(`/proc/${shell}/task/${shell}/children`).split(' ').filter(Boolean))
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${child}/status`))?.[1] ?? 0) * KIB);
  };
  const timer = setInterval(look, EVERY_MS);
  return () => {
    clearInterval(timer);
    return peak || undefined;
  };
}
