/** Reads YAML by its nodes: whatever is not as expected is one error with file and line, what was expected, the nearest name. */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { BadInput } from './bad-input.js';
import { didYouMean } from './nearest.js';

/** A reader of one file; what it is to hold, its descendants say. */
export class YamlReader {
  private readonly lines = new LineCounter();
  protected readonly root: Node | null;

  /** @param file its name, for errors. @throws BadInput for what is no YAML */
  constructor(
    private readonly text: string,
    protected readonly file: string,
  ) {
    const document = parseDocument(text, { lineCounter: this.lines });
    const [error] = document.errors;
    if (error) throw new BadInput(file, error.linePos?.[0].line, problemOf(error));
    this.root = document.contents;
  }

  protected map(node: unknown, expected: string, at: unknown): YAMLMap {
    return isMap(node) ? node : this.fail(node ?? at, `expected ${expected}`);
  }

  /** The pairs of a map by key; an unknown key is an error. */
  protected keys(map: YAMLMap, known: readonly string[]): Map<string, Pair> {
    const found = new Map<string, Pair>();
    for (const pair of map.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (!known.includes(key))
        this.fail(pair.key, `unknown key "${key}"; expected one of ${known.join(', ')}${didYouMean(key, known)}`);
      found.set(key, pair);
    }
    return found;
  }

  protected needed(keys: Map<string, Pair>, key: string, at: unknown): Pair {
    return keys.get(key) ?? this.fail(at, `expected the key "${key}"`);
  }

  protected string(pair: Pair): string {
    if (isScalar(pair.value) && typeof pair.value.value === 'string') return pair.value.value.trimEnd();
    return this.fail(pair.key, `"${keyOf(pair)}": expected text`);
  }

  protected strings(pair: Pair | undefined): string[] {
    if (!pair) return [];
    if (!isSeq(pair.value)) return this.fail(pair.key, `"${keyOf(pair)}": expected a list`);
    return pair.value.items.map((item) =>
      isScalar(item) && typeof item.value === 'string'
        ? item.value.replace(/\n$/, '')
        : this.fail(item, `"${keyOf(pair)}": expected text`),
    );
  }

  /** Where the items of a list begin: behind the dash of a block, in the line below it. */
  protected linesOf(pair: Pair | undefined): number[] {
    if (!isSeq(pair?.value)) return [];
    return pair.value.items.map((item) => this.lineOf(item) + this.isBlock(item));
  }

  protected oneOf<T extends string>(pair: Pair, values: readonly T[]): T {
    const given = this.string(pair);
    const value = values.find((known) => known === given);
    if (value !== undefined) return value;
    const expected = values.join(', ');
    return this.fail(
      pair.value ?? pair.key,
      `"${keyOf(pair)}: ${given}": expected ${values.length > 1 ? 'one of ' : ''}${expected}${didYouMean(given, values)}`,
    );
  }

  /** For a key with one value: whether it has it; anything else is an error. */
  protected is(pair: Pair, value: string): boolean {
    return this.oneOf(pair, [value]) === value;
  }

  /** 1 for a text that begins in the line below its mark. */
  protected isBlock(node: unknown): 0 | 1 {
    return /[|>]/.test(this.text[rangeOf(node)[0]] ?? '') ? 1 : 0;
  }

  protected lineOf(node: unknown): number {
    return this.lines.linePos(rangeOf(node)[0]).line;
  }

  protected fail(node: unknown, problem: string): never {
    throw new BadInput(this.file, this.lineOf(node), problem);
  }
}

/** What the library says, in a line; of what it says for programmers, what is wrong. */
function problemOf({ code, message }: YAMLParseError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document; a file holds one, so leave out "---" or make two files';
  if (code === 'RESOURCE_EXHAUSTION') return 'brackets too deep in one another';
  return message.split('\n')[0].replace(/ at line.*/, '');
}

/** The key of a pair, as text. */
export const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

const rangeOf = (node: unknown): readonly number[] =>
  (node as { range?: readonly number[] | null } | null | undefined)?.range ?? [0];
