/** What kind of token a place stands in: addresses, handles and quotations are none of a corrector's business. */

/** The run of characters without white space around `at`: [start, end). */
export function tokenAt(text: string, at: number): { start: number; end: number } {
  let start = at;
  let end = at;
  while (start > 0 && !/\s/.test(text[start - 1])) start--;
  while (end < text.length && !/\s/.test(text[end])) end++;
  return { start, end };
}

/** A URL, an e-mail address or handle, a hashtag (no numbered entity), a domain. Without Unicode classes: they cost. */
const ADDRESS =
  /:\/\/|^\W*www\.|@|(?<!&)#[^\s!-/:-@[-^{-~]|\w\.(?:com|co|net|org|id|my|info|tv|go|ac|es|io|me|edu|gov)(?!\w)/i;

/** Whether `at` lies inside a URL, an e-mail address, a domain, a handle or a hashtag. */
export function inAddress(text: string, at: number): boolean {
  const { start, end } = tokenAt(text, at);
  return ADDRESS.test(text.slice(start, end));
}

/** Whether `[start, end)` stands between quotation marks on its line. */
export function inQuotation(text: string, start: number, end: number): boolean {
  const from = Math.max(lastBreak(text, start), start - REACH);
  const before = text.slice(from, start);
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
  if (!opened) return /[‘'«]$/.test(before) && /^[’'»]/.test(text.slice(end, end + 1));
  return /["”]/.test(text.slice(end, end + REACH));
}

/** How far a quotation is looked for. */
const REACH = 600;

const lastBreak = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
