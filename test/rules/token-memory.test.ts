/** What is remembered of unknown words takes little room, whatever comes in. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { TokenMemory } from '../../src/rules/correct/token-memory.js';

const MOST = 32_768;

describe('a memory of words', () => {
  it('knows what was added', () => {
    const memory = new TokenMemory();
    memory.add('pemerinahan');
    expect([memory.has('pemerinahan'), memory.has('pemerinah')]).toEqual([true, false]);
  });

  it('forgets all when they are too many, and goes on', () => {
    const memory = new TokenMemory();
    for (let k = 0; k < MOST; k++) memory.add(`kata${k}`);
    expect([memory.has('kata0'), memory.has(`kata${MOST - 1}`)]).toEqual([true, true]);
    memory.add('satu lagi');
    expect([memory.has('kata0'), memory.has('satu lagi')]).toEqual([false, true]);
  });

  it('keeps no text of which a word was a slice', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const memory = new TokenMemory();
    collect();
    const before = process.memoryUsage().heapUsed;
    const word = (k: number): string => `mengkhawatirkan${k}`; // longer than V8 copies
    for (let k = 0; k < 1000; k++) {
      const text = Buffer.from(`${word(k)}${' '.repeat(100_000)}`).toString('latin1');
      memory.add(text.slice(0, word(k).length));
    }
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20e6); // the texts are 100 MB
    expect([memory.has(word(0)), memory.has(word(999))]).toEqual([true, true]);
  });

  it('keeps no runs of letters that are no words', () => {
    const memory = new TokenMemory();
    for (const letters of [40, 41]) memory.add('x'.repeat(letters));
    expect([memory.has('x'.repeat(40)), memory.has('x'.repeat(41))]).toEqual([true, false]);
  });
});
