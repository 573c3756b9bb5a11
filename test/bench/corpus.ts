/** Lays documents out in the two shapes in which they are cleaned: a tree of files, and one file of JSON lines. */
import { closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Bytes that are measured at the least, so that the start of a process weighs little. */
export const ENOUGH = 27e6;

const FILES_A_FOLDER = 200;
const BATCH = 1 << 20;

export interface Corpus {
  readonly documents: number;
  /** A folder of folders of files. */
  readonly folder: string;
  readonly folderBytes: number;
  /** A file of records {"id","text"}. */
  readonly lines: string;
  readonly linesBytes: number;
}

export const bytesOf = (documents: readonly string[]): number =>
  documents.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The documents again and again, until so many bytes of text are reached. */
function* roundRobin(documents: readonly string[], bytes: number): Iterable<string> {
  for (let at = 0, size = 0; size < bytes; at = (at + 1) % documents.length) {
    size += Buffer.byteLength(documents[at]!);
    yield documents[at]!;
  }
}

/** Writes JSON lines with so many bytes of text, a batch at a time. Returns the size of the file in bytes. */
export function writeLines(path: string, documents: readonly string[], bytes: number): number {
  const file = openSync(path, 'w');
  let batch = '';
  let id = 0;
  for (const text of roundRobin(documents, bytes)) {
    batch += `${JSON.stringify({ id: `a${++id}`, text })}\n`;
    if (batch.length < BATCH) continue;
    writeSync(file, batch);
    batch = '';
  }
  writeSync(file, batch);
  closeSync(file);
  return statSync(path).size;
}

function writeTree(folder: string, documents: readonly string[], bytes: number): { files: number; size: number } {
  let files = 0;
  let size = 0;
  for (const text of roundRobin(documents, bytes)) {
    const path = join(folder, String(Math.floor(files / FILES_A_FOLDER)).padStart(4, '0'), `${files}.txt`);
    if (files++ % FILES_A_FOLDER === 0) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    size += Buffer.byteLength(text);
  }
  return { files, size };
}

/** Both shapes below `place`: all the documents, and again and again if they are fewer than ENOUGH. */
export function layOut(place: string, documents: readonly string[]): Corpus {
  const bytes = Math.max(ENOUGH, bytesOf(documents));
  const folder = join(place, 'articles');
  const lines = join(place, 'articles.jsonl');
  const { files, size } = writeTree(folder, documents, bytes);
  return { documents: files, folder, folderBytes: size, lines, linesBytes: writeLines(lines, documents, bytes) };
}
