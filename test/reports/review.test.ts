/** A review: what each rule did, drawn the same on every machine, and shown in its surroundings. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCleaner } from '../../dist/cleaner.js';
import { PLAIN } from '../../src/reports/pretty.js';
import { marked } from '../../src/reports/review/marked.js';
import { Review, type ReviewOptions } from '../../src/reports/review/review.js';
import { changesOf, heldChanges, type Reviewed } from '../../src/reports/review/reviewed.js';
import { wordsIn } from '../../src/reports/review/words.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);

const removing = (source: string, part: string, rule = 'strip/related/line', name = 'a.txt'): Reviewed => {
  const start = source.indexOf(part);
  return {
    ...{ name, source, line: 1, hash: hashOf(source) },
    changes: [{ start, end: start + part.length, by: [{ rule }] }],
  };
};

const OPTIONS: ReviewOptions = { examples: 2, largest: false, shows: () => true };

function reviewOf(documents: readonly Reviewed[], options: Partial<ReviewOptions> = {}) {
  const review = new Review({ ...OPTIONS, ...options });
  for (const document of documents) review.add(document);
  return review.summary();
}

const shown = (document: Reviewed): string[] => marked(reviewOf([document]).rules[0].examples[0].pieces, PLAIN, 80);

describe('words', () => {
  it.each([
    ['', 0],
    ['satu', 1],
    [' dua kata\n', 2],
    ['tiga\u00a0kata lagi', 3],
    ['glued,words-are one', 2],
  ])('counts what white space separates: %j', (text, count) => expect(wordsIn(text)).toBe(count));
  it('counts those that begin in a range', () => expect(wordsIn('satu dua tiga', 5, 13)).toBe(2));
});

describe('a draw', () => {
  const documents = Array.from({ length: 9 }, (_, k) =>
    removing(
      `Isi nomor ${k}.\nBaca juga: Judul ${'Panjang '.repeat(k)}Sekali\nIsi lagi.\n`,
      `Baca juga: Judul ${'Panjang '.repeat(k)}Sekali\n`,
    ),
  );
  it('is the same in any order', () => {
    const forward = reviewOf(documents).rules[0].examples.map(({ before }) => before);
    const backward = reviewOf([...documents].reverse()).rules[0].examples.map(({ before }) => before);
    expect(forward).toHaveLength(2);
    expect(backward).toEqual(forward);
  });
  it('takes the largest when asked to', () => {
    const [first, second] = reviewOf(documents, { largest: true }).rules[0].examples.map(({ before }) =>
      wordsIn(before),
    );
    expect([first, second]).toEqual([12, 11]);
  });
  it('shows a text that stands there twice once', () =>
    expect(reviewOf([documents[0], documents[0]]).rules[0].examples).toHaveLength(1));
  it('takes no examples when none are asked for', () =>
    expect(reviewOf(documents, { examples: 0 }).rules[0].examples).toEqual([]));
});

describe('counting', () => {
  const source = 'Baca juga: A B C\nIsi.\nADVERTISEMENT\n';
  const document: Reviewed = {
    ...{ name: 'a.txt', source, line: 1, hash: hashOf(source) },
    changes: [
      { start: 0, end: 17, by: [{ rule: 'strip/related/line' }, { rule: 'strip/ad/label' }] },
      { start: 22, end: 36, by: [{ rule: 'strip/ad/label' }] },
    ],
  };
  it('counts an edit for each of its rules, and its words once', () => {
    const { words, taken, edits, rules } = reviewOf([document]);
    expect({ words, taken, edits }).toEqual({ words: 7, taken: 6, edits: 2 });
    expect(rules.map(({ rule, edits, words, documents }) => [rule, edits, words, documents])).toEqual([
      ['strip/ad/label', 2, 6, 1],
      ['strip/related/line', 1, 5, 1],
    ]);
  });
  it('shows only what it is asked for', () => {
    const { rules, taken } = reviewOf([document], { shows: (rule) => rule === 'strip/related/line' });
    expect([rules.length, taken]).toEqual([1, 5]);
  });
  it('knows no share where a text is missing', () => {
    const { source: _, ...told } = document;
    const changes = told.changes.map((change) => ({ ...change, before: source.slice(change.start, change.end) }));
    expect(reviewOf([{ ...told, changes }])).toMatchObject({ words: undefined, taken: 6 });
  });
});

describe('an excerpt', () => {
  it('has the line above and the line below', () =>
    expect(
      shown(removing('Atas sekali.\nDi atas.\nBaca juga: Judul\nDi bawah.\nBawah sekali.\n', 'Baca juga: Judul\n')),
    ).toEqual(['Di atas.', '[-Baca juga: Judul-]', 'Di bawah.']));
  it('has the words around a change inside a line', () => {
    const long = 'kata '.repeat(60);
    const lines = shown(removing(`${long}di sini. Baca juga: Judul. ${long}`, ' Baca juga: Judul.'));
    const text = lines.join(' ');
    expect(text).toMatch(/^…kata .* di sini\. \[-Baca juga: Judul\.-\] kata .*…$/);
    expect(text.length).toBeLessThan(340);
    expect(lines.every((line) => line.length <= 80)).toBe(true);
  });
  it('marks other changes near by', () => {
    const source = 'Iklan di sini.\nBaca juga: A\nBaca juga: B\nIsi.';
    const lines: Reviewed = {
      ...{ name: 'a', source, line: 1, hash: 'ab' },
      changes: [
        { start: 15, end: 28, by: [{ rule: 'x' }] },
        { start: 28, end: 41, by: [{ rule: 'y' }] },
      ],
    };
    expect(shown(lines)).toEqual(['Iklan di sini.', '[-Baca juga: A-]', '[-Baca juga: B-]']);
  });
  it('leaves out the middle of a long removal, and counts it', () => {
    const gone = `Awal ${'tengah '.repeat(200)}akhir`;
    const text = shown(removing(`Isi. ${gone} Isi.`, gone)).join(' ');
    expect(text).toMatch(/\[-Awal .*-\] … \d+ more words … \[-.* akhir-\] Isi\.$/);
  });
  it('shows what cannot be seen', () => {
    const source = 'Rp\u00a05.000 saja';
    const edit = { start: 2, end: 3, text: ' ', by: [{ rule: 'repair/space/odd' }] };
    expect(shown({ ...{ name: 'a', source, line: 1, hash: 'ab' }, changes: [edit] })).toEqual([
      'Rp[-<U+00A0>-]{+ +}5.000 saja',
    ]);
  });
  it('cuts no character in two where a text has no spaces', () => {
    const source = `${'😀'.repeat(300)}Baca juga: Judul${'😀'.repeat(300)}`;
    expect(shown(removing(source, 'Baca juga: Judul')).join('')).not.toContain('<U+D');
  });
});

describe('of a cleaner', () => {
  const text = 'Ia pulang.\nBaca juga: Lima Pasar Tertua di Jawa\nPolisi datang.\nBaca: Lima Pasar Tertua di Jawa\n';
  const { edits, findings } = createCleaner().clean(text);
  it('a removal is a change without a text', () =>
    expect(changesOf(text, edits)).toMatchObject([{ start: 11, by: [{ rule: 'strip/related/line' }] }]));
  it('what was held back is told once', () => {
    const twice = heldChanges([...findings, ...findings]);
    expect(twice.map(({ by }) => by[0].rule)).toEqual(['strip/related/lead']);
  });
});
