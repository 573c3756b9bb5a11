/** The slip of the fingers that leads from one word to another. */
import { AT_EDGE, areBeside, BESIDE, DOUBLED, EXTRA, HALVED, MISSING, REPLACED, TRANSPOSED } from './slips.js';

/** The kind of slip that made `written` of `meant`, both in small letters; undefined when it takes none, or several. */
export function slipBetween(written: string, meant: string): number | undefined {
  let i = 0;
  while (i < written.length && i < meant.length && written[i] === meant[i]) i++;
  if (written.length === meant.length) {
    if (i === written.length) return undefined;
    if (written.slice(i + 1) === meant.slice(i + 1))
      return areBeside(letterAt(written, i), letterAt(meant, i)) ? BESIDE : REPLACED;
    const isCrossed = written[i] === meant[i + 1] && written[i + 1] === meant[i];
    return isCrossed && written.slice(i + 2) === meant.slice(i + 2) ? TRANSPOSED : undefined;
  }
  if (written.length === meant.length + 1) {
    if (written.slice(i + 1) !== meant.slice(i)) return undefined;
    if (i > 0 && written[i] === written[i - 1]) return DOUBLED;
    return i === 0 || i === meant.length ? AT_EDGE : EXTRA;
  }
  if (written.length + 1 !== meant.length || meant.slice(i + 1) !== written.slice(i)) return undefined;
  if (i > 0 && meant[i] === meant[i - 1]) return HALVED;
  return i === 0 || i === written.length ? AT_EDGE : MISSING;
}

/** 1 to 26 for a to z; 0 for any other. */
function letterAt(word: string, at: number): number {
  const letter = word.charCodeAt(at) - 0x60;
  return letter >= 1 && letter <= 26 ? letter : 0;
}
