/** As much of TOML as there is in settings. */
import { describe, expect, it } from 'vitest';
import { tomlEntries } from '../../src/packs/lists/toml.js';

/** `line path=value` for strings, `line path` for what else has a key. */
const told = (text: string): string[] =>
  tomlEntries(text, 't.toml')
    .filter(({ path }) => path[0] !== '\0')
    .map(({ path, kind, value, line }) => `${line} ${path.join('/')}${kind === 'string' ? `=${value}` : ''}`);

describe('TOML', () => {
  it.each([
    ['headers, however spaced', '[a]\n[ b . "c d" ]# x\n', ['1 a', '2 b/c d']],
    ['basic strings', String.raw`a = "b\"\\\t\u00e9\U0001F600\x41" # c`, ['1 a=b"\\\té😀A']],
    ['literal strings', String.raw`a = 'b\n"#'`, [String.raw`1 a=b\n"#`]],
    ['an empty string', 'a = ""', ['1 a=']],
    ['long strings', `a = """\nb "" c\n"""\nd = ''''e''''`, ['1 a=b "" c\n', "4 d='e'"]],
    ['a line end behind a backslash', 'a = """b \\\n   c"""', ['1 a=b c']],
    ['CRLF and a byte order mark', '\ufeffa = "b"\r\n[c]\r\nd = 1\r\n', ['1 a=b', '2 c', '3 c/d']],
    ['quoted and dotted keys', '"a.b".\'c\' . d="e"', ['1 a.b/c/d=e']],
    ['numbers, dates, truth', 'a = -1.5e3\nb = 1979-05-27 07:32:00Z\nc = true # d', ['1 a', '2 b', '3 c']],
    ['lists over lines, whatever they hold', 'a = [ # x\n  "[b]", {c="d"},\n  [1, 2],\n]\ne = "f"', ['1 a', '5 e=f']],
    ['tables in one line', 'a = { b = "c", d = { e = "f" } }', ['1 a', '1 a/b=c', '1 a/d', '1 a/d/e=f']],
    ['a header in a string', 'a = """\n[b]\n"""\nc = "d"', ['1 a=[b]\n', '4 c=d']],
    ['lists of tables', '[[a]]\nb = "c"\n[d]\ne = "f"', ['3 d', '4 d/e=f']],
    ['nothing', ' \n# a', []],
  ])('has %s', (_, text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['no value', 'a =', '1: expected a value, found the end of the line'],
    ['a key alone', 'a = "b"\n\ng', '3: expected "=", found the end of the line'],
    ['no key', '= "b"', '1: expected a key (quoted, unless it is of a–z, 0–9, "-" and "_"), found "= "b""'],
    ['a key that needs quotation marks', 'é = "b"', '1: expected a key (quoted, unless'],
    ['no equals sign', '\na "b"', '2: expected "=", found ""b""'],
    ['a string without its end', 'a = "b', '1: expected a string that ends, found ""b"'],
    ['a string over lines', "a = 'b\nc'", '1: expected a string that ends, found "\'b"'],
    ['an unknown escape', String.raw`a = "b\q"`, String.raw`1: expected a string without \q, found ""b\q""`],
    ['a space behind a backslash', 'a = "b\\ c"', '1: expected a string without \\ , found'],
    ['a character beyond all', String.raw`a = "\Uffffffff"`, String.raw`1: expected a string without \Uffffffff`],
    ['two values', 'a = "b" "c"', '1: expected the end of the line, found " "c""'],
    ['a header without its end', '[a\nb = 1', '1: expected "]", found the end of the line'],
    ['a list of tables without its end', '[[a]\n', '1: expected "]]", found "]"'],
    ['a list without its end', 'a = [1, 2\nb = 3', '2: expected "," or "]", found "b = 3"'],
    ['a table without its end', 'a = { b = 1', '1: expected "," or "}", found the end of the line'],
    ['lists in lists without end', `a = ${'['.repeat(1e5)}`, '1: expected at most 100 arrays and tables within'],
  ])('with %s is refused', (_, text, message) =>
    expect(() => tomlEntries(text, 't.toml')).toThrow(`t.toml:${message}`),
  );

  it('of any length is read', () => {
    const long = 'x'.repeat(1e6);
    const text = `a = """${long}"""\nb = "${long}"\n${'c = [1]\n'.repeat(1e5)}`;
    expect(tomlEntries(text, 't.toml').filter(({ path }) => path[0] !== '\0')).toHaveLength(100_002);
  });
});
