/** Words as `wc -w` counts them: what white space separates. */
import { isBlank, isTerminator } from '../../edit/space.js';

/** How many words begin in `text[start, end)`. */
export function wordsIn(text: string, start = 0, end = text.length): number {
  let count = 0;
  let isInside = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isSpace = isBlank(code) || isTerminator(code);
    if (!isSpace && !isInside) count++;
    isInside = !isSpace;
  }
  return count;
}
