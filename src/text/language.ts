/**
 * The language of a text, by vote of its words: the same look-up that finds them adds up how much more probable each is
 * in one language than in another.
 */
import { LANGUAGES, type Language, type Lexicon } from './lexicon.js';
import type { View } from './view.js';

/** One unit of the frequency table, as a natural logarithm: the table counts in steps of 4 centibels. */
const UNIT = 0.04 * Math.LN10;
/** How much more probable the best language has to be than the next: e^7. */
const MARGIN = 7 / UNIT;
/** What a word counts that a language's list does not hold: 700 centibels, rarer than the rarest of the lists. */
const ABSENT = 80;
/** Words that are heard; the vote is settled long before. */
const HEARD = 400;

/** The language of the text, or undefined when no language leads clearly. */
export function languageOf({ words }: View, { frequencies }: Lexicon): Language | undefined {
  let id = 0;
  let ms = 0;
  let en = 0;
  let es = 0;
  const heard = Math.min(words.count, HEARD);
  for (let word = 0; word < heard; word++) {
    const at = words.ids[word] * LANGUAGES.length;
    if (at < 0) continue;
    const inId = frequencies[at];
    const inMs = frequencies[at + 1];
    const inEn = frequencies[at + 2];
    const inEs = frequencies[at + 3];
    if ((inId | inMs | inEn | inEs) === 0) continue;
    id += inId || ABSENT;
    ms += inMs || ABSENT;
    en += inEn || ABSENT;
    es += inEs || ABSENT;
  }
  const votes = [id, ms, en, es];
  const best = Math.max(...votes);
  const winner = votes.indexOf(best);
  const next = Math.max(...votes.filter((_, k) => k !== winner));
  return best - next >= MARGIN ? LANGUAGES[winner] : undefined;
}
