/** What kind of token a place stands in: addresses, handles and quotations are none of a corrector's business. */

import { isAllSpace } from '../edit/space.js';
import { isCurlyOpen } from '../text/quotes.js';
import { lineAt, type View } from '../text/view.js';

/** How far around a place its token is looked at: there are texts without a space. */
const TOKEN_REACH = 256;

/** The run of characters without white space around `at`. */
function tokenAt(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && at - start < TOKEN_REACH && !isAllSpace(text, start - 1, start)) start--;
  while (end < text.length && end - at < TOKEN_REACH && !isAllSpace(text, end, end + 1)) end++;
  return text.slice(start, end);
}

/** A URL, an e-mail address or handle, a hashtag (no numbered entity), a domain. Without Unicode classes: they cost. */
const ADDRESS =
  /:\/\/|^\W*www\.|@|(?<![&;])#[^\s!-/:-@[-^{-~]|\w\.(?:com|co|net|org|id|my|info|tv|go|ac|es|io|me|edu|gov)(?!\w)/i;

/** Whether `at` lies inside a URL, an e-mail address, a domain, a handle or a hashtag. */
export function inAddress(text: string, at: number): boolean {
  return ADDRESS.test(tokenAt(text, at));
}

/** How far a quotation is looked for within its line, and where it holds several lines. */
const QUOTATION_REACH = 600;
const LINES_REACH = 1500;

/** Whether `[start, end)` stands between quotation marks. */
export const inQuotation = (view: View, start: number, end: number): boolean =>
  quotationAt(view, start, end) !== undefined;

/**
 * Whether `[start, end)` stands between quotation marks as somebody wrote it. Reported speech does not: the sentence that says
 * who speaks goes on behind it (`…," kata Sari`), and somebody else than the speaker has written it down.
 */
export function inWriting(view: View, start: number, end: number): boolean {
  const closing = quotationAt(view, start, end);
  return closing !== undefined && !isSpeech(view.text, end, closing);
}

/** Whether a quotation that goes on at `from` and closes at `closing` is reported speech. */
const isSpeech = (text: string, from: number, closing: number): boolean =>
  /[,?!]$/.test(text.slice(from, closing)) && /^.\s?\p{Ll}/u.test(text.slice(closing, closing + 3));

/** The offset of the mark that closes the quotation around `[start, end)`; undefined where there is none. */
function quotationAt(view: View, start: number, end: number): number | undefined {
  const { text, lines } = view;
  const line = lineAt(view, start);
  const before = text.slice(Math.max(lines.starts[line], start - QUOTATION_REACH), start);
  const behind = text.slice(end, Math.min(lines.ends[line], end + QUOTATION_REACH));
  const isOpen = isCurlyOpen(before) || (before.split('"').length - 1) % 2 === 1;
  const closing = isOpen ? behind.search(/["”]/) : /[‘'«]$/.test(before) ? behind.search(/^[’'»]/) : -1;
  return closing < 0 ? closingBelow(text, start, end) : end + closing;
}

/** Whether the lines of `[start, end)` stand inside a quotation of several, as of a post that an article checks. */
export const inQuotedLines = ({ text }: View, start: number, end: number): boolean =>
  closingBelow(text, start, end) !== undefined;

/**
 * The offset of the mark that closes a quotation of several lines around `[start, end)`, as of a post that an article checks:
 * “ and ” alone tell their side. Where each paragraph of a speech opens with “, the next mark is no ”, and tells nothing.
 */
function closingBelow(text: string, start: number, end: number): number | undefined {
  const before = text.slice(Math.max(0, start - LINES_REACH), start);
  if (!isCurlyOpen(before)) return undefined;
  const closing = text.slice(end, end + LINES_REACH).search(/[“”]/);
  return closing >= 0 && text[end + closing] === '”' ? end + closing : undefined;
}
