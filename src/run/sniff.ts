/** What a file is, told by its name and by its first bytes. */
import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { decode } from './bytes.js';
import { valueEnd } from './json/scan.js';

/** How the bytes of a file are read. */
export type Format = 'text' | 'jsonl';

/** Files that a folder is searched for, by extension. */
export const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** What to do with files of other kinds. */
const INSTEAD: Readonly<Record<string, string>> = {
  '.csv': 'a table: turn it into JSON lines first, or read it as it is with --text',
  '.tsv': 'a table: turn it into JSON lines first, or read it as it is with --text',
  '.html': 'a page: extract its text first (trafilatura, readability), or read it as it is with --text',
  '.htm': 'a page: extract its text first (trafilatura, readability), or read it as it is with --text',
  '.xml': 'markup: extract its text first, or read it as it is with --text',
  '.json': "one JSON value: turn it into one record a line (jq -c '.[]') and use --jsonl",
  '.gz': 'compressed: zcat FILE | sapu',
  '.zst': 'compressed: zstdcat FILE | sapu',
  '.bz2': 'compressed: bzcat FILE | sapu',
  '.xz': 'compressed: xzcat FILE | sapu',
  '.zip': 'an archive: unpack it first',
  '.pdf': 'a PDF: extract its text first (pdftotext FILE - | sapu)',
  '.doc': 'a document: save it as text first',
  '.docx': 'a document: save it as text first',
};

/** The format that a name tells, or what to do instead. */
export function formatOf(path: string): Format | { readonly instead: string } {
  const extension = extname(path).toLowerCase();
  const instead = INSTEAD[extension];
  return instead ? { instead } : (EXTENSIONS[extension] ?? 'text');
}

/** Bytes that tell whether a file is binary. */
export const HEAD_BYTES = 8192;

/** Why the bytes at the head of a file are not text, or undefined when they may be. */
export function binary(head: Buffer): string | undefined {
  if (!head.includes(0)) return undefined;
  const wide = wideEncoding(head);
  if (wide !== undefined) return `${wide.slice(0, 6)} text: convert it first (iconv -f ${wide} -t UTF-8)`;
  return isUtf8(withoutCutSequence(head)) ? undefined : 'binary: not touched; --text reads it all the same';
}

/** Byte order marks of encodings that are not UTF-8, in hexadecimal digits: the longer ones first. */
const MARKS = [
  ['fffe0000', 'UTF-32'],
  ['0000feff', 'UTF-32'],
  ['fffe', 'UTF-16'],
  ['feff', 'UTF-16'],
] as const;

/** How iconv calls the encoding of a text whose characters have two or four bytes; undefined where it has no such. */
function wideEncoding(head: Buffer): string | undefined {
  const first = head.toString('hex', 0, 4);
  const marked = MARKS.find(([mark]) => first.startsWith(mark));
  if (marked) return marked[1];
  if (head.length < LEAST_WIDE) return undefined;
  const nuls = [0, 0]; // at even and at odd places
  for (const [at, byte] of head.entries()) if (byte === 0) nuls[at & 1]++;
  const [even, odd] = nuls.map((count) => (2 * count) / head.length);
  if (odd > MANY && even < FEW) return 'UTF-16LE';
  return even > MANY && odd < FEW ? 'UTF-16BE' : undefined;
}

/** Bytes that tell it without a mark. */
const LEAST_WIDE = 16;
/** Shares of the places that hold NUL: of the half of a Latin character that is empty, and of the other. */
const MANY = 0.7;
const FEW = 0.05;

/** The head without the bytes of a last character that the cut may have split. */
function withoutCutSequence(head: Buffer): Buffer {
  if (head.length < HEAD_BYTES) return head;
  let end = head.length;
  while (end > head.length - 4 && (head[end - 1] & 0xc0) === 0x80) end--;
  return head.subarray(0, (head[end - 1] & 0xc0) === 0xc0 ? end - 1 : end);
}

/** Whether a text begins as a page does, behind a byte order mark and white space. */
export const looksLikeHtml = (head: Buffer): boolean =>
  firstMark(head) === TAG && OPENS_PAGE.test(head.toString('latin1', 0, HEAD_BYTES));

/** The first byte behind a byte order mark and white space, or -1. */
function firstMark(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length && (bytes[at] <= 0x20 || bytes[at] === BOM[at])) at++;
  return at < bytes.length ? bytes[at] : -1;
}

const BOM = Buffer.of(0xef, 0xbb, 0xbf);
const TAG = 0x3c;

/** The byte order mark is read byte by byte. */
const OPENS_PAGE = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html)(?![\w-])/i;

/** Whether a file begins as a ledger of sapu does. */
export const looksLikeLedger = (head: Buffer): boolean =>
  head.toString('latin1', 0, LEDGER_HEAD.length) === LEDGER_HEAD;

/** What a ledger begins with, and how many bytes that is. */
export const LEDGER_HEAD = '{"ledger":';

/** Whether a text begins with a JSON object or array: records, not an article. A list of numbers has to be all of it. */
export function looksLikeJson(bytes: Buffer): boolean {
  const mark = firstMark(bytes);
  if (mark !== OBJECT && mark !== ARRAY && mark <= ASCII_END) return false; // nearly all: nothing is decoded
  const text = decode(bytes).replace(/^\ufeff/, '');
  if (OPENS_RECORD.test(text.slice(0, HEAD_BYTES))) return true;
  if (!/^\s*[[{]/.test(text)) return false;
  const end = valueEnd(text, 0);
  const behind = text.slice(end);
  return end >= 0 && (behind.trim() === '' || (/^\s*\[\s*[[{"]/.test(text) && /^[ \t]*[\r\n]/.test(behind)));
}

const OBJECT = 0x7b;
const ARRAY = 0x5b;
const ASCII_END = 0x7f;

/** `{"key":` or `[{"key":`, also where the head of the file cuts it off. */
const OPENS_RECORD = /^\s*(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:/;
