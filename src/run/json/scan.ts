/**
 * Finds one field of a JSON record in the text of the record, and checks the record while passing: what it accepts is
 * what `JSON.parse` accepts (RFC 8259). Nothing is built but the range and the value of the field.
 */

/**
 * What a line holds. `start` and `end` are UTF-16 offsets of what stands between the quotes of the field's value, `value`
 * is that without its escapes; a lone surrogate escape stays one.
 */
export type Scan =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly value: string }
  /** A valid record without the field, or with a value that is no string. */
  | { readonly kind: 'other' }
  /** No valid JSON; `at` is where it stops to be. */
  | { readonly kind: 'broken'; readonly at: number };

/** The value of the top-level key `field`; of several equal keys the last counts. */
export function scanRecord(line: string, field: string): Scan {
  const scanner = new Scanner(line);
  return scanner.record(field) ?? { kind: 'broken', at: scanner.at };
}

/** The offset behind the JSON value that begins at or behind `at`; -1 when there is none. */
export function valueEnd(text: string, at: number): number {
  const scanner = new Scanner(text, at);
  return scanner.value() ? scanner.at : -1;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

class Scanner {
  constructor(
    private readonly text: string,
    public at = 0,
  ) {}

  record(field: string): Scan | undefined {
    let found: Scan = { kind: 'other' };
    this.space();
    if (this.text[this.at] !== '{') return this.value() && this.ends() ? found : undefined;
    this.at++;
    this.space();
    if (this.take('}')) return this.ends() ? found : undefined;
    for (;;) {
      const key = this.at;
      if (!this.string()) return undefined;
      const isField = this.isKey(key, field);
      this.space();
      if (!this.take(':')) return undefined;
      this.space();
      const start = this.at;
      const value = isField ? this.longString() : undefined;
      if (value === undefined && !this.value()) return undefined;
      if (value !== undefined) found = { kind: 'text', start: start + 1, end: this.at - 1, value };
      else if (isField) found = { kind: 'other' };
      this.space();
      if (this.take('}')) return this.ends() ? found : undefined;
      if (!this.take(',')) return undefined;
      this.space();
    }
  }

  /** Passes one value of any depth; false where it is not valid. */
  value(): boolean {
    const open: string[] = []; // what closes the arrays and objects around the present place
    for (;;) {
      this.space();
      const char = this.text[this.at];
      if (char === '{' || char === '[') {
        const close = char === '{' ? '}' : ']';
        this.at++;
        this.space();
        if (!this.take(close)) {
          open.push(close);
          if (char === '{' && !this.key()) return false;
          continue;
        }
      } else if (!this.scalar()) return false;
      for (;;) {
        const close = open.at(-1);
        if (close === undefined) return true;
        this.space();
        if (this.take(close)) open.pop();
        else if (!this.take(',') || (close === '}' && !this.key())) return false;
        else break;
      }
    }
  }

  /** A key and its colon. */
  private key(): boolean {
    this.space();
    if (!this.string()) return false;
    this.space();
    return this.take(':');
  }

  private scalar(): boolean {
    if (this.text.charCodeAt(this.at) === QUOTE) return this.string();
    SCALAR.lastIndex = this.at;
    const found = SCALAR.exec(this.text);
    if (!found) return false;
    this.at += found[0].length;
    return true;
  }

  private string(): boolean {
    const { text } = this;
    if (text.charCodeAt(this.at) !== QUOTE) return false;
    for (let at = this.at + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        this.at = at + 1;
        return true;
      }
      if (code === BACKSLASH) {
        const length = escapeLength(text, at);
        if (length === 0) break;
        at += length - 1;
      } else if (code < 0x20) break;
    }
    return false;
  }

  /**
   * Passes a string and gives its value; undefined, and nothing is passed, where there is no valid one. Quotation marks are
   * looked for and the value read by the engine, which is faster than a walk over its code units.
   */
  private longString(): string | undefined {
    const { text, at } = this;
    if (text.charCodeAt(at) !== QUOTE) return undefined;
    let end = at;
    do {
      end = text.indexOf('"', end + 1);
      if (end < 0) return undefined;
    } while (isEscaped(text, end, at));
    try {
      const value = JSON.parse(text.slice(at, end + 1)) as string;
      this.at = end + 1;
      return value;
    } catch {
      return undefined;
    }
  }

  /** Whether the string token at `start` is the key `field`, however it is written. */
  private isKey(start: number, field: string): boolean {
    const raw = this.text.slice(start + 1, this.at - 1);
    return raw === field || (raw.includes('\\') && JSON.parse(`"${raw}"`) === field);
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at++;
    }
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private ends(): boolean {
    this.space();
    return this.at === this.text.length;
  }
}

/** Whether an odd number of backslashes stands before `at`, behind `from`. */
function isEscaped(text: string, at: number, from: number): boolean {
  let first = at;
  while (first - 1 > from && text.charCodeAt(first - 1) === BACKSLASH) first--;
  return ((at - first) & 1) === 1;
}

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Code units of the escape at `at` ("\n": 2, "\u00e9": 6); 0 when it is none. */
export function escapeLength(text: string, at: number): number {
  if (text[at + 1] === 'u') return /^[\da-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return '"\\/bfnrt'.includes(text[at + 1] ?? '-') ? 2 : 0;
}
