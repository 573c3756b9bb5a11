/** The reviewed misspellings of languages. */
import type { Language } from '../../text/lexicon.js';

/** What misspelt words are misspelt for, by language. */
export class Misspellings {
  /** @param lists misspelt word and the word meant, as lexicon ids, one pair behind the other */
  constructor(private readonly lists: ReadonlyMap<Language, Int32Array>) {}

  /** The id of the word that is meant by the one `id` in a text of these languages, or -1. */
  meantBy(id: number, languages: readonly Language[]): number {
    for (const language of languages) {
      const list = this.lists.get(language);
      if (!list) continue;
      for (let k = 0; k < list.length; k += 2) if (list[k] === id) return list[k + 1];
    }
    return -1;
  }
}
