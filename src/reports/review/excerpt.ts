/** A place that was changed, with what stands around it; other changes near by are marked as well. */
import { endsLine, isBlank, isTerminator, startsLine } from '../../edit/space.js';
import { type Place, placesOf } from '../place.js';
import type { Change, Reviewed } from './reviewed.js';
import { wordsIn } from './words.js';

/** One example. */
export interface Excerpt {
  readonly file: string;
  /** Missing where nothing tells. */
  readonly place?: Pick<Place, 'line'> & Partial<Place>;
  /** For a JSON record: its member "id", where it has one, and its field. */
  readonly record?: { readonly id?: string; readonly field: string };
  /** The rules that asked for the change. */
  readonly rules: readonly string[];
  /** What they said about this place. */
  readonly because: readonly string[];
  /** The text as read, around the change and in it. */
  readonly left: string;
  readonly before: string;
  readonly right: string;
  /** What stands there now; missing for what went. */
  readonly after?: string;
  /** All of that, cut up and shortened for people. */
  readonly pieces: readonly Piece[];
}

/** `cut`: something was left out, and the text says how much. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'come' | 'cut';
  readonly text: string;
}

/** UTF-16 code units of context on each side. */
const REACH = 140;
/** Code units of a removal that are shown, and how many of them at its beginning. */
const SHOWN = 400;
const HEAD = 260;
/** Code units within which a cut is moved to the next word. */
const WORD = 24;

/** The excerpt of a change. Where the text is not there, what the change says of itself is all. */
export function excerptOf(document: Reviewed, change: Change): Excerpt {
  const { name, source, record } = document;
  const { start, end, text, by } = change;
  const id = record?.readId();
  const from = source === undefined ? start : reachLeft(source, start);
  const to = source === undefined ? end : reachRight(source, end);
  const before = source?.slice(start, end) ?? change.before ?? '';
  const place = placeOf(document, start);
  return {
    file: name,
    ...(place && { place }),
    ...(record && { record: { ...(id !== undefined && { id }), field: record.field } }),
    rules: [...new Set(by.map(({ rule }) => rule))],
    because: [...new Set(by.flatMap(({ because }) => because ?? []))],
    left: source?.slice(from, start) ?? '',
    before,
    right: source?.slice(end, to) ?? '',
    ...(text !== undefined && { after: text }),
    pieces: source === undefined ? changed(before, text) : piecesOf(document.changes, source, from, to),
  };
}

/** Where a change begins: behind the line end that a deletion takes along. */
function placeOf({ source, line, record }: Reviewed, start: number): Excerpt['place'] {
  if (line === undefined) return undefined;
  if (source === undefined) return { line };
  const at = skipSpace(source, start);
  return placesOf({ source, line, ...(record && { record }) }, [at])[0];
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && isSpaceAt(text, next)) next++;
  return next < text.length ? next : at;
}

/** The text [from, to) with all changes that lie in it, or reach into it. */
export function piecesOf(changes: readonly Change[], source: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = startsLine(source, from) ? [] : [{ kind: 'cut', text: '…' }];
  let at = from;
  for (const { start, end, text } of changes) {
    if (end < from || start > to || end < at) continue;
    const first = Math.max(start, at);
    pieces.push({ kind: 'same', text: source.slice(at, first) });
    at = Math.max(at, Math.min(end, to));
    pieces.push(...changed(source.slice(first, at), text));
  }
  pieces.push({ kind: 'same', text: source.slice(at, to) });
  if (!endsLine(source, to)) pieces.push({ kind: 'cut', text: '…' });
  return pieces.filter(({ text }) => text !== '');
}

/** What went, the middle of it left out where it is long, and what came; where nothing is proposed, the word alone. */
function changed(before: string, after: string | undefined): Piece[] {
  const come: Piece[] = after === undefined || after === before ? [] : [{ kind: 'come', text: after }];
  if (before.length <= SHOWN) return [{ kind: 'gone', text: before }, ...come];
  const head = toWordEnd(before, HEAD);
  const tail = toWordStart(before, before.length - (SHOWN - HEAD));
  const left = wordsIn(before, head, tail);
  return [
    { kind: 'gone', text: before.slice(0, head) },
    { kind: 'cut', text: ` … ${left} more words … ` },
    { kind: 'gone', text: before.slice(tail) },
    ...come,
  ];
}

/** Where the context of `at` begins: the rest of its line and the line above, no further than it reaches. */
function reachLeft(text: string, at: number): number {
  const least = Math.max(0, at - REACH);
  let lines = 0;
  let hasText = false;
  let from = at;
  for (; from > least; from--) {
    const code = text.charCodeAt(from - 1);
    if (isTerminator(code)) {
      if (hasText && lines > 0) return from;
      lines++;
      hasText = false;
    } else hasText ||= !isBlank(code);
  }
  return from === 0 ? 0 : toWordStart(text, from);
}

/** Where the context of `at` ends. */
function reachRight(text: string, at: number): number {
  const most = Math.min(text.length, at + REACH);
  let lines = at > 0 && isTerminator(text.charCodeAt(at - 1)) ? 1 : 0; // a line that went takes its end along
  let hasText = false;
  let to = at;
  for (; to < most; to++) {
    const code = text.charCodeAt(to);
    if (isTerminator(code)) {
      if (hasText && lines > 0) return to;
      lines++;
      hasText = false;
    } else hasText ||= !isBlank(code);
  }
  return to === text.length ? to : toWordEnd(text, to);
}

const isSpaceAt = (text: string, at: number): boolean =>
  isBlank(text.charCodeAt(at)) || isTerminator(text.charCodeAt(at));

/** The start of the first word at or behind `at`; `at` itself where none is near, as in text without spaces. */
function toWordStart(text: string, at: number): number {
  for (let k = at; k < Math.min(text.length, at + WORD); k++) if (isSpaceAt(text, k)) return k + 1;
  return wholeCharacter(text, at);
}

/** The end of the last word before `at`. */
function toWordEnd(text: string, at: number): number {
  for (let k = at; k > Math.max(0, at - WORD); k--) if (isSpaceAt(text, k)) return k;
  return wholeCharacter(text, at);
}

/** An offset that cuts no character as readers see it (a letter with its accents, an emoji with its parts): UAX #29. */
function wholeCharacter(text: string, at: number): number {
  const from = Math.max(0, at - WINDOW);
  const character = new Intl.Segmenter().segment(text.slice(from, at + WINDOW)).containing(at - from);
  return character ? from + character.index : at;
}

/** Code units around an offset in which characters are looked for. */
const WINDOW = 64;
