/**
 * Bytes to text and back, without loss. A byte that is not UTF-8 is read as a lone surrogate, U+DC80 to U+DCFF (as
 * Python's `surrogateescape` does, PEP 383), and written back as that byte. A byte order mark is part of the text.
 */
import { isUtf8 } from 'node:buffer';
import { isEscapedByte } from '../edit/escaped-byte.js';

/** The text of the bytes. Valid UTF-8 costs nothing extra. */
export function decode(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeDamaged(bytes);
}

/** The bytes of a text that {@link decode} gave, or that edits made of it. */
export function encode(text: string): Buffer {
  if (text.isWellFormed()) return Buffer.from(text, 'utf8');
  const parts: Buffer[] = [];
  let at = 0;
  for (const { index } of text.matchAll(/\p{Cs}/gu)) {
    parts.push(Buffer.from(text.slice(at, index), 'utf8'), byteOf(text.charCodeAt(index)));
    at = index + 1;
  }
  parts.push(Buffer.from(text.slice(at), 'utf8'));
  return Buffer.concat(parts);
}

const byteOf = (unit: number): Buffer =>
  isEscapedByte(unit) ? Buffer.of(unit - 0xdc00) : Buffer.from('\ufffd', 'utf8');

/** Reads stretches of valid UTF-8 as such and every other byte by itself. */
function decodeDamaged(bytes: Buffer): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(bytes.toString('utf8', from, at), String.fromCharCode(0xdc00 + bytes[at]));
    from = ++at;
  }
  parts.push(bytes.toString('utf8', from));
  return parts.join('');
}

/** Length of the valid UTF-8 sequence at `at` (Unicode 16, table 3-7), or 0. */
function sequenceAt(bytes: Buffer, at: number): number {
  const lead = bytes[at];
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1];
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let k = 2; k < length; k++) if ((bytes[at + k] & 0xc0) !== 0x80) return 0;
  return length;
}
