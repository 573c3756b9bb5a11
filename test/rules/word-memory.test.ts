/** What is remembered of the words of texts. */
import { describe, expect, it } from 'vitest';
import { WordMemory } from '../../src/rules/correct/word-memory.js';
import { characterTable } from '../../src/text/characters.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { Walker } from '../../src/text/walk.js';

const walker = new Walker(new Lexicon(characterTable()));

/** Whether each word of a text is known to a memory that was told all words of others. */
function known(told: readonly string[], text: string): boolean[] {
  const memory = new WordMemory(characterTable());
  for (const other of told) {
    const view = walker.view(other);
    for (let word = 0; word < view.words.count; word++) memory.add(view, word);
  }
  const view = walker.view(text);
  return Array.from({ length: view.words.count }, (_, word) => memory.has(view, word));
}

describe('a memory of the words of views', () => {
  it.each<[name: string, told: string[], text: string, known: boolean[]]>([
    ['knows what was added', ['pemerinahan kota'], 'kota pemerinah pemerinahan', [true, false, true]],
    ['whatever the letter case', ['adlaah'], 'ADLAAH', [true]],
    ['of any letters', ['mañana żółw'], 'mañana żółw manana', [true, true, false]],
    ['of any length', ['mempertanggungjawabkan'], 'mempertanggungjawabkan pertanggungjawabkan', [true, false]],
    ['nothing at first', [], 'a kata', [false, false]],
  ])('%s', (_, told, text, expected) => expect(known(told, text)).toEqual(expected));

  it('forgets some of very many, and takes none for another', () => {
    const letters = (k: number): string =>
      Array.from({ length: 4 }, (_, n) => String.fromCharCode(97 + ((k >> (5 * n)) % 26))).join('');
    const words = [...new Set(Array.from({ length: 60_000 }, (_, k) => letters(k * 17)))];
    const others = words.map((word) => `${word}x`);
    const here = known([words.join(' ')], words.join(' ')).filter(Boolean).length;
    expect(here).toBeGreaterThan(10_000);
    expect(here).toBeLessThanOrEqual(32_768);
    expect(known([words.join(' ')], others.join(' '))).not.toContain(true);
  });
});
