/** What is known of the words of languages whose packs list their affixes: words of others are not judged. */
import type { Evidence } from '../../text/evidence.js';
import { LANGUAGES, type Language, type Lexicon, LISTED, SINGLE, SMALL } from '../../text/lexicon.js';
import { LETTER_BITS, LETTER_MASK } from '../../text/packed.js';
import { Pieces } from '../../text/pieces.js';
import type { View } from '../../text/view.js';
import type { Affixes } from './affixes.js';
import { Slips } from './slips.js';
import { TokenMemory } from './token-memory.js';
import { WordMemory } from './word-memory.js';

/** Documents of the evidence from which on an unlisted word may be the root of others, and how a name ends. */
const ROOT_DOCUMENTS = 4;
/** Six times as frequent, in units of the frequency table. */
const MUCH = 20;
/** Letters by which the ends of names are compared. */
const NAME_END = 4;

export class Vocabulary {
  /** The candidates for one word at a time. */
  readonly slips: Slips;
  /** The pieces of one word at a time. */
  readonly pieces: Pieces;
  /** Words that fall into no two that are known. */
  private readonly undivided: WordMemory;
  private readonly forms = new TokenMemory();
  private nameEnds: Set<string> | undefined;
  private readonly columns: readonly number[];
  /** By the last two letters: whether a function word that nobody writes twice ends in them. */
  private readonly singleEnds = new Uint8Array(1 << 10);

  /**
   * @param singles those function words
   * @param evidence what a corpus says of words
   */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly affixes: ReadonlyMap<Language, Affixes>,
    singles: Iterable<string>,
    private readonly evidence: () => Evidence,
  ) {
    for (const word of singles)
      this.singleEnds[endOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))] = 1;
    this.columns = LANGUAGES.flatMap((language, k) => (affixes.has(language) ? [k] : []));
    this.pieces = new Pieces(lexicon);
    this.undivided = new WordMemory(lexicon.characters);
    this.slips = new Slips(lexicon, (id) => this.isCommon(id));
  }

  /** Whether it knows one of the languages. */
  hasAny(languages: readonly Language[]): boolean {
    return languages.some((language) => this.affixes.has(language));
  }

  /** Whether the word may end in such a function word: false for most. */
  endsInSingle({ units, words }: View, word: number): boolean {
    const end = words.ends[word];
    return this.singleEnds[endOf(units[end - 2], units[end - 1])] === 1;
  }

  /** Whether a frequency list of one of its languages holds the word. */
  isCommon(id: number): boolean {
    const { frequencies } = this.lexicon;
    for (const column of this.columns) if (frequencies[id * LANGUAGES.length + column] > 0) return true;
    return false;
  }

  /** Whether the word is not much more frequent in any other language than in one of its own. */
  isOwn(id: number): boolean {
    const least = this.lexicon.commonness(id) - MUCH;
    return this.columns.some((column) => this.lexicon.frequencies[id * LANGUAGES.length + column] >= least);
  }

  /** The word of an entry as texts write it inside a sentence: names of its languages with a capital. */
  written(id: number): string {
    const word = this.lexicon.spelling(id);
    return this.lexicon.isProper(id) && this.isOwn(id) ? word[0].toUpperCase() + word.slice(1) : word;
  }

  /** Whether it is a function word of one of its languages. */
  isFunction(id: number): boolean {
    return (this.lexicon.flags[id] & (SINGLE | SMALL)) !== 0 && this.isCommon(id);
  }

  /** Whether it is what one of its languages hangs behind words ("nya"). */
  isClitic(token: string): boolean {
    for (const affixes of this.affixes.values()) if (affixes.clitics.includes(token)) return true;
    return false;
  }

  /** Whether one of its languages makes the word, written small, of one that is known. */
  isForm(token: string): boolean {
    if (this.forms.has(token)) return true;
    const { lexicon } = this;
    const evidence = this.evidence();
    const isRoot = (root: string): boolean => {
      const id = lexicon.idOf(root);
      if (id < 0) return false;
      return (lexicon.flags[id] & LISTED) !== 0 ? this.isCommon(id) : evidence.documentsWith(id) >= ROOT_DOCUMENTS;
    };
    for (const affixes of this.affixes.values())
      if (affixes.isForm(token, isRoot)) {
        this.forms.add(token);
        return true;
      }
    return false;
  }

  /** Whether it was found before that the word falls into no two that are known, whatever stands beside it. */
  isUndivided(view: View, word: number): boolean {
    return this.undivided.has(view, word);
  }

  /** Keeps that in mind. */
  rememberUndivided(view: View, word: number): void {
    this.undivided.add(view, word);
  }

  /** Whether the word, written small, ends as a name of the evidence does ("Septiandi" as "Afandi"). */
  endsAsName(token: string): boolean {
    this.nameEnds ??= this.endsOfNames();
    return this.nameEnds.has(token.slice(-NAME_END));
  }

  private endsOfNames(): Set<string> {
    const { lexicon } = this;
    const evidence = this.evidence();
    const ends = new Set<string>();
    for (let id = 0; id < lexicon.count; id++) {
      if (!lexicon.isProper(id) || evidence.documentsWith(id) < ROOT_DOCUMENTS) continue; // fewer may be glued themselves
      const name = lexicon.spelling(id);
      if (name.length > NAME_END) ends.add(name.slice(-NAME_END));
    }
    return ends;
  }
}

/** The last five bits of two letters: their places in the alphabet. */
const endOf = (one: number, other: number): number => ((one & LETTER_MASK) << LETTER_BITS) | (other & LETTER_MASK);
