/**
 * Where the closed slots of phrases end, by their letters: a pattern of Unicode classes takes V8 a millisecond to compile, at
 * the start of every call. Each function gives the end of what begins at `at`, or -1.
 */

/** A capitalised word; full stops only inside of it ("Kompas.com") or behind one letter ("J. K."). */
function nameWord(text: string, at: number): number {
  if (!is(isUpper, text, at)) return -1;
  const behind = next(text, at);
  if (text[behind] === '.') return behind + 1;
  let end = run(isNamePart, text, behind);
  while (text[end] === '.' && is(isLetterOrDigit, text, end + 1)) end = run(isLetterOrDigit, text, end + 1);
  return end;
}

/** Small words inside of names. */
const PARTICLES = ['bin', 'binti', 'de', 'van', 'al', 'dan', '&', 'of', 'the', 'y', 'del'];
/** Words of a name, and of a brand, behind the first. */
const MORE_NAMES = 5;
const MORE_BRANDS = 3;

/** One to six capitalised words, particles between them. */
export function nameEnd(text: string, at: number): number {
  let end = nameWord(text, at);
  for (let more = 0; more < MORE_NAMES && end >= 0 && text[end] === ' '; more++) {
    const behind = nameWord(text, behindParticle(text, end + 1));
    if (behind < 0) return end;
    end = behind;
  }
  return end;
}

function behindParticle(text: string, at: number): number {
  const particle = PARTICLES.find((word) => text.startsWith(word, at) && text[at + word.length] === ' ');
  return particle === undefined ? at : at + particle.length + 1;
}

/** A domain, or a brand of one to four capitalised words, the first of which may have its capital inside ("detikJabar"). */
export function siteEnd(text: string, at: number): number {
  let end = domainEnd(text, at);
  if (end < 0) end = nameWord(text, at);
  if (end < 0) end = brandWord(text, at);
  for (let more = 0; more < MORE_BRANDS && end >= 0 && text[end] === ' '; more++) {
    const behind = nameWord(text, end + 1);
    if (behind < 0) return end;
    end = behind;
  }
  return end;
}

/** Runs of letters, digits and hyphens with full stops between them. */
function domainEnd(text: string, at: number): number {
  let end = run(isDomainPart, text, at);
  if (end === at) return -1;
  let parts = 1;
  for (; text[end] === '.' && is(isDomainPart, text, end + 1); parts++) end = run(isDomainPart, text, end + 1);
  return parts > 1 ? end : -1;
}

/** A word with a capital inside. */
function brandWord(text: string, at: number): number {
  const capital = run(isLower, text, at);
  return capital > at && is(isUpper, text, capital) ? run(isLetterOrDigit, text, next(text, capital)) : -1;
}

/** An address with or without its scheme. */
export function urlEnd(text: string, at: number): number {
  for (const opening of ['https://', 'http://', 'www.'])
    if (text.startsWith(opening, at)) {
      const end = tokenEnd(text, at + opening.length);
      if (end > at + opening.length) return end;
    }
  const domain = domainEnd(text, at);
  return domain >= 0 && text[domain] === '/' ? tokenEnd(text, domain) : domain;
}

const TOKEN = /\S*/y;

/** The next white space. */
function tokenEnd(text: string, at: number): number {
  TOKEN.lastIndex = at;
  return at + (TOKEN.exec(text)?.[0].length ?? 0);
}

/** "@" and what an account is called. */
export function handleEnd(text: string, at: number): number {
  return text[at] === '@' && is(isHandlePart, text, at + 1) ? run(isHandlePart, text, at + 1) : -1;
}

/** Letters of initials. */
const INITIALS: readonly [number, number] = [2, 5];

export function initialsEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  for (; letters < INITIALS[1] && is(isLetter, text, end); letters++) end = next(text, end);
  return letters >= INITIALS[0] ? end : -1;
}

/** Of code points. */
type Kind = (code: number) => boolean;

/** Whether a character of the kind begins at `at`. */
function is(kind: Kind, text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && kind(code);
}

/** Behind the character at `at`. */
const next = (text: string, at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Behind the characters of the kind from `at` on. */
function run(kind: Kind, text: string, at: number): number {
  while (is(kind, text, at)) at = next(text, at);
  return at;
}

const ASCII_END = 0x80;

/** A kind by its ASCII characters, and a pattern for others: hardly a text makes V8 compile it. */
const kindOf =
  (ascii: Kind, beyond: RegExp): Kind =>
  (code) =>
    code < ASCII_END ? ascii(code) : beyond.test(String.fromCodePoint(code));

const isCapital: Kind = (code) => code >= 0x41 && code <= 0x5a;
const isSmall: Kind = (code) => code >= 0x61 && code <= 0x7a;
const isDigit: Kind = (code) => code >= 0x30 && code <= 0x39;
const isPlainLetter: Kind = (code) => isSmall(code) || isCapital(code);
const HYPHEN = 0x2d;
const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const APOSTROPHE = 0x27;
const AMPERSAND = 0x26;

const LETTER = /\p{L}/u;
const isUpper = kindOf(isCapital, /\p{Lu}/u);
const isLower = kindOf(isSmall, /\p{Ll}/u);
const isLetter = kindOf(isPlainLetter, LETTER);
const isLetterOrDigit = kindOf((code) => isPlainLetter(code) || isDigit(code), LETTER);
const isDomainPart = kindOf((code) => isPlainLetter(code) || isDigit(code) || code === HYPHEN, LETTER);
const isHandlePart = kindOf(
  (code) => isPlainLetter(code) || isDigit(code) || code === UNDERSCORE || code === DOT,
  LETTER,
);
const isNamePart = kindOf(
  (code) => isPlainLetter(code) || isDigit(code) || code === HYPHEN || code === APOSTROPHE || code === AMPERSAND,
  /[\p{L}\p{M}’]/u,
);
