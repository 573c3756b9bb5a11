/** Every article of the fixtures, exact to the byte, and the invariants of the house over each of them. */
import { apply, createCleaner, invert } from 'sapu';
import { describe, expect, it } from 'vitest';
import { article, articles } from './fixtures.js';

const cleaner = createCleaner();
const clean = (text: string): string => cleaner.clean(text).text;

const BOM = '\ufeff';
const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

describe.each(articles)('article $name', ({ raw, clean: expected }) => {
  it('comes out exact', () => {
    expect(clean(raw)).toBe(expected);
  });
  it('is not touched by a second sweep', () => {
    expect(cleaner.clean(expected).edits).toEqual([]);
  });
  it('is what its edits say, forwards and backwards', () => {
    const { text, edits } = cleaner.clean(raw);
    expect(apply(raw, edits)).toBe(text);
    expect(apply(text, invert(raw, edits))).toBe(raw);
  });
  it('accounts for every edit with rule, reason and place', () => {
    for (const { start, end, text, by } of cleaner.clean(raw).edits) {
      expect(raw.slice(start, end)).not.toBe(text);
      expect(by.length).toBeGreaterThan(0);
      for (const finding of by) {
        expect(finding.rule).toMatch(/^(repair|strip|correct)\/[a-z]+\/[a-z-]+$/);
        expect(finding.because).toBeTruthy();
        expect(finding.start).toBeGreaterThanOrEqual(0);
        expect(finding.end).toBeLessThanOrEqual(raw.length);
      }
    }
  });
  it('comes out the same with CRLF, and with a byte order mark', () => {
    expect(clean(crlf(raw))).toBe(crlf(expected));
    if (!raw.startsWith(BOM)) expect(clean(BOM + raw)).toBe(BOM + expected);
  });
  it('does not depend on what was cleaned before', () => {
    const fresh = createCleaner();
    for (const other of articles.slice(0, 5)) fresh.clean(other.raw);
    expect(fresh.clean(raw)).toEqual(cleaner.clean(raw));
  });
});

describe('the founding article', () => {
  const { raw } = article('founding');
  it('comes out with its heading full of dirt as well', () => {
    for (const heading of [
      'BERITA\u00a0TERKAIT:',
      'BERITA&nbsp;TERKAIT:',
      'BERITA &amp;nbsp; TERKAIT&#58;',
      ' \u2022 BERITA TERKAIT :',
    ]) {
      const dirty = raw.replace('BERITA TERKAIT:', heading);
      expect(clean(dirty)).toBe(article('founding').clean);
    }
  });
  it('keeps everything but the heading with --only strip', () => {
    const only = createCleaner({ only: ['strip'] });
    expect(only.clean(raw).text).toBe(raw.replace('BERITA TERKAIT:', ''));
  });
});

describe('a text of which nothing would be left', () => {
  it.each(['BERITA TERKAIT:', 'ADVERTISEMENT\n', '\ufeffBaca juga:\r\n\r\n'])(
    '%j stays as it is and is reported',
    (text) => {
      const result = cleaner.clean(text);
      expect(result.text).toBe(text);
      expect(result.edits).toEqual([]);
      expect(result.findings.map((finding) => finding.held)).toContain('empty');
    },
  );
});
