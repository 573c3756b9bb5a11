/** What is lifted out of a text, as the last member of its record: there, and off again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLifted, withoutLifted } from '../../src/run/json/lift.js';
import { liftedFrom } from '../../src/run/lifted.js';

describe('the member', () => {
  it.each([
    ['{"text":"a"}\n', '{"text":"a","sapu":{"place":"Kuta"}}\n'],
    ['{"text":"a"} \r\n', '{"text":"a","sapu":{"place":"Kuta"}} \r\n'],
    ['{"text":"}"}', '{"text":"}","sapu":{"place":"Kuta"}}'],
  ])('comes last: %j', (line, written) => expect(withLifted(line, { place: 'Kuta' })).toBe(written));

  it('goes off again, whatever it holds', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), fc.string(), (lifted, text) => {
        const line = `${JSON.stringify({ text })}\n`;
        expect(withoutLifted(withLifted(line, lifted))).toBe(line);
      }),
    ));

  it.each([
    '{"text":"a"}',
    '{"text":",\\"sapu\\":{\\"a\\":\\"b\\"}}"}',
    '{"sapu":{"a":"b"},"text":"x"}',
    '{"text":"a","sapu":{"a":1}}',
    '{"text":"a","sapu":null}',
    '{"text":"a","sapu":{ "a":"b"}}',
    'no record',
  ])('is none in %j', (line) => expect(withoutLifted(line)).toBe(line));
});

describe('what findings tell', () => {
  const finding = (start: number, lifted?: Record<string, string>) => ({
    ...{ rule: 'strip/credit/byline', start, end: start + 1, strength: 'possible' as const, held: 'strength' as const },
    ...(lifted && { lifted }),
  });
  it('is told of applied ones and of others, the first of the text first', () =>
    expect(
      liftedFrom({
        text: '',
        findings: [finding(9, { author: 'Budi', place: 'Kuta' }), finding(3)],
        edits: [{ start: 5, end: 6, text: '', by: [finding(5, { author: 'Ani' })] }],
      }),
    ).toEqual({ author: 'Ani', place: 'Kuta' }));
  it('is nothing where none tells', () =>
    expect(liftedFrom({ text: '', findings: [finding(3)], edits: [] })).toBeUndefined());
});
