/**
 * Copies and does nothing else: the files of a folder, one by one, or standard input in chunks.
 *
 *     node copy.mjs FROM/ TO/        node copy.mjs < FILE > COPY
 */
import { mkdirSync, readdirSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';

function copyFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = `${from}/${entry.name}`;
    const target = `${to}/${entry.name}`;
    if (entry.isDirectory()) copyFolder(source, target);
    else writeFileSync(target, readFileSync(source));
  }
}

function copyInput() {
  const chunk = Buffer.allocUnsafe(1 << 16);
  for (let size = 0; (size = readSync(0, chunk)) > 0; )
    for (let done = 0; done < size; ) done += writeSync(1, chunk, done, size - done);
}

const [from, to] = process.argv.slice(2);
if (from === undefined) copyInput();
else copyFolder(from, to);
