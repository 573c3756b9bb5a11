/** What is known of the words of languages whose packs list their affixes: words of others are not judged. */
import type { Evidence } from '../../text/evidence.js';
import { languagesOf } from '../../text/language.js';
import { LANGUAGES, type Language, type Lexicon, LISTED } from '../../text/lexicon.js';
import type { View } from '../../text/view.js';
import type { Affixes } from './affixes.js';
import { Slips } from './slips.js';

/** Documents of the evidence from which on an unlisted word may be the root of others. */
const ROOT_DOCUMENTS = 4;

export class Vocabulary {
  /** The candidates for one word at a time. */
  readonly slips: Slips;
  private readonly columns: readonly number[];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly affixes: ReadonlyMap<Language, Affixes>,
  ) {
    this.columns = LANGUAGES.flatMap((language, k) => (affixes.has(language) ? [k] : []));
    this.slips = new Slips(lexicon, (id) => this.isCommon(id));
  }

  /** Whether it knows no language. */
  get isEmpty(): boolean {
    return this.affixes.size === 0;
  }

  /** Whether the text may be in one of its languages. */
  isOf(view: View): boolean {
    return languagesOf(view, this.lexicon).some((language) => this.affixes.has(language));
  }

  /** Whether a frequency list of one of its languages holds the word. */
  isCommon(id: number): boolean {
    const { frequencies } = this.lexicon;
    return this.columns.some((k) => frequencies[id * LANGUAGES.length + k] > 0);
  }

  /** Whether one of its languages makes the word, written small, of one that is known. */
  isForm(token: string, evidence: Evidence): boolean {
    const { lexicon } = this;
    const isRoot = (root: string): boolean => {
      const id = lexicon.idOf(root);
      if (id < 0) return false;
      return (lexicon.flags[id] & LISTED) !== 0 ? this.isCommon(id) : evidence.documentsWith(id) >= ROOT_DOCUMENTS;
    };
    for (const affixes of this.affixes.values()) if (affixes.isForm(token, isRoot)) return true;
    return false;
  }
}
