/** What kind of token a place stands in: addresses, handles and quotations are none of a corrector's business. */

/** How far around a place its token is looked at: there are texts without a space. */
const TOKEN_REACH = 256;

/** The run of characters without white space around `at`. */
function tokenAt(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && at - start < TOKEN_REACH && !/\s/.test(text[start - 1])) start--;
  while (end < text.length && end - at < TOKEN_REACH && !/\s/.test(text[end])) end++;
  return text.slice(start, end);
}

/** A URL, an e-mail address or handle, a hashtag (no numbered entity), a domain. Without Unicode classes: they cost. */
const ADDRESS =
  /:\/\/|^\W*www\.|@|(?<!&)#[^\s!-/:-@[-^{-~]|\w\.(?:com|co|net|org|id|my|info|tv|go|ac|es|io|me|edu|gov)(?!\w)/i;

/** Whether `at` lies inside a URL, an e-mail address, a domain, a handle or a hashtag. */
export function inAddress(text: string, at: number): boolean {
  return ADDRESS.test(tokenAt(text, at));
}

/** Whether `[start, end)` stands between quotation marks on its line. */
export function inQuotation(text: string, start: number, end: number): boolean {
  const reach = text.slice(Math.max(0, start - REACH), start);
  const before = reach.slice(Math.max(reach.lastIndexOf('\n'), reach.lastIndexOf('\r')) + 1);
  const opened = before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
  if (!opened) return /[‘'«]$/.test(before) && /^[’'»]/.test(text.slice(end, end + 1));
  return /["”]/.test(text.slice(end, end + REACH));
}

/** How far a quotation is looked for. */
const REACH = 600;
