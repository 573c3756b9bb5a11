/**
 * Hashes every word over its bytes (FNV-1a) and does nothing else: the least that a look-up of words costs. A word is a
 * run of ASCII letters and of bytes of letters beyond; the sum of the hashes is printed, so that none can be left out.
 *
 *     node words.mjs FOLDER/         node words.mjs < FILE
 */
import { readdirSync, readFileSync, readSync } from 'node:fs';

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const isLetter = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++)
  if (byte >= 128 || /[A-Za-z]/.test(String.fromCharCode(byte))) isLetter[byte] = 1;

let hash = BASIS;
let sum = 0;

function hashWords(bytes, size) {
  for (let at = 0; at < size; at++) {
    const byte = bytes[at];
    if (isLetter[byte] === 1) hash = Math.imul(hash ^ byte, PRIME);
    else if (hash !== BASIS) {
      sum = (sum + hash) | 0;
      hash = BASIS;
    }
  }
}

function hashFolder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) hashFolder(path);
    else {
      const bytes = readFileSync(path);
      hashWords(bytes, bytes.length);
    }
  }
}

function hashInput() {
  const chunk = Buffer.allocUnsafe(1 << 16);
  for (let size = 0; (size = readSync(0, chunk)) > 0; ) hashWords(chunk, size);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) hashInput();
else hashFolder(folder);
console.log(sum + hash);
