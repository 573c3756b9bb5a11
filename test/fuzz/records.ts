/** JSON records around a value, written in odd ways: escapes that need not be, keys in escapes, equal keys, nested ones. */
import fc from 'fast-check';

export const FIELD = 'text';

/** How a record is written. */
export interface Form {
  /** For one code point of the value after the other, in a circle: how it is written. */
  readonly escapes: readonly Escape[];
  readonly key: string;
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly space: string;
  readonly end: string;
  /** A half of a pair that has no other half, for the value; where it goes. */
  readonly half: string;
  readonly at: number;
}

type Escape = 'none' | 'short' | 'small' | 'capital';

/** What stands for text in the record, and the record; `start` and `end` are those of the value between its quotes. */
export interface Written {
  readonly value: string;
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

const MEMBERS = [
  '"id":-1.5e+3',
  '"judul":"Baca juga: \\u0000 \\ud83d \\/ ADVERTISEMENT"',
  '"meta":{"text":"ADVERTISEMENT","l":[[],{},{"text":[1,"}"]}]}',
  '"tex\\"t":null',
  '"":"é\\u00E9😀"',
  '"Text":true',
];
const EQUAL_KEYS = ['"text":"ADVERTISEMENT"', '"text":null', '"\\u0074ext" : {"text":"x"}', '"text":""'];

/** Written forms of records. */
export const form: fc.Arbitrary<Form> = fc.record({
  escapes: fc.array(
    fc.oneof(
      { arbitrary: fc.constant<Escape>('none'), weight: 3 },
      { arbitrary: fc.constantFrom<Escape>('short', 'small', 'capital'), weight: 1 },
    ),
    { minLength: 1, maxLength: 5 },
  ),
  key: fc.constantFrom('text', 'te\\u0078t', '\\u0074\\u0065\\u0078\\u0074'),
  before: fc.array(fc.constantFrom(...MEMBERS, ...EQUAL_KEYS), { maxLength: 2 }),
  behind: fc.array(fc.constantFrom(...MEMBERS), { maxLength: 2 }),
  space: fc.constantFrom('', ' ', ' \t ', '\r'),
  end: fc.constantFrom('', '\n', '\r\n'),
  half: fc.constantFrom('', '', '', '', '\ud83d', '\ude00', '\udc80', '\udfff'),
  at: fc.nat(60),
});

/** Writes a record with the text in it. */
export function write(text: string, { escapes, key, before, behind, space, end, half, at }: Form): Written {
  const place = Math.min(at, text.length);
  const value = text.slice(0, place) + half + text.slice(place);
  let raw = '';
  let index = 0;
  for (const point of value) raw += escaped(point, escapes[index++ % escapes.length], half === '');
  const head = `${space}{${before.map((member) => `${space}${member}${space},`).join('')}${space}"${key}"${space}:${space}"`;
  const tail = `"${behind.map((member) => `${space},${member}`).join('')}${space}}${end}`;
  return { value, line: head + raw + tail, start: head.length, end: head.length + raw.length };
}

/**
 * One code point as it is written. A half of a pair may stand for a byte as it does in a file (`asBytes`), where no other
 * half can make a character with it.
 */
function escaped(point: string, how: Escape, asBytes: boolean): string {
  const isHalf = /^\p{Cs}$/u.test(point);
  const isByte = asBytes && /^[\udc80-\udcff]$/.test(point);
  if (isByte && how === 'none') return point;
  if (how === 'short' && point === '/') return '\\/';
  if ((how === 'none' || how === 'short') && !isHalf) return JSON.stringify(point).slice(1, -1);
  const units = Array.from({ length: point.length }, (_, k) => point.charCodeAt(k).toString(16).padStart(4, '0'));
  return units.map((unit) => `\\u${how === 'capital' ? unit.toUpperCase() : unit}`).join('');
}
