/** Reads the documents that a call names: texts, JSON lines (the field "text"), and folders of them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Trouble } from './options.js';

const KINDS = ['.txt', '.jsonl', '.jsonl.gz'];
const isOfAKind = (path: string): boolean => KINDS.some((kind) => path.endsWith(kind));

function filesAt(path: string): string[] {
  if (!existsSync(path)) throw new Trouble(`no such file or folder: ${path}`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter(isOfAKind)
    .map((name) => join(path, name));
}

function textOf(line: string, path: string): string | undefined {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new Trouble(`${path}: a line is not JSON: ${line.slice(0, 40)}`);
  }
  const text = (record as { text?: unknown } | null)?.text;
  return typeof text === 'string' ? text : undefined;
}

function documentsIn(path: string): string[] {
  if (!isOfAKind(path)) throw new Trouble(`${path} is none of ${KINDS.join(', ')}`);
  const bytes = readFileSync(path);
  if (path.endsWith('.txt')) return [bytes.toString('utf8')];
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => textOf(line, path) ?? []);
}

/** The documents at the paths, in the order of the paths and of the names below them. Each path holds one at least. */
export function documentsAt(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const documents = filesAt(path)
      .flatMap(documentsIn)
      .filter((text) => text !== '');
    if (documents.length === 0) throw new Trouble(`${path} holds no documents (${KINDS.join(', ')})`);
    return documents;
  });
}
