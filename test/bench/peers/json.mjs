/**
 * Takes each record of JSON lines apart and puts it together again: the loop of a cleaner that cleans nothing.
 *
 *     node json.mjs < FILE > COPY
 */
import { readSync, writeSync } from 'node:fs';

const BATCH = 1 << 16;
const NEWLINE = 10;

let chunk = Buffer.allocUnsafe(1 << 18);
let filled = 0;
let batch = '';

function write() {
  const bytes = Buffer.from(batch);
  for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done);
  batch = '';
}

function pass(line) {
  batch += JSON.stringify(JSON.parse(line));
  batch += '\n';
  if (batch.length >= BATCH) write();
}

for (let size = 0; (size = readSync(0, chunk, filled, chunk.length - filled)) > 0; ) {
  filled += size;
  let start = 0;
  for (let end = 0; (end = chunk.subarray(0, filled).indexOf(NEWLINE, start)) >= 0; start = end + 1)
    pass(chunk.utf8Slice(start, end));
  chunk.copyWithin(0, start, filled);
  filled -= start;
  // A line longer than the chunk needs a larger one.
  if (filled === chunk.length) chunk = Buffer.concat([chunk, Buffer.allocUnsafe(chunk.length)]);
}
if (filled > 0) pass(chunk.utf8Slice(0, filled));
write();
