/** Colours, for a terminal that shows them: --color, then NO_COLOR, then FORCE_COLOR, then what the stream is. */
import { PLAIN, type Styles } from '../reports/pretty.js';
import type { SayingOptions } from './commands/groups.js';
import { isTerminal } from './streams.js';

/**
 * How reports are styled on the stream `fd`; none: in a file. The colour library is loaded only when there are colours.
 */
export async function stylesOf(fd: number | undefined, color: SayingOptions['color']): Promise<Styles> {
  if (!(await wantsColour(fd, color))) return PLAIN;
  return (await import('./colours.js')).coloured();
}

async function wantsColour(fd: number | undefined, color: SayingOptions['color']): Promise<boolean> {
  if (color !== 'auto') return color === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (fd === undefined || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && isTerminal(fd);
}
