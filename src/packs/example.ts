/**
 * Examples in the notation of `git diff --word-diff`: `[-goes-]{+comes+}`. One without marks has to stay. A first line
 * `<title> …` is the headline of the record.
 */

interface Example {
  readonly before: string;
  readonly after: string;
  /** The headline of the record, where it is told. */
  readonly title?: string;
}

/**
 * The text before and after of a marked example.
 * @throws Error when a mark is opened and not closed.
 */
export function parseExample(example: string): Example {
  const title = /^<title> (.*)\n/.exec(example);
  const marked = title ? example.slice(title[0].length) : example;
  let before = '';
  let after = '';
  let at = 0;
  for (;;) {
    const next = /\[-|\{\+/.exec(marked.slice(at));
    if (!next) break;
    const open = at + next.index;
    const close = marked.indexOf(next[0] === '[-' ? '-]' : '+}', open + 2);
    if (close < 0) throw new Error(`"${next[0]}" is not closed`);
    before += marked.slice(at, open);
    after += marked.slice(at, open);
    const inside = marked.slice(open + 2, close);
    if (next[0] === '[-') before += inside;
    else after += inside;
    at = close + 2;
  }
  return { before: before + marked.slice(at), after: after + marked.slice(at), ...(title && { title: title[1] }) };
}
