/** Runs one command in a process of its own and says what it took. The shell counts the time: to the millisecond. */
import { type ChildProcess, spawn } from 'node:child_process';
import { prefix, watchPeak } from './peak.js';

export interface Invocation {
  readonly argv: readonly string[];
  /** Files at standard input and output; /dev/null where none is named. */
  readonly input?: string;
  readonly output?: string;
}

export interface Run {
  /** Seconds of all threads of the process and of what it starts, user and system. */
  readonly cpu: number;
  /** Of these, seconds in the kernel: for files they hang on the file system more than on the program. */
  readonly system: number;
  /** Seconds. */
  readonly wall: number;
  /** Bytes. */
  readonly peak: number | undefined;
  readonly status: number;
}

// The names of the files come as arguments: the environment of the command stays as it is.
const SCRIPT = `TIMEFORMAT='%3U %3S %3R'; in=$1 out=$2 err=$3; shift 3; time "$@" <"$in" >"$out" 2>"$err"`;

let running: ChildProcess | undefined;

/** Ends the command that is running, with all that it started. */
export function killRunning(): void {
  if (running?.pid !== undefined && running.exitCode === null) process.kill(-running.pid, 'SIGKILL');
}

async function ended(child: ChildProcess): Promise<{ said: string; status: number }> {
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ said, status: code ?? -1 }));
  });
}

/**
 * One run. `place` is a folder to run in and to leave notes in: `errors.txt` holds what the command said on standard
 * error. Without `withPeak` no other process stands between: that is for the start, where each millisecond counts.
 */
export async function measure(invocation: Invocation, place: string, withPeak = true): Promise<Run> {
  const note = `${place}/peak.txt`;
  const { argv, input = '/dev/null', output = '/dev/null' } = invocation;
  const command = [...(withPeak ? prefix(note) : []), ...argv];
  const child = spawn('bash', ['-c', SCRIPT, 'bash', input, output, `${place}/errors.txt`, ...command], {
    cwd: place,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running = child;
  const peak = withPeak && child.pid !== undefined ? watchPeak(child.pid, note) : () => undefined;
  const { said, status } = await ended(child);
  const [user, system, wall] = said.trim().split('\n').at(-1)!.replaceAll(',', '.').split(' ').map(Number);
  return { cpu: user! + system!, system: system!, wall: wall!, peak: peak(), status };
}
