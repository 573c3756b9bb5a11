/**
 * The kind `heading`: a phrase alone on its line, then no item, one, or many. A heading promises nothing: items are
 * recognised by what they are (headlines) and never counted.
 */
import { isTitleLine } from '../../text/titles.js';
import type { View } from '../../text/view.js';
import type { Claims, Kind, Match, Plan } from '../rule.js';
import { continuesSentence, fillsLine, lineRange, nextLine, opensBig } from './borders.js';

export const heading: Kind = {
  name: 'heading',
  *find(view, matches, plan, claims) {
    for (const match of matches) {
      if (!opensBig(view, match) || !fillsLine(view, match)) continue;
      const next = nextLine(view, match.line);
      if (next >= 0 && continuesSentence(view, lineRange(view, next).start)) continue;
      const { entry } = match.phrase;
      const finding = { rule: entry.id, strength: entry.strength, because: entry.why };
      yield { ...finding, ...lineRange(view, match.line) };
      if (entry.parameters.items === undefined) continue;
      for (const item of itemsBehind(view, match, plan, claims)) yield { ...finding, ...lineRange(view, item) };
    }
  },
};

/**
 * The lines behind a heading that read as headlines. Blank lines are looked past, and in front of the first item also
 * lines that another rule takes (an ad label between heading and link).
 */
function* itemsBehind(view: View, match: Match, { lexicon }: Plan, claims: Claims): Iterable<number> {
  let taken = false;
  for (let line = nextLine(view, match.line); line >= 0; line = nextLine(view, line)) {
    if (claims[line] !== 0 && !taken) continue;
    const { start, end } = lineRange(view, line);
    if (claims[line] !== 0 || !isTitleLine(view, lexicon, start, end)) return;
    taken = true;
    yield line;
  }
}
