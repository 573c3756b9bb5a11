/**
 * Reads TOML, as far as strings under keys are concerned; other values are passed over. Written here since a correction
 * names its line as its source, and smol-toml, which would be small enough, tells lines of errors alone.
 */
import { BadInput } from '../bad-input.js';

/** A key of the file, or the header of a table, with all keys it stands below. */
export type TomlEntry = { readonly path: readonly string[]; readonly line: number } & (
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'table' | 'other'; readonly value?: undefined }
);

/**
 * The entries, in the order of the file.
 * @throws BadInput for what is no TOML
 */
export const tomlEntries = (text: string, file: string): TomlEntry[] => new TomlReader(text, file).entries();

const SPACE = /[ \t]*/y;
/** White space with line ends, and comments. */
const BLANK = /(?:[ \t\r\n]|#[^\n]*)*/y;
const LINE_END = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;
const BARE_KEY = /[\w-]+/y;
const BASIC = /"((?:[^"\\\n]|\\.)*)"/y;
const LITERAL = /'([^'\n]*)'/y;
const LONG_BASIC = /"""(?:\r?\n)?((?:[^\\]|\\[\s\S])*?"{0,2})"""(?!")/y;
const LONG_LITERAL = /'''(?:\r?\n)?([\s\S]*?'{0,2})'''(?!')/y;
/** Numbers, dates, true and false. */
const OTHER = /[\w+-][^,\]}#\n]*/y;

/** Arrays and tables within each other, at most. */
const DEPTH = 100;
/** A key that no file has: what stands in an array has no path. */
const IN_ARRAY = '\0';

class TomlReader {
  private at: number;
  private readonly found: TomlEntry[] = [];
  /** The line of the last entry, and where it was counted. */
  private line = 1;
  private counted = 0;

  constructor(
    private readonly text: string,
    private readonly file: string,
  ) {
    this.at = text.startsWith('\ufeff') ? 1 : 0;
  }

  entries(): TomlEntry[] {
    let table: string[] = [];
    for (this.take(BLANK); this.at < this.text.length; this.take(BLANK)) {
      if (this.pass('[')) table = this.header();
      else this.pair(table, 0);
      if (this.take(LINE_END) === undefined) this.fail('the end of the line');
    }
    return this.found;
  }

  /** Behind its first bracket. */
  private header(): string[] {
    const line = this.lineHere();
    const isArray = this.pass('[');
    const path = [...(isArray ? [IN_ARRAY] : []), ...this.key()];
    if (!this.pass(isArray ? ']]' : ']')) this.fail(isArray ? '"]]"' : '"]"');
    this.found.push({ path, kind: 'table', line });
    return path;
  }

  /** `key = value`. */
  private pair(table: readonly string[], depth: number): void {
    const line = this.lineHere();
    const path = [...table, ...this.key()];
    if (!this.pass('=')) this.fail('"="');
    this.take(SPACE);
    this.value(path, line, depth);
  }

  /** Dotted; white space around it is taken along. */
  private key(): string[] {
    const keys: string[] = [];
    do {
      this.take(SPACE);
      const key = this.take(BARE_KEY) ?? this.take(LITERAL) ?? this.basic(BASIC);
      if (key === undefined) this.fail('a key (quoted, unless it is of a–z, 0–9, "-" and "_")');
      keys.push(key);
      this.take(SPACE);
    } while (this.pass('.'));
    return keys;
  }

  private value(path: readonly string[], line: number, depth: number): void {
    if (depth > DEPTH) this.fail(`at most ${DEPTH} arrays and tables within each other`);
    const value = this.basic(LONG_BASIC) ?? this.take(LONG_LITERAL) ?? this.basic(BASIC) ?? this.take(LITERAL);
    if (value !== undefined) this.found.push({ path, kind: 'string', value: value.replaceAll('\r\n', '\n'), line });
    else if (this.pass('[')) {
      this.found.push({ path, kind: 'other', line });
      this.members(']', () => this.value([IN_ARRAY], line, depth + 1));
    } else if (this.pass('{')) {
      this.found.push({ path, kind: 'table', line });
      this.members('}', () => this.pair(path, depth + 1));
    } else if (this.take(OTHER) !== undefined) this.found.push({ path, kind: 'other', line });
    else this.fail(/["']/.test(this.text[this.at] ?? '') ? 'a string that ends' : 'a value');
  }

  /** What stands between brackets, parted by commas; behind the first of them. */
  private members(close: string, member: () => void): void {
    for (this.take(BLANK); !this.pass(close); this.take(BLANK)) {
      member();
      this.take(BLANK);
      if (!this.pass(',') && this.text[this.at] !== close) this.fail(`"," or "${close}"`);
    }
  }

  /** A string with escapes. */
  private basic(form: RegExp): string | undefined {
    const start = this.at;
    return this.take(form)?.replace(ESCAPE, (written: string, code: string) => {
      if (code.includes('\n')) return '';
      const point = code.length > 1 ? Number.parseInt(code.slice(1), 16) : undefined;
      if (point !== undefined && point <= 0x10ffff) return String.fromCodePoint(point);
      const character = point === undefined ? ESCAPED.get(code) : undefined;
      if (character !== undefined) return character;
      this.at = start;
      return this.fail(`a string without ${written}`);
    });
  }

  /** Takes what the form matches here; its group, or all of it. */
  private take(form: RegExp): string | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.text);
    if (found) this.at = form.lastIndex;
    return found ? (found[1] ?? found[0]) : undefined;
  }

  private pass(mark: string): boolean {
    const stands = this.text.startsWith(mark, this.at);
    if (stands) this.at += mark.length;
    return stands;
  }

  /** Counted on from the last one. */
  private lineHere(): number {
    for (; this.counted < this.at; this.counted++) if (this.text[this.counted] === '\n') this.line++;
    return this.line;
  }

  private fail(expected: string): never {
    const line = this.text.slice(0, this.at).split('\n').length;
    const [rest] = this.text.slice(this.at).split(/\r?\n/, 1);
    throw new BadInput(
      this.file,
      line,
      `expected ${expected}, found ${rest === '' ? 'the end of the line' : `"${rest}"`}`,
    );
  }
}

/** A line end behind a backslash is left out, with the white space behind it. */
const ESCAPE = /\\([ \t]*\r?\n\s*|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])/g;
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  ['"', '"'],
  ['\\', '\\'],
]);
