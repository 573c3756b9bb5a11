/**
 * Which words a language makes of others: prefixes, suffixes and what is hung behind both, as its pack lists them. Lists of
 * frequent words hold a part of the forms; a form of a known word is no misspelling.
 */

/** One prefix: what stands before the root, which letters the root may begin with, and the letter that it lost. */
interface Prefix {
  readonly letters: string;
  /** Empty: any. */
  readonly before: string;
  readonly restored: string;
}

/** Prefixes that go with suffixes; each also goes alone. */
interface Paradigm {
  readonly prefixes: readonly Prefix[];
  readonly suffixes: readonly string[];
}

/** Letters of a root at least. */
const ROOT = 3;

export class Affixes {
  /** Read for the first suspect: Unicode classes cost a millisecond at start. */
  private paradigms: readonly Paradigm[] | undefined;

  /**
   * @param rows each with prefixes, "|" and suffixes: "di ter | kan i". "mem(bfp)": before a root that begins with one of
   *   these letters; "mem+p": before one that lost its p; "-": no prefix
   * @param clitics what may stand behind a whole form
   * @param informal "nge-", "-in": forms of speech, whatever the root
   */
  constructor(
    private readonly rows: readonly string[],
    readonly clitics: readonly string[],
    private readonly informal: readonly string[],
  ) {}

  /** Whether the word is a form of a root, or of speech. */
  isForm(word: string, isRoot: (word: string) => boolean): boolean {
    if (this.informal.some((affix) => hasAffix(word, affix)) || this.isBuilt(word, isRoot)) return true;
    return this.clitics.some((clitic) => {
      if (!word.endsWith(clitic)) return false;
      const form = word.slice(0, -clitic.length);
      return form.length >= ROOT && (isRoot(form) || this.isBuilt(form, isRoot));
    });
  }

  private isBuilt(word: string, isRoot: (word: string) => boolean): boolean {
    this.paradigms ??= this.rows.map(paradigmOf);
    for (const { prefixes, suffixes } of this.paradigms)
      for (const prefix of prefixes) {
        if (!word.startsWith(prefix.letters)) continue;
        const rest = word.slice(prefix.letters.length);
        if (prefix.before !== '' && !prefix.before.includes(rest[0] ?? ' ')) continue;
        const stem = prefix.restored + rest;
        if (prefix.letters !== '' && stem.length >= ROOT && isRoot(stem)) return true;
        for (const suffix of suffixes)
          if (stem.length - suffix.length >= ROOT && stem.endsWith(suffix) && isRoot(stem.slice(0, -suffix.length)))
            return true;
      }
    return false;
  }
}

/** What a row of a pack may be. */
const ROW = /^(?:-|\p{Ll}+(?:\(\p{Ll}+\)|\+\p{Ll})?)(?: +\p{Ll}+(?:\(\p{Ll}+\)|\+\p{Ll})?)* *\|(?: *\p{Ll}+)*$/u;

/** Whether a text is such a row. */
export const isAffixRow = (text: string): boolean => ROW.test(text);

function paradigmOf(row: string): Paradigm {
  const [prefixes, suffixes = ''] = row.split('|');
  return { prefixes: wordsOf(prefixes).map(prefixOf), suffixes: wordsOf(suffixes) };
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Of a row that {@link ROW} holds: without Unicode classes, which cost. */
const PREFIX = /^([^-(+]*)(?:\(([^)]+)\))?(?:\+(.))?$/u;

function prefixOf(written: string): Prefix {
  const [, letters = '', before = '', restored = ''] = PREFIX.exec(written) ?? [];
  return { letters, before, restored };
}

/** "nge-" leads in, "-in" ends. */
const hasAffix = (word: string, affix: string): boolean =>
  affix.startsWith('-') ? word.endsWith(affix.slice(1)) : word.startsWith(affix.replace(/-$/, ''));
