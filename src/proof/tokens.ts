/** A labelled document in the units that are counted: words and single marks, each with what its labels say of it. */
import type { Range } from '../edit/edit.js';
import type { LabelledDocument, LabelledSpan, Level } from './labelled.js';

/** A word (a run of letters of one case, or of digits: "WhatsApp" is two) or a mark (punctuation, a symbol). */
export interface Token extends Range {
  /** The letters, with HTML entities read as what they stand for. */
  readonly form: string;
  readonly isWord: boolean;
  /** Line feeds before it. */
  readonly line: number;
}

/** A token and what its document says of it. */
export interface LabelledToken extends Token {
  /** The span that holds it or cuts through it. */
  readonly span: LabelledSpan | undefined;
  /** `keep` is content. What a span cuts through is not judged. */
  readonly level: Level | 'keep';
  /** Inside a listed misspelling. */
  readonly isTypo: boolean;
  /** A word more than the correction has, as one of "kembali kembali"; it may go. */
  readonly isSpare: boolean;
}

const TOKEN =
  /\d+|\p{Lu}+(?!\0*\p{Ll})|(?:\p{Lu}\0*)?\p{Ll}[\p{Ll}\0]*|[\p{L}\p{M}][\p{L}\p{M}\0]*|[^\s\p{L}\p{M}\p{C}\d]/gu;

/** The tokens of a text in order; ranges are UTF-16 offsets of it. Space and invisible characters are in none. */
export function tokensOf(text: string): Token[] {
  const read = decoded(text);
  let line = 0;
  let next = read.indexOf('\n');
  return Array.from(read.matchAll(TOKEN), ({ 0: raw, index: start }) => {
    for (; next >= 0 && next < start; next = read.indexOf('\n', next + 1)) line++;
    return { form: raw.replaceAll('\0', ''), isWord: /[\p{L}\p{N}]/u.test(raw), start, end: start + raw.length, line };
  });
}

/** The tokens of a document with their labels. */
export function labelledTokensOf({ text, spans, typos }: LabelledDocument): LabelledToken[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  const tokens = tokensOf(text).map((token) => {
    const span = inOrder.find((one) => overlap(one, token));
    const level = !span ? 'keep' : token.start >= span.start && token.end <= span.end ? span.level : 'may';
    return { ...token, span, level, isTypo: false, isSpare: false } as const;
  });
  const labelled: { -readonly [K in keyof LabelledToken]: LabelledToken[K] }[] = tokens;
  for (const typo of typos) {
    for (let at = text.indexOf(typo.text); at >= 0; at = text.indexOf(typo.text, at + 1)) {
      const place = { start: at, end: at + typo.text.length };
      const misspelt = tokensIn(labelled, place);
      const meant = tokensOf(typo.fix).map((token) => token.form);
      const hasSurplus = misspelt.length > meant.length;
      for (const token of misspelt) {
        token.isTypo = true;
        const k = meant.indexOf(token.form);
        if (k >= 0) meant.splice(k, 1);
        else if (hasSurplus && token.level === 'keep') token.isSpare = true;
      }
    }
  }
  return labelled;
}

/** The tokens that a place overlaps; they are in order. */
function tokensIn<T extends Token>(tokens: readonly T[], place: Range): readonly T[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].end <= place.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < tokens.length && tokens[end].start < place.end) end++;
  return tokens.slice(low, end);
}

const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** HTML entities that scraped news is full of; any other is not read and counts as the words that it is written with. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...pairsIn('quot " amp & apos \' lt < gt > ldquo “ rdquo ” lsquo ‘ rsquo ’ ndash – mdash — hellip … laquo « raquo »'),
  ...pairsIn('bull • middot · copy © reg ® trade ™ deg ° times × euro € pound £'),
  ...pairsIn('szlig ß AElig Æ aelig æ Oslash Ø oslash ø Aring Å aring å'),
  ...accented(),
  ['nbsp', ' '],
]);

function pairsIn(list: string): [string, string][] {
  return Array.from(list.matchAll(/(\S+) (\S)/g), ([, name, mark]) => [name, mark]);
}

/** `eacute` é, and so on: the letters that exist with each accent. */
function accented(): [string, string][] {
  const accents = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', cedil: '\u0327' };
  const all = Object.entries(accents).flatMap(([accent, mark]) =>
    Array.from('AEIOUYNCaeiouync', (letter): [string, string] => [letter + accent, (letter + mark).normalize('NFC')]),
  );
  return all.filter(([, letter]) => letter.length === 1);
}

/** The text with entities read, each filled up with NUL to the length it is written with, so that offsets hold. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:amp;)*(?:#(\d{2,7})|([A-Za-z]{2,6}));/g, (all: string, code?: string, name?: string) => {
    const read = name !== undefined ? ENTITIES.get(name) : characterOf(Number(code));
    return read === undefined ? all : read.padEnd(all.length, '\0');
  });
}

const characterOf = (code: number): string | undefined => (code < 0x110000 ? String.fromCodePoint(code) : undefined);
