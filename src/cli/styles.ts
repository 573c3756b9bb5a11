/** Colours, for a terminal that shows them: NO_COLOR, then FORCE_COLOR, then what the stream is. */
import { PLAIN, type Styles } from '../reports/explain.js';
import { isTerminal } from './streams.js';

/** How reports are styled on the stream `fd`. The colour library is loaded only when there are colours. */
export async function stylesOf(fd: number): Promise<Styles> {
  if (!(await wantsColour(fd))) return PLAIN;
  return (await import('./colours.js')).coloured();
}

async function wantsColour(fd: number): Promise<boolean> {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && isTerminal(fd);
}
