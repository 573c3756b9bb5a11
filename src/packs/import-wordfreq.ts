/**
 * Turns a word list of the Python package `wordfreq` (`small_*.msgpack.gz`) into a table of this project:
 *
 *     node dist/packs/import-wordfreq.js small_id.msgpack.gz > src/packs/id/frequent.tsv
 *
 * The file is a list: a header, then for each centibel (a hundredth of a power of ten below certainty) the words of that
 * frequency. Only what such a file holds is read: arrays, maps and strings of MessagePack.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

type Value = string | number | Value[];

const bytes = gunzipSync(readFileSync(process.argv[2]));
let at = 0;

const big = (width: number): number => bytes.readUIntBE((at += width) - width, width);
const list = (length: number): Value[] => Array.from({ length }, read);
const text = (length: number): string => bytes.toString('utf8', at, (at += length));

function read(): Value {
  const tag = bytes[at++];
  if (tag < 0x80) return tag;
  if (tag < 0x90) return list(2 * (tag & 15));
  if (tag < 0xa0) return list(tag & 15);
  if (tag < 0xc0) return text(tag & 31);
  if (tag === 0xd9) return text(big(1));
  if (tag === 0xda) return text(big(2));
  if (tag === 0xdc) return list(big(2));
  if (tag === 0xdd) return list(big(4));
  throw new Error(`${process.argv[2]}: unexpected MessagePack tag ${tag} at byte ${at - 1}`);
}

const [, ...buckets] = read() as Value[];
const rows = buckets.flatMap((bucket, centibels) => (bucket as string[]).map((word) => `${word}\t${centibels}`));
process.stdout.write(`# word\tcentibels; see SOURCES.md\n${rows.join('\n')}\n`);
