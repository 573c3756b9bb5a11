/** Which phrases that stand in a text are of a language that it may be in: of packs for it, or for pages of any. */
import { languagesOf } from '../text/language.js';
import type { Language } from '../text/lexicon.js';
import type { View } from '../text/view.js';
import type { Plan } from './plan.js';
import type { Entry, Match } from './rule.js';

/** What stands on pages of every language. */
const EVERYWHERE: Language = 'en';

/**
 * The matches without phrases of a language that the text is not in: "MIRA:" is somebody who speaks, in Indonesian, and
 * "IKLAN" a word. English ones stand on pages of every language, and English lyrics on pages of any.
 */
export function spokenIn(
  view: View,
  matches: ReadonlyMap<Entry, readonly Match[]>,
  { lexicon }: Plan,
): ReadonlyMap<Entry, readonly Match[]> {
  const mayBe = (languages: readonly Language[], { language }: Entry): boolean =>
    language === undefined || language === EVERYWHERE || languages.includes(language);
  if ([...matches.keys()].every((entry) => mayBe([], entry))) return matches;
  const languages = languagesOf(view, lexicon);
  if (languages.length === 0 || languages.includes(EVERYWHERE)) return matches;
  return new Map([...matches].filter(([entry]) => mayBe(languages, entry)));
}
