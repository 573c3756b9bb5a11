/** A signal that comes while a long text is cleaned is heard before anything of it is told or written. */
import { describe, expect, it } from 'vitest';
import type { Cleaned, Cleaner } from '../../src/cleaner.js';
import { rewriteRecords } from '../../src/run/json/lines.js';
import type { Listener } from '../../src/run/listener.js';
import type { Output } from '../../src/run/output.js';
import { cleanText } from '../../src/run/text.js';

const LISTENER: Listener = { document() {}, passed() {}, file() {}, read() {}, trouble() {}, notice() {} };

async function* piecesOf(text: string): AsyncIterable<Buffer> {
  // From within a round of the event loop, as where standard input is read.
  await new Promise((resolve) => setImmediate(resolve));
  yield Buffer.from(text);
}

/** Runs `work`, which calls `cleans` while it cleans; returns what happened, in its order. */
async function happening(work: (cleans: () => void, output: Output, told: () => void) => Promise<unknown>) {
  const all: string[] = [];
  const hear = (): void => void all.push('heard');
  process.once('SIGUSR2', hear);
  const output: Output = {
    canForget: false,
    isReplacing: false,
    write: () => void all.push('written'),
    commit() {},
    abort() {},
  };
  await work(
    () => process.kill(process.pid, 'SIGUSR2'),
    output,
    () => void all.push('told'),
  );
  process.removeListener('SIGUSR2', hear);
  return all;
}

describe('a signal while a long text is cleaned', () => {
  const text = 'Kereta berangkat.\n'.repeat(70_000);
  it('is heard before the text is told of and written', async () => {
    const all = await happening((cleans, output, told) => {
      const clean = (source: string): Cleaned => {
        cleans();
        return { text: source, edits: [], findings: [] };
      };
      const audience = { document: told, listener: LISTENER };
      return cleanText({ name: 'a', pieces: piecesOf(text) }, { clean } as Cleaner, false, output, audience);
    });
    expect(all).toEqual(['heard', 'told', 'written']);
  });
  it('is heard before records are written', async () => {
    const all = await happening((cleans, output) => {
      const rewrite = ({ line }: { line: string }): string => {
        cleans();
        return line;
      };
      const pieces = piecesOf(`${JSON.stringify({ text })}\n`);
      return rewriteRecords({ name: 'a', pieces }, 'text', output, LISTENER, rewrite);
    });
    expect(all).toEqual(['heard', 'written']);
  });
});
