import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, documentsOf } from '../../src/run/cut.js';

async function* stream(text: string, size: number): AsyncIterable<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function all(pieces: AsyncIterable<Buffer>): Promise<string[]> {
  const out: string[] = [];
  for await (const piece of pieces) out.push(piece.toString());
  return out;
}
const text = fc.array(fc.constantFrom('a', 'bcd', '\n', 'é'), { maxLength: 60 }).map((parts) => parts.join(''));

describe('blocks of a stream', () => {
  it('hold whole lines, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (source, size) => {
        const blocks = await all(blocksOf(stream(source, size)));
        expect(blocks.join('')).toBe(source);
        for (const block of blocks.slice(0, -1)) expect(block.endsWith('\n')).toBe(true);
      }),
    );
  });
});

describe('documents of a stream', () => {
  const limits = { whole: 32, part: 8 };
  it('are one up to the limit, and parts cut at line ends beyond it', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (source, size) => {
        let told = 0;
        const parts = await all(documentsOf(stream(source, size), () => told++, limits));
        expect(parts.join('')).toBe(source);
        if (Buffer.byteLength(source) <= limits.whole) expect(parts).toEqual([source]);
        expect(told).toBe(parts.length > 1 ? 1 : told);
        for (const part of parts.slice(0, -1)) {
          expect(part.endsWith('\n')).toBe(true);
          expect(Buffer.byteLength(part)).toBeGreaterThanOrEqual(limits.part);
        }
      }),
    );
  });
  it('keep a long line whole', async () => {
    const line = `${'x'.repeat(1000)}\n`;
    const rest = 'yyyyyyy\n'.repeat(200);
    const parts = await all(documentsOf(stream(line + rest, 7), () => {}, limits));
    expect(parts[0]).toBe(line);
    expect(parts.length).toBeGreaterThan(10);
  });
});
