/** The lists of words that a pack holds beside its rules. */
import type { Pack } from './pack.js';

/** A kind of list in packs. */
export interface PackList {
  readonly kind: string;
  /** What stands in it, word by word or row by row. */
  readonly entries: readonly string[];
  /** Selectors of the rules that ask for it. */
  readonly rules: readonly string[];
  /** Whether the tables hold those of all built-in packs, whichever a call takes. */
  readonly isInTables?: true;
}

/** Those that are not empty. */
export function wordListsOf(pack: Pack): PackList[] {
  const { small, suffixes, single, affixes, clitics, informal, abbreviations, bound, domains } = pack;
  const lists: PackList[] = [
    { kind: 'headline words', entries: small, rules: ['strip', 'glued'], isInTables: true },
    { kind: 'suffixes', entries: suffixes, rules: ['garbage', 'glued/words'] },
    { kind: 'function words', entries: single, rules: ['doubled', 'glued'] },
    { kind: 'affixes', entries: affixes, rules: ['near/word', 'listed/reviewed', 'glued'] },
    { kind: 'clitics', entries: clitics, rules: ['near/word', 'glued'] },
    { kind: 'informal affixes', entries: informal, rules: ['near/word', 'glued'] },
    { kind: 'abbreviations', entries: abbreviations, rules: ['glued/sentences'] },
    { kind: 'bound words', entries: bound, rules: ['glued/seam', 'glued/words'] },
    { kind: 'endings of domains', entries: domains, rules: ['glued/sentences', 'glued/seam'] },
  ];
  return lists.filter(({ entries }) => entries.length > 0);
}
