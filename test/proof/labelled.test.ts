import { describe, expect, it } from 'vitest';
import { parseLabelled } from '../../src/proof/labelled.js';

const TEXT = 'Pasar ramai.\nIKLAN';
const line = (more: object): string => JSON.stringify({ text: TEXT, spans: [], ...more });

describe('parseLabelled', () => {
  it('reads all members and passes over others', () => {
    const whole = {
      id: 'a1',
      set: 'contoh',
      title: 'Pasar',
      spans: [
        [13, 18, 'must', 'ad'],
        [0, 5, 'may', 'dateline'],
      ],
      typos: [{ text: 'ramai', fix: 'sepi', note: 'x' }],
      site: 'x',
    };
    expect(parseLabelled(line(whole))).toEqual({
      id: 'a1',
      set: 'contoh',
      title: 'Pasar',
      text: TEXT,
      spans: [
        { start: 13, end: 18, level: 'must', category: 'ad' },
        { start: 0, end: 5, level: 'may', category: 'dateline' },
      ],
      typos: [{ text: 'ramai', fix: 'sepi' }],
    });
  });

  it.each([
    ['what is missing', {}],
    ['null', { id: null, set: null, title: null, typos: null }],
  ])('does without %s', (_, more) => {
    expect(parseLabelled(line(more))).toEqual({ text: TEXT, spans: [], typos: [] });
  });

  it('takes a number as id, a byte order mark before the line, and a span over the whole text', () => {
    const document = parseLabelled(`\ufeff${line({ id: 7, spans: [[0, TEXT.length, 'must', 'ad']] })}`);
    expect(document.id).toBe('7');
    expect(document.spans[0].end).toBe(18);
  });

  const LIST = '"spans": expected a list of [start, end, "must" | "may", category]';
  const OFFSETS = '"spans": expected 0 <= start < end <= 18, the UTF-16 code units of the text';
  it.each([
    ['{', 'expected a JSON object in one line, but this is no valid JSON'],
    ['', 'expected a JSON object in one line, but this is no valid JSON'],
    ['[1]', 'expected a JSON object with "text" and "spans", not [1]'],
    ['null', 'expected a JSON object with "text" and "spans", not null'],
    ['{"spans":[]}', '"text": expected a text, but it is missing'],
    [line({ text: 3 }), '"text": expected a text, not 3'],
    ['{"text":"a"}', `${LIST}, but it is missing`],
    [line({ spans: {} }), `${LIST}, not {}`],
    [line({ spans: [[0, 5, 'must']] }), `${LIST}, not [0,5,"must"]`],
    [line({ spans: [['0', 5, 'must', 'ad']] }), `${LIST}, not ["0",5,"must","ad"]`],
    [line({ spans: [[0, 5, 'must', null]] }), `${LIST}, not [0,5,"must",null]`],
    [line({ spans: ['ad'] }), `${LIST}, not "ad"`],
    [
      line({ spans: [[0, 5, 'junk', 'ad']] }),
      '"spans": unknown level "junk" in [0,5,"junk","ad"]; expected "must" or "may"',
    ],
    [line({ spans: [[-1, 5, 'may', 'ad']] }), `${OFFSETS}, not [-1,5,"may","ad"]`],
    [line({ spans: [[5, 5, 'may', 'ad']] }), `${OFFSETS}, not [5,5,"may","ad"]`],
    [line({ spans: [[0, 19, 'may', 'ad']] }), `${OFFSETS}, not [0,19,"may","ad"]`],
    [line({ spans: [[0, 1.5, 'may', 'ad']] }), `${OFFSETS}, not [0,1.5,"may","ad"]`],
    [line({ typos: 'ramai' }), '"typos": expected a list of {"text", "fix"}, not "ramai"'],
    [line({ typos: [{ text: 'ramai' }] }), '"typos": expected a list of {"text", "fix"}, not {"text":"ramai"}'],
    [line({ typos: [null] }), '"typos": expected a list of {"text", "fix"}, not null'],
    [
      line({ typos: [{ text: '', fix: 'a' }] }),
      '"typos": expected a "text" that is not empty, not {"text":"","fix":"a"}',
    ],
    [line({ id: true }), '"id": expected a text or a number, not true'],
    [line({ set: 1 }), '"set": expected a text, not 1'],
    [line({ title: [] }), '"title": expected a text, not []'],
  ])('refuses %s', (bad, message) => {
    expect(() => parseLabelled(bad)).toThrow(new Error(message));
  });

  it('shows the beginning of what is long', () => {
    const bad = line({ spans: [['x'.repeat(500), 1]] });
    expect(() => parseLabelled(bad)).toThrow(`not ["${'x'.repeat(55)}...`);
  });
});
