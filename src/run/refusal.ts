/** What an input is that begins as no article and no record does, and what to do with it. */
import { decode } from './bytes.js';
import { binary, type Format, HEAD_BYTES, looksLikeHtml, looksLikeJson, looksLikeLedger } from './sniff.js';

/** Why what begins so is not read in its format; undefined when it may be. */
export function refusalOf(head: Buffer, format: Format): string | undefined {
  const isBinary = binary(head.subarray(0, HEAD_BYTES));
  if (isBinary !== undefined) return isBinary;
  if (format === 'jsonl') {
    const text = textOf(head);
    const shape = OPENS_MORE.test(text) ? shapeOf(text) : undefined;
    return shape && `${shape}: make it one record a line first (${LINES_OF[shape]})`;
  }
  if (looksLikeHtml(head)) return HTML;
  if (!looksLikeJson(head)) return undefined;
  if (looksLikeLedger(head)) return LEDGER;
  const shape = shapeOf(textOf(head));
  return shape ? `${shape}: make it one record a line (${LINES_OF[shape]}) and use --jsonl, or ${AS_TEXT}` : RECORDS;
}

const AS_TEXT = 'read it as it is with --text';
const HTML = `looks like HTML: extract the text of the article first (trafilatura, readability), or ${AS_TEXT}`;
const LEDGER = 'a ledger of sapu: sapu review and sapu undo take it as a file, by its name';
const RECORDS = 'begins with JSON: use --jsonl for one record a line, or --text to read it as text';

/** JSON that is more, or less, than one record a line, and what makes that of it. */
const LINES_OF = {
  'a JSON array': "jq -c '.[]'",
  'a JSON object of several lines': 'jq -c .',
} as const;

/** Of text that looks like JSON. */
function shapeOf(text: string): keyof typeof LINES_OF | undefined {
  if (/^\s*\[/.test(text)) return 'a JSON array';
  return /^\s*\{(?:.*[,[{])?[ \t]*\r?\n/.test(text) ? 'a JSON object of several lines' : undefined;
}

/** Whether the first record is none, but the beginning of something longer. */
const OPENS_MORE = /^\s*(?:\[\s*\{|[[{][ \t]*\r?\n)/;

const textOf = (head: Buffer): string => decode(head.subarray(0, HEAD_BYTES)).replace(/^\ufeff/, '');
