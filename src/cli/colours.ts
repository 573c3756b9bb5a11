/** Styles with colours; a bundle of its own, so that the colour library is read only where there are colours. */
import { Chalk } from 'chalk';
import type { Styles } from '../reports/pretty.js';

/** The sixteen colours of ANSI, so that the theme of the terminal has its say. */
export function coloured(): Styles {
  const chalk = new Chalk({ level: 1 });
  return { place: chalk.bold, rule: chalk.cyan, gone: chalk.red, come: chalk.green, note: chalk.dim };
}
