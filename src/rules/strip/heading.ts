/**
 * The kind `heading`: a phrase alone on its line, then no item, one, or many. A heading promises nothing: items are
 * recognised by what they are (headlines) and never counted.
 */
import type { Strength } from '../../edit/edit.js';
import { isTitleLine } from '../../text/titles.js';
import { CAPITAL, DIGITS, type View, wordFrom } from '../../text/view.js';
import type { Claims, Kind, Match, Plan } from '../rule.js';
import { lineRange, nextLine, standsAlone } from './borders.js';

export const heading: Kind = {
  name: 'heading',
  *find(view, matches, plan, claims) {
    for (const match of matches) {
      if (!standsAlone(view, match)) continue;
      const { entry } = match.phrase;
      const finding = { rule: entry.id, because: entry.why };
      const items = entry.parameters.items === undefined ? [] : itemsBehind(view, match, plan, claims);
      const strength = items.length === 0 && mayBeCut(view, match, claims) ? 'possible' : entry.strength;
      yield { ...finding, ...lineRange(view, match.line), strength };
      for (const item of items)
        yield { ...finding, ...lineRange(view, item.line), strength: item.strength ?? strength };
    }
  },
};

interface Item {
  readonly line: number;
  /** Where it is less sure than the heading. */
  readonly strength?: Strength;
}

/**
 * The lines behind a heading that read as headlines. Blank lines are looked past, and in front of the first item also
 * lines that another rule takes (an ad label between heading and link). Behind a colon of a marker that leads in to one
 * headline ("Baca juga:"), the second of two with text behind them may as well be a sub-heading of the article.
 */
function itemsBehind(view: View, match: Match, { lexicon }: Plan, claims: Claims): Item[] {
  const items: Item[] = [];
  let line = nextLine(view, match.line);
  for (; line >= 0; line = nextLine(view, line)) {
    if (claims[line] !== 0 && items.length === 0) continue;
    const { start, end } = lineRange(view, line);
    if (claims[line] !== 0 || !isTitleLine(view, lexicon, start, end)) break;
    items.push({ line });
  }
  const isList = match.phrase.entry.parameters.items === '<title>...' || !leadsIn(view, match);
  if (items.length === 2 && !isList && line >= 0 && claims[line] === 0 && wordsOf(view, line) >= TEXT_WORDS)
    items[1] = { ...items[1], strength: 'likely' };
  return items;
}

/** Words from which on a line is text, and no signature or credit. */
const TEXT_WORDS = 3;
/** Words up to which a line may be a piece of a headline. */
const PIECE_WORDS = 4;

/**
 * Whether what follows may be the beginning of a headline that the scraper cut into lines, or a very short one: then the
 * heading stays with it, for a teaser goes whole or not at all. Only behind a colon, which leads in to something.
 */
function mayBeCut(view: View, match: Match, claims: Claims): boolean {
  const { text, words } = view;
  let next = nextLine(view, match.line);
  while (next >= 0 && claims[next] !== 0) next = nextLine(view, next);
  if (next < 0 || !leadsIn(view, match)) return false;
  const range = lineRange(view, next);
  const first = wordFrom(view, range.start);
  const count = wordsOf(view, next);
  if (count === 0 || count > PIECE_WORDS || words.starts[first] !== range.start) return false;
  for (let word = first; word < first + count; word++) if ((words.shapes[word] & DIGITS) !== 0) return false;
  return (words.shapes[first] & CAPITAL) !== 0 && !/[.,:;!?"”)]$/.test(text.slice(range.start, range.end));
}

/** Whether the heading ends in a colon. */
const leadsIn = ({ text, lines }: View, { line, end }: Match): boolean =>
  text.slice(end - 1, lines.ends[line]).includes(':');

const wordsOf = ({ lines }: View, line: number): number => lines.words[line + 1] - lines.words[line];
