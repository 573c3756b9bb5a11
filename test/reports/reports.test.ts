import { createCleaner } from 'sapu';
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../src/reports/place.js';
import { pretty } from '../../src/reports/pretty.js';
import type { Document } from '../../src/reports/report.js';
import { Stats } from '../../src/reports/stats.js';
import { shortened, visible } from '../../src/reports/visible.js';
import { RecordLine } from '../../src/run/json/record.js';

describe('what is hidden is spelt out', () => {
  it.each([
    ['a\u200bb', 'a<U+200B>b'],
    ['a\u00a0b', 'a<U+00A0>b'],
    ['\u001b[31mrot', '<U+001B>[31mrot'],
    ['a\r\nb\tc', 'a⏎b⇥c'],
    ['\udcff', '<U+DCFF>'],
    ['Kuba 😀 é', 'Kuba 😀 é'],
  ])('%j', (text, shown) => expect(visible(text)).toBe(shown));
  it('long texts keep their beginning and their end', () => {
    expect(shortened('abcdefghij', 6)).toBe('abc…ij');
    expect(shortened('abc', 6)).toBe('abc');
  });
});

describe('places', () => {
  it.each([
    ['ab\ncd', 3, { line: 2, column: 1 }],
    ['ab\r\ncd', 5, { line: 2, column: 2 }],
    ['ab\rcd', 3, { line: 2, column: 1 }],
    ['😀b', 2, { line: 1, column: 3 }],
  ])('%j at %i', (text, offset, place) => expect(placesIn(text)(offset)).toEqual(place));
});

const SOURCE = 'Kuba, Kuba, Kuba, Kubaeoah.\n\nBERITA TERKAIT:\n';
const { edits, findings } = createCleaner().clean(SOURCE);

const explain = (document: Document): string => pretty().document(document);

describe('pretty', () => {
  it('has a line for each edit: place, rule, before, after, because', () => {
    expect(explain({ name: 'a.txt', source: SOURCE, edits, findings, line: 1 })).toBe(
      'a.txt:1:19: correct/garbage/behind-word: "Kubaeoah" → "Kuba" ("Kuba" stands 3 times here; "eoah" behind it is no suffix and no word)\n' +
        'a.txt:3:1: strip/related/heading: "BERITA TERKAIT:" → removed (Links to other articles)\n',
    );
  });
  it('names the field of a record, and the column in its line as written', () => {
    const line = `{"n":1,"id":"k-7","text":${JSON.stringify(SOURCE)}}\n`;
    const start = line.indexOf('"Kuba, ') + 1;
    const record = new RecordLine(line, 'text', SOURCE, start, line.length - 3);
    const rows = explain({ name: 'a.jsonl', source: SOURCE, edits, findings, line: 7, record });
    const column = line.indexOf('BERITA') + 1;
    expect(rows).toContain(`a.jsonl:7:${column}: record "k-7", field "text": strip/related/heading`);
  });
  it('shows what is only reported as such', () => {
    const source = 'Kuba dan Kubaeoah.';
    const rows = explain({ name: 'a', source, ...createCleaner().clean(source), line: 1 });
    expect(rows).toMatch(
      /^a:1:10: possible correct\/garbage\/behind-word: "Kubaeoah" → "Kuba"\? \(.*; reported only\)\n$/,
    );
  });
});

describe('stats', () => {
  it('count by rule and category', () => {
    const stats = new Stats();
    stats.document({ edits, findings });
    stats.document({ edits: [], findings: [] });
    expect(stats.end().split('\n')).toEqual([
      '2 documents, 1 changed, 2 edits',
      'rule                           documents      edits   reported',
      'correct/garbage                        1          1          0',
      '  correct/garbage/behind-word          1          1          0',
      'strip/related                          1          1          0',
      '  strip/related/heading                1          1          0',
      '',
    ]);
  });
});
