/** Runs the jobs one after the other: read, work, write. Trouble with one does not stop the others. */
import { piecesOf } from './input.js';
import type { Job } from './jobs.js';
import type { Listener } from './listener.js';
import { FileOutput, NOWHERE, type Output, StandardOutput } from './output.js';
import { refusalOf } from './refusal.js';
import { HEAD_BYTES } from './sniff.js';
import { ClosedPipe, OutputTrouble, Trouble, troubleWith } from './trouble.js';
import { turn } from './turn.js';
import type { Work } from './work.js';

/**
 * @param asText whether the bytes are text whatever they look like
 * @throws ClosedPipe when the reader of standard output has gone, OutputTrouble when standard output or the ledger takes
 *   no more
 */
export async function run(jobs: readonly Job[], work: Work, asText: boolean, listener: Listener): Promise<void> {
  const standard = new Accounted(new StandardOutput(), work);
  const pause = pauses((bytes) => listener.read(bytes));
  for (const job of jobs) {
    const { name } = job;
    let output: Output | undefined;
    try {
      if (job.problem !== undefined) throw new Trouble(`${name}: ${job.problem}`);
      output = outputOf(job, standard);
      const changed = await workOn(job, pause(piecesOf(job.path)), work, asText, output);
      work.settle?.(changed && output.isReplacing);
      output.commit(changed);
      listener.file({ name, changed });
    } catch (error) {
      output?.abort();
      if (error instanceof ClosedPipe || error instanceof OutputTrouble) throw error;
      listener.trouble(problemOf(name, error));
    }
  }
}

/** An output whose work is settled before each piece: nothing goes out that is not accounted for. */
class Accounted implements Output {
  readonly canForget = false;
  readonly isReplacing = false;
  constructor(
    private readonly output: Output,
    private readonly work: Work,
  ) {}

  write(bytes: Buffer): void {
    this.work.settle?.(false);
    this.output.write(bytes);
  }
  commit(changed: boolean): void {
    this.output.commit(changed);
  }
  abort(): void {
    this.output.abort();
  }
}

/** What happened to one input, in a line; even a fault of sapu does not stop the others. */
function problemOf(name: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof Trouble || code !== undefined) return troubleWith(name, error).message;
  return `${name}: this should not have happened: ${message}; left as it was; please report it`;
}

/** @throws Trouble */
function outputOf({ path, to }: Job, standard: Output): Output {
  if (to === 'stdout') return standard;
  if (to === 'nowhere') return NOWHERE;
  const target = to === 'in-place' ? path : to.path;
  try {
    return new FileOutput(target, to === 'in-place');
  } catch (error) {
    throw troubleWith(target, error);
  }
}

/** @throws Trouble */
async function workOn(
  { name, format }: Job,
  pieces: AsyncIterable<Buffer>,
  work: Work,
  asText: boolean,
  output: Output,
): Promise<boolean> {
  const { head, all } = await withHead(pieces);
  if (!asText) {
    const problem = refusalOf(head, format);
    if (problem !== undefined) throw new Trouble(`${name}: ${problem}`);
  }
  const input = { name, pieces: all };
  return format === 'jsonl' ? work.records(input, output) : work.text(input, output);
}

/** The first bytes of a stream, and the whole of it. */
async function withHead(pieces: AsyncIterable<Buffer>): Promise<{ head: Buffer; all: AsyncIterable<Buffer> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const { value, done } = await iterator.next();
    if (done) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  async function* all(): AsyncIterable<Buffer> {
    try {
      if (head.length > 0) yield head;
      for (;;) {
        const { value, done } = await iterator.next();
        if (done) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all() };
}

/** Milliseconds after which the event loop is given a turn. */
const TURN = 50;

/** Passes streams on, counts their bytes, and gives the event loop a turn now and then. */
function pauses(count: (bytes: number) => void): (pieces: AsyncIterable<Buffer>) => AsyncIterable<Buffer> {
  let last = Date.now();
  return async function* (pieces) {
    for await (const piece of pieces) {
      if (Date.now() - last > TURN) {
        await turn();
        last = Date.now();
      }
      count(piece.length); // first: whoever hears it may prepare for much
      yield piece;
    }
  };
}
