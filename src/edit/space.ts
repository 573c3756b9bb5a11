/** White space as edits see it, by code unit. A lone CR ends a line; U+2028 does not. */

/** LF or CR. */
export const isTerminator = (code: number): boolean => code === 10 || code === 13;

/** Spaces of any width, tabs and form feeds: white space that stays in its line. */
export const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  (code > 9 &&
    (code === 0x0b ||
      code === 0x0c ||
      code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000));

/** The first offset at or after `at` that does not hold a blank. */
export function skipBlanks(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The first offset at or after `at` that holds neither a blank nor a terminator. */
export function skipSpace(text: string, at: number): number {
  while (at < text.length && (isBlank(text.charCodeAt(at)) || isTerminator(text.charCodeAt(at)))) at++;
  return at;
}

/** The first offset of the run of blanks that ends at `at`. */
export function skipBlanksBack(text: string, at: number): number {
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether `text[start, end)` is nothing but blanks and line terminators. */
export function isAllSpace(text: string, start: number, end: number): boolean {
  while (start < end && (isBlank(text.charCodeAt(start)) || isTerminator(text.charCodeAt(start)))) start++;
  return start >= end;
}

/** Code units of the line terminator at `at`: 2 for CRLF, 1 for LF or CR, 0 for none. */
export function terminatorAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (code === 13) return text.charCodeAt(at + 1) === 10 ? 2 : 1;
  return code === 10 ? 1 : 0;
}

/** Code units of the line terminator that ends at `at`: 2 for CRLF, 1 for LF or CR, 0 for none. */
export function terminatorBefore(text: string, at: number): 0 | 1 | 2 {
  const code = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (code === 10) return at > 1 && text.charCodeAt(at - 2) === 13 ? 2 : 1;
  return code === 13 ? 1 : 0;
}

/** Whether `at` is the start of a line; a byte order mark at the top of the text stands before its first line. */
export const startsLine = (text: string, at: number): boolean =>
  at === 0 || (at === 1 && text.charCodeAt(0) === 0xfeff) || isTerminator(text.charCodeAt(at - 1));

/** Whether the line ends at `at`: a terminator or the end of the text stands there. */
export const endsLine = (text: string, at: number): boolean => at >= text.length || isTerminator(text.charCodeAt(at));
