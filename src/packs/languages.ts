/** What packs say of their languages, beside rules: how they write, what words they make of others, what is misspelt. */
import { Affixes } from '../rules/correct/affixes.js';
import { Misspellings } from '../rules/correct/misspellings.js';
import type { Usage } from '../rules/plan.js';
import { LANGUAGES, type Language, type Lexicon } from '../text/lexicon.js';
import type { Pack } from './pack.js';

/** How the languages of packs write. */
export const usageOf = (packs: readonly Pack[], lexicon: Lexicon): Usage => ({
  suffixes: new Set(packs.flatMap(({ suffixes }) => suffixes)),
  bound: new Set(packs.flatMap(({ bound }) => bound)),
  abbreviations: new Set(packs.flatMap(({ abbreviations }) => abbreviations.map(small))),
  domains: new Set(packs.flatMap(({ domains }) => domains.map(small))),
  singles: singlesOf(packs, lexicon),
  reduplicating: new Set(packs.flatMap(({ reduplicates, language }) => (reduplicates && language ? [language] : []))),
  oddSpaces: new Set(packs.flatMap(({ oddSpaces, language }) => (oddSpaces && language ? [language] : []))),
});

/** The reviewed misspellings of languages, as compiled packs have them. */
export function misspellingsOf(packs: readonly Pack[]): Misspellings {
  const lists = packs.flatMap(({ language, misspelt }) => {
    const own = LANGUAGES.find((known) => known === language);
    return own && misspelt ? [[own, Int32Array.from(misspelt)] as const] : [];
  });
  return new Misspellings(new Map(lists));
}

/** The function words of packs that nobody writes twice in a row, by language. */
function singlesOf(packs: readonly Pack[], lexicon: Lexicon): Map<string, Set<number>> {
  const singles = new Map<string, Set<number>>();
  for (const { single, language } of packs) {
    if (language === undefined || single.length === 0) continue;
    const ids = single.map((word) => lexicon.idOf(word));
    singles.set(language, new Set([...(singles.get(language) ?? []), ...ids]));
  }
  return singles;
}

const small = (word: string): string => word.toLowerCase();

/** How languages make words of others; packs of one language together. */
export function affixesOf(packs: readonly Pack[]): ReadonlyMap<Language, Affixes> {
  const all = new Map<Language, Affixes>();
  for (const language of LANGUAGES) {
    const own = packs.filter((pack) => pack.language === language);
    const rows = own.flatMap(({ affixes }) => affixes);
    if (rows.length === 0) continue;
    const clitics = own.flatMap((pack) => pack.clitics);
    all.set(
      language,
      new Affixes(
        rows,
        clitics,
        own.flatMap(({ informal }) => informal),
      ),
    );
  }
  return all;
}
