/** Random texts, as bytes: markers, headlines, prose and articles with dirt between and inside them. */
import fc from 'fast-check';
import { encode } from '../../src/run/bytes.js';
import { blocks, phrases } from './material.js';
import { text as shortText } from './pieces.js';
import { BETWEEN, DIRT, ENTITIES, PROSE, SLOTS, SPLIT, TITLES } from './words.js';

const prose = fc.constantFrom(...PROSE);
const title = fc.constantFrom(...TITLES);
const CASES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/^\P{L}*\p{L}/u, (head) => head.toUpperCase()),
  (text) => text.replace(/(?<!\S)\p{L}/gu, (letter) => letter.toUpperCase()),
];

const fill = (phrase: string, choice: number): string =>
  phrase.replace(/<(\w+)>/g, (_, slot: string) => {
    const values = SLOTS[slot] ?? TITLES;
    return values[choice % values.length];
  });
const marker = fc
  .tuple(fc.constantFrom(...phrases), fc.nat(11), fc.constantFrom(...CASES))
  .map(([phrase, choice, inCase]) => fill(inCase(phrase), choice).trim());

/** Some lines in a row of an example or an article; shrinks to one line. */
const lines = fc.tuple(fc.constantFrom(...blocks), fc.nat(5), fc.nat(6)).map(([block, count, from]) =>
  block
    .slice(from % block.length)
    .slice(0, count + 1)
    .join('\n'),
);

const entity = fc
  .tuple(fc.constantFrom(...ENTITIES), fc.nat(11), fc.constantFrom('amp;', 'AMP;', '#38;', '#x26;'))
  .map(([name, depth, layer]) => `&${layer.repeat(depth)}${name};`);
const dirt = fc.oneof(fc.constantFrom(...DIRT), entity);

/** Dirt in the middle of a marker, a headline or prose: what a repair brings to light. */
const spoilt = fc
  .tuple(fc.oneof(marker, prose, title, fc.constantFrom(...SPLIT)), dirt, fc.nat(40))
  .map(([text, inside, place]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + inside + text.slice(at);
  });

const piece = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: prose, weight: 5 },
  { arbitrary: title, weight: 4 },
  { arbitrary: marker, weight: 5 },
  { arbitrary: dirt, weight: 3 },
  { arbitrary: spoilt, weight: 2 },
  { arbitrary: lines, weight: 2 },
);

const longText = fc
  .tuple(
    fc.constantFrom('', '', '', '\ufeff', '\n', ' '),
    fc.array(fc.tuple(piece, fc.constantFrom(...BETWEEN)), { maxLength: 16, size: 'max' }),
  )
  .map(([head, parts]) => head + parts.flat().join(''));

/** Bytes of any kind: what no text gives. */
const anyBytes = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));

/** A text as the bytes of a file. */
export const bytes: fc.Arbitrary<Buffer> = fc.oneof(
  { arbitrary: longText.map(encode), weight: 30 },
  { arbitrary: shortText.map(encode), weight: 8 },
  { arbitrary: anyBytes, weight: 1 },
);
