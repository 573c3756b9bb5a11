/** The list of words that nothing knows: counted over documents, placed in files, ready to be edited. */
import { apply, type Edit } from 'sapu';
import { describe, expect, it } from 'vitest';
import { parseList } from '../../src/packs/lists/corrections.js';
import { unknownForLists } from '../../src/reports/unknown/for-lists.js';
import { type Candidate, type Unknown, UnknownWords } from '../../src/reports/unknown/unknown-words.js';

/** The words of a text that look like `word`, with what they may have been. */
const placesOf = (text: string, word: string, candidates: Candidate[] = []): Unknown[] =>
  [...text.matchAll(new RegExp(word, 'gi'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
    candidates: () => candidates,
  }));

const candidate = (word: string, fit = -4): Candidate => ({ word, fit, because: `"${word}" in 9 documents` });

interface Given {
  readonly source: string;
  readonly edits?: readonly Edit[];
  readonly unknown: readonly (readonly [word: string, candidates?: Candidate[]])[];
}

function rowsOf(...documents: readonly Given[]) {
  const words = new UnknownWords();
  documents.forEach(({ source, edits = [], unknown }, k) => {
    const clean = apply(source, edits);
    const found = unknown.flatMap(([word, candidates]) => placesOf(clean, word, candidates));
    words.add(
      { name: `${k}.txt`, source, edits, findings: [], line: 1 },
      clean,
      found.sort((a, b) => a.start - b.start),
    );
  });
  return words;
}

describe('a word', () => {
  it('counts by documents and times', () => {
    const [row] = rowsOf(
      { source: 'satu zorba dua zorba', unknown: [['zorba']] },
      { source: 'tiga zorba', unknown: [['zorba']] },
    ).rows();
    expect(row).toMatchObject({ word: 'zorba', times: 3, documents: 2, place: '0.txt:1:6:' });
  });
  it.each([
    ['zorba Zorba Zorba', 'Zorba'],
    ['Zorba zorba', 'zorba'],
  ])('is a name where it mostly has a capital: %s', (source, word) => {
    const [row] = rowsOf({ source, unknown: [['zorba', [candidate('zebra')]]] }).rows();
    expect(row.word).toBe(word);
    expect(row.candidates).toHaveLength(word === 'zorba' ? 1 : 0);
  });
  it('stands where it stood before cleaning', () => {
    const source = 'Iklan\nsatu zorba';
    const edits: Edit[] = [{ start: 0, end: 6, text: '', by: [] }];
    expect(rowsOf({ source, edits, unknown: [['zorba']] }).rows()[0].place).toBe('0.txt:2:6:');
  });
  it('is shown with the words around it, within its line', () => {
    const source = `baris satu\n${'jauh '.repeat(20)}dekat zorba sekali ${'jauh '.repeat(20)}`;
    const [{ context }] = rowsOf({ source, unknown: [['zorba']] }).rows();
    expect(context).toMatch(/^(?:jauh )+dekat zorba sekali(?: jauh)+$/);
    expect(context.length).toBeLessThan(90);
    expect(rowsOf({ source: 'a\nzorba\r\nb', unknown: [['zorba']] }).rows()[0].context).toBe('zorba');
  });
});

describe('the order', () => {
  it('has first what fits best, then the most frequent', () => {
    const words = rowsOf(
      { source: 'adlaah zorba wermot', unknown: [['adlaah', [candidate('adalah')]], ['zorba'], ['wermot']] },
      { source: 'wermot untik', unknown: [['wermot'], ['untik', [candidate('untuk', -3)]]] },
    );
    expect(words.rows().map(({ word }) => word)).toEqual(['untik', 'adlaah', 'wermot', 'zorba']);
  });
});

describe('the list', () => {
  const list = unknownForLists(
    rowsOf({
      source: 'ini adlaah #zorba\u200b dan Zorba',
      unknown: [['adlaah', [candidate('adalah'), candidate('adilah', -5), candidate('adakah', -9)]], ['zorba']],
    }),
  );
  it('holds nothing as it is', () => expect(parseList(list, 'list')).toMatchObject({ words: [], corrections: [] }));
  it('holds each row whose "#" is taken off', () => {
    const edited = list.replace(/^#(?! )/gm, '');
    expect(parseList(edited, 'list').corrections).toMatchObject([{ typo: 'adlaah', fixes: ['adalah'] }]);
    expect(parseList(edited, 'list').words).toEqual(['zorba']);
  });
  it('tells where, how often and why, and what else is near', () => {
    expect(list).toContain(
      '# once, 0.txt:1:5: ini adlaah #zorba<U+200B> dan Zorba; "adalah" in 9 documents; or: adilah\n',
    );
    expect(list).toContain('# 2 times in 1 document, 0.txt:1:13: ini adlaah');
  });
  it('is empty where everything is known', () => expect(unknownForLists(new UnknownWords())).toBe(''));
});
