/** What was found out of a word is found out once: corpora say the same unknown words again and again. */
import { LETTERS_AT_MOST } from './suspects.js';

/** Words that are kept at most. */
const MOST = 1 << 15;

/** A set of words, none longer than a suspect, that forgets all when they are too many: memory stays flat, whatever comes in. */
export class TokenMemory {
  private readonly words = new Set<string>();

  has(word: string): boolean {
    return this.words.has(word);
  }

  add(word: string): void {
    if (word.length > LETTERS_AT_MOST) return;
    if (this.words.size === MOST) this.words.clear();
    this.words.add(copied(word));
  }
}

/** In V8 a slice of a text keeps all of the text in memory; this one is of nothing longer than itself. */
const copied = (word: string): string => ` ${word}`.slice(1);
