/**
 * Which way a straight quotation mark looks that has no space on either side (`tadi."Kemudian`): the marks before and
 * behind it on its line tell, where a space shows the way of those. Curly ones tell their side themselves.
 */
import { isAllSpace } from '../edit/space.js';
import { lineAt, type View } from './view.js';

/** Whether a quotation in “ and ” that begins in `before` is open at its end. */
export const isCurlyOpen = (before: string): boolean => before.lastIndexOf('“') > before.lastIndexOf('”');

/** How far other marks are looked for. */
const REACH = 1000;

const QUOTE = 0x22;

/** Whether the straight quotation mark at `at` opens or closes a quotation; undefined where both sides do not agree. */
export function sideOf(view: View, at: number): 'opens' | 'closes' | undefined {
  const line = lineAt(view, at);
  const isOpenBefore = isOpen(view, at, -1, view.lines.starts[line] - 1);
  const isOpenBehind = isOpen(view, at, 1, view.lines.ends[line]);
  if (isOpenBefore === undefined || isOpenBefore !== isNegated(isOpenBehind)) return undefined;
  return isOpenBefore ? 'closes' : 'opens';
}

const isNegated = (is: boolean | undefined): boolean | undefined => (is === undefined ? undefined : !is);

/**
 * Whether a quotation is open right beside `at`, in the direction of `step`: the first mark there that shows its way tells,
 * and those passed on the way to it are one open, one close. None up to the edge `end` of the line: there is none open.
 */
function isOpen({ units, text }: View, at: number, step: 1 | -1, end: number): boolean | undefined {
  let passed = 0;
  for (let place = at + step; place !== end; place += step) {
    if (Math.abs(place - at) > REACH) return undefined;
    if (units[place] !== QUOTE) continue;
    const opens = opensAt(text, place);
    if (opens !== undefined) return (opens === step < 0) === (passed % 2 === 0);
    passed++;
  }
  return passed % 2 === 1;
}

/**
 * The way of a mark with a space on one side: towards the other. A bracket or dash before it, or a mark behind it, is one;
 * behind a comma or colon a capital tells that it opens.
 */
function opensAt(text: string, place: number): boolean | undefined {
  const free = (at: number): boolean => at < 0 || at >= text.length || isAllSpace(text, at, at + 1);
  const before = free(place - 1) || /[([{–—“‘]/.test(text[place - 1]);
  const behind = free(place + 1) || /[,.;:!?)\]}…–—”’]/.test(text[place + 1]);
  if (before !== behind) return before;
  return !before && /[,:]/.test(text[place - 1]) ? /\p{Lu}/u.test(text[place + 1]) : undefined;
}
