/** The scanner of JSON records, with JSON.parse as its oracle. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/edit/apply.js';
import { scanRecord } from '../../src/run/json/scan.js';
import { rewrite } from '../../src/run/json/value.js';
import { editsOver } from '../edit/arbitrary.js';

const fieldOf = (line: string, field = 'text'): string | undefined => {
  const scan = scanRecord(line, field);
  return scan.kind === 'text' ? scan.value : undefined;
};
const unescaped = (raw: string): string => JSON.parse(`"${raw}"`) as string;
const isJson = (line: string): boolean => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
};

describe('a record', () => {
  it.each([
    ['plain', '{"text":"a"}', 'a'],
    ['with spaces', ' { "id" : 1 , "text" : "a" } ', 'a'],
    ['after numbers, lists and objects', '{"n":-1.50e+3,"l":[1,[],{"text":"no"}],"o":{},"text":"a"}', 'a'],
    ['with the field in a string', '{"x":"\\"text\\":\\"no\\"","text":"a"}', 'a'],
    ['with two equal keys: the last counts', '{"text":"a","text":"b"}', 'b'],
    ['with two equal keys, the last no string', '{"text":"a","text":null}', undefined],
    ['with an escaped key', '{"te\\u0078t":"a"}', 'a'],
    ['with escapes in the value', '{"text":"\\u00e9\\/\\n\\ud83d\\ude00"}', 'é/\n😀'],
    ['without the field', '{"body":"a"}', undefined],
    ['with null', '{"text":null}', undefined],
    ['that is a list', '["text"]', undefined],
    ['that is a string', '"text"', undefined],
  ])('%s', (_, line, value) => expect(fieldOf(line)).toBe(value));

  it.each([
    '{',
    '{"text":"a"',
    '{"text":"a"}}',
    '{"text":"\u0001"}',
    '{"text":"\\x"}',
    "{'text':1}",
    '{"a":01}',
    '{"a":1,}',
    '[1,]',
    'nul',
    '',
    '{"text":"a" "b":1}',
  ])('%j is broken', (line) => expect(scanRecord(line, 'text').kind).toBe('broken'));
  it('may be as deep as it likes', () => {
    const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)},"text":"a"}`;
    expect(fieldOf(deep)).toBe('a');
  });
});

describe('the scanner accepts what JSON.parse accepts', () => {
  it('for records of every kind', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('text', 'a', 'b"', '\u00e9'), fc.jsonValue()),
        fc.nat(2),
        (record, space) => {
          const line = JSON.stringify(record, null, space);
          expect(scanRecord(line, 'text').kind).toBe(typeof record.text === 'string' ? 'text' : 'other');
          expect(fieldOf(line)).toBe(typeof record.text === 'string' ? record.text : undefined);
        },
      ),
    );
  });
  it('for records with a fault in them', () => {
    const fault = fc.constantFrom('', '"', '\\', ',', '}', ']', '{', ':', '1', '\u0000', 'u12', ' ');
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue()), fault, fc.nat(), (record, char, at) => {
        const whole = JSON.stringify(record);
        const cut = at % (whole.length + 1);
        const line = whole.slice(0, cut) + char + whole.slice(cut + 1);
        expect(scanRecord(line, 'text').kind !== 'broken').toBe(isJson(line));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('edits of the value, made in the string as it is written', () => {
  const written = fc.constantFrom('a', 'é', ' ', '\\n', '\\"', '\\/', '\\u00e9', '\\ud83d\\ude00', '\\udc80', '😀');
  it('give the edited value, and touch nothing else', () => {
    fc.assert(
      fc.property(
        fc
          .array(written, { maxLength: 20 })
          .map((parts) => parts.join(''))
          .chain((raw) => fc.tuple(fc.constant(raw), editsOver(unescaped(raw).length))),
        ([raw, edits]) => {
          const value = unescaped(raw);
          expect(unescaped(rewrite(raw, edits))).toBe(apply(value, edits));
          expect(rewrite(raw, [])).toBe(raw);
          const first = edits[0]?.start ?? value.length;
          expect(rewrite(raw, edits).startsWith(rawPrefix(raw, first))).toBe(true);
        },
      ),
    );
  });
  const rawPrefix = (raw: string, units: number): string => {
    const tokens = raw.match(/\\u[\da-f]{4}|\\.|[^\\]/gs) ?? [];
    return tokens.slice(0, units).join('');
  };
});
