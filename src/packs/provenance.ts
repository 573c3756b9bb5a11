/** Where a list comes from, and what it may be used for. */

/** What a list, or its source, says of itself; what it does not say is missing. */
export interface Provenance {
  readonly source?: string;
  readonly version?: string;
  readonly licence?: string;
  /** The commands that make it again, in their order. */
  readonly make?: readonly string[];
}

/** A correction of "version" that is commented out (`# version:->versi`) states nothing. */
const STATEMENT = /^#+\s*(source|version|licen[cs]e|make)\s*:(?!->)\s*(\S.*)$/i;

/**
 * What a list or a pack says of itself in the comments before its first row: `# source: …`, `# version: …`,
 * `# licence: …`, and `# make: …` for each command. Of two that say the same thing the first counts.
 */
export function statedIn(text: string): Provenance {
  const stated = new Map<string, string>();
  const make: string[] = [];
  for (const [key, value] of statements(text)) {
    if (key === 'make') make.push(value);
    else if (!stated.has(key)) stated.set(key, value);
  }
  return { ...Object.fromEntries(stated), ...(make.length > 0 && { make }) };
}

function* statements(text: string): Iterable<[key: string, value: string]> {
  for (const line of leadingComments(text)) {
    const [, key, value] = STATEMENT.exec(line) ?? [];
    if (key !== undefined) yield [key.toLowerCase().replace('license', 'licence'), value.trimEnd()];
  }
}

/** The lines before the first that is neither a comment nor blank: a list may be long, and is not cut into lines. */
function* leadingComments(text: string): Iterable<string> {
  const lines = /[ \t]*(#?)([^\r\n]*)(?:\r\n|\r|\n|$)/y;
  lines.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (lines.lastIndex < text.length) {
    const [, mark, rest] = lines.exec(text)!;
    if (mark === '' && rest.trim() !== '') return;
    yield mark + rest;
  }
}
