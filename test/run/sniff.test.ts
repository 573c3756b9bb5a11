import { describe, expect, it } from 'vitest';
import { binary, formatOf, looksLikeHtml, looksLikeJson } from '../../src/run/sniff.js';

describe('text that begins with JSON is refused', () => {
  it.each([
    ['{"a": 1}', true],
    ['\ufeff  {\n  "a": 1,\n "b": 2 }', true],
    ['{"a": 1}\n{"a": 2}\n', true],
    ['[{"a":1}]', true],
    ['["a", "b"]', true],
    ['[[1]]', true],
    ['{}', true],
    ['[]', true],
    ['[Gambas:Video 20detik]', false],
    ['[1] Catatan kaki', false],
    ['[1]', true],
    ['[ 1, 2 ]\n', true],
    ['[1]\nCatatan kaki', false],
    ['{curly} prose', false],
    ['["Ia pulang," katanya] lalu pergi', false],
    ['"Ia pulang," katanya', false],
    ['', false],
  ])('%j: %s', (text, is) => expect(looksLikeJson(Buffer.from(text))).toBe(is));
});

describe('text that begins as a page is refused', () => {
  it.each([
    ['<!doctype html>', true],
    ['\ufeff \r\n<!DOCTYPE  HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">', true],
    ['<HTML lang="id"><body>', true],
    ['<html', true],
    ['<html> adalah unsur akar', true],
    ['<htmlx>', false],
    ['Unsur <html> adalah akar', false],
    ['<p>Ia pulang.</p>', false],
    ['', false],
  ])('%j: %s', (text, is) => expect(looksLikeHtml(Buffer.from(text))).toBe(is));
});

describe('a binary file has NUL and invalid UTF-8 in its head', () => {
  const cut = Buffer.concat([Buffer.from('\0'.padEnd(8190, 'a')), Buffer.from('€').subarray(0, 2)]);
  it.each([
    ['NUL alone', Buffer.from('a\0b'), false],
    ['invalid UTF-8 alone', Buffer.from([0x61, 0xff]), false],
    ['both', Buffer.from([0, 0xff]), true],
    ['a character cut at the end of the head', cut, false],
    ['UTF-16', Buffer.from('\ufeffKuba', 'utf16le'), true],
  ])('%s', (_, bytes, is) => expect(binary(bytes) !== undefined).toBe(is));

  const text = 'Kereta berangkat — pagi.\nIa pulang.\n';
  const little = Buffer.from(text, 'utf16le');
  const wide = (bytes: Buffer): Buffer =>
    Buffer.concat([...Array(bytes.length / 2).keys()].map((k) => Buffer.of(bytes[2 * k], bytes[2 * k + 1], 0, 0)));
  const marked = Buffer.from(`\ufeff${text}`, 'utf16le');
  it.each([
    ['UTF-16 with a mark', marked, 'UTF-16 text: convert it first (iconv -f UTF-16 -t UTF-8)'],
    ['the other way round', Buffer.from(marked).swap16(), 'UTF-16 text: convert it first (iconv -f UTF-16 -t UTF-8)'],
    ['without a mark', little, 'UTF-16 text: convert it first (iconv -f UTF-16LE -t UTF-8)'],
    [
      'without, the other way',
      Buffer.from(little).swap16(),
      'UTF-16 text: convert it first (iconv -f UTF-16BE -t UTF-8)',
    ],
    ['UTF-32 with a mark', wide(marked), 'UTF-32 text: convert it first (iconv -f UTF-32 -t UTF-8)'],
    ['UTF-32, the other way', wide(marked).swap32(), 'UTF-32 text: convert it first (iconv -f UTF-32 -t UTF-8)'],
    ['many NULs', Buffer.from(`${'a\0'.repeat(20)}${'bcdef'.repeat(9)}`), undefined],
    ['NULs alone', Buffer.alloc(64), undefined],
    ['few bytes', Buffer.from('a\0b\0'), undefined],
  ])('%s', (_, bytes, hint) => expect(binary(bytes)).toBe(hint));
});

describe('the format of a name', () => {
  it.each([
    ['a.txt', 'text'],
    ['a', 'text'],
    ['a.JSONL', 'jsonl'],
    ['a.ndjson', 'jsonl'],
  ])('%s is %s', (name, format) => expect(formatOf(name)).toBe(format));
  it.each(['a.csv', 'a.html', 'a.gz', 'a.pdf'])('%s is told what to do instead', (name) => {
    expect(formatOf(name)).toHaveProperty('instead');
  });
});
