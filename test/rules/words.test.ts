/** Words that evidence corrects, and words that it must leave: sentences of our own, marked as examples of packs are. */
import { readFileSync } from 'node:fs';
import { apply, createCleaner } from 'sapu';
import { describe, expect, it } from 'vitest';
import { parseExample } from '../../src/packs/example.js';

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trim().split('\n');
const cleaner = createCleaner();

describe('a slip, a lost space, a word twice', () => {
  it.each(linesOf('fixtures/words/changes.txt'))('%s', (marked) => {
    const { before, after } = parseExample(marked);
    const { edits } = cleaner.clean(before);
    expect(apply(before, edits)).toBe(after);
    for (const { by } of edits) expect(by.map(({ rule }) => rule.split('/')[0])).toEqual(['correct']);
  });
});

describe('sound words, words in quotation marks, words of other languages', () => {
  it.each(linesOf('fixtures/words/stays.txt'))('%s', (sentence) => {
    expect(cleaner.clean(sentence).text).toBe(sentence);
  });
  it('are left in every text of the changes, once they are corrected', () => {
    for (const marked of linesOf('fixtures/words/changes.txt')) {
      const { after } = parseExample(marked);
      expect(cleaner.clean(after).text).toBe(after);
    }
  });
});

describe('what is said of a word', () => {
  const sentence = 'Warga diminta untuk tdiak membuang sampah di selokan selama musim hujan.';
  it('is its evidence, with the pairs that it fits in', () => {
    const [edit] = cleaner.clean(sentence).edits;
    expect(edit.by).toMatchObject([{ rule: 'correct/near/word', strength: 'certain' }]);
    expect(edit.by[0].because).toMatch(/^"tidak" in [\d,]+ documents, "untuk tidak" in \d+, "tidak membuang" in \d+$/);
  });
  it('is nothing where the language is another', () => {
    expect(createCleaner({ builtin: ['en', 'es'] }).clean(sentence).text).toBe(sentence);
  });
});
