/** What `sapu rules --lists` prints: the lists of a configuration, where they come from, and how they are made again. */
import { number, several } from './tables.js';
import { visible } from './visible.js';

/** A list of words, or a table, as it is told of. */
export interface ToldList {
  /** The name of a table, or the path of a file of the user. */
  readonly name: string;
  readonly kind: string;
  /** Missing: of every language, or of none. */
  readonly language?: string;
  readonly entries: number;
  readonly isBuiltin: boolean;
  /** Missing, as the licence: not stated. */
  readonly source?: string;
  readonly version?: string;
  readonly licence?: string;
  /** The commands that make it again. */
  readonly make?: readonly string[];
}

const HEAD = ['list', 'kind', 'language', 'entries', 'licence', 'source'];
const ENTRIES = HEAD.indexOf('entries');
const NOT_STATED = 'not stated';

/** The built-in lists, then those of the user; below them, where it is known, how they are made again. */
export function listTable(lists: readonly ToldList[]): string {
  const parts = [
    ['built-in', lists.filter(({ isBuiltin }) => isBuiltin)],
    ['your own', lists.filter(({ isBuiltin }) => !isBuiltin)],
  ] as const;
  const widths = HEAD.map((title, k) => Math.max(title.length, ...lists.map((list) => cellsOf(list)[k].length)));
  const line = (cells: readonly string[]): string => `${aligned(cells, widths).trimEnd()}\n`;
  const rows = parts.map(([title, part]) =>
    part.length > 0 ? `\n${title}\n${part.map((list) => line(cellsOf(list))).join('')}` : '',
  );
  return `${line(HEAD)}${rows.join('')}\n${several(lists.length, 'list')}${unstated(lists)}\n${madeAgain(lists)}`;
}

const cellsOf = ({ name, kind, language = '', entries, licence, source, version }: ToldList): string[] => [
  `  ${visible(name)}`,
  kind,
  visible(language),
  number(entries),
  visible(licence ?? NOT_STATED),
  visible(`${source ?? NOT_STATED}${version === undefined ? '' : `, version ${version}`}`),
];

const aligned = (cells: readonly string[], widths: readonly number[]): string =>
  cells.map((cell, k) => (k === ENTRIES ? cell.padStart(widths[k]) : cell.padEnd(widths[k]))).join('  ');

/** How many lists may not be passed on before somebody has asked. */
function unstated(lists: readonly ToldList[]): string {
  const silent = lists.filter(({ licence }) => licence === undefined).length;
  return silent === 0 ? '' : `; of ${number(silent)} the licence is not stated`;
}

/** The commands, each with all lists that they make. */
function madeAgain(lists: readonly ToldList[]): string {
  const byCommands = new Map<string, Set<string>>();
  for (const { name, make = [] } of lists) {
    if (make.length === 0) continue;
    const commands = make.map((command) => `    ${visible(command)}\n`).join('');
    byCommands.set(commands, (byCommands.get(commands) ?? new Set()).add(visible(name)));
  }
  const parts = [...byCommands].map(([commands, names]) => `\n  ${[...names].join(', ')}\n${commands}`);
  return parts.length === 0 ? '' : `\nmade again by (what is built-in: in a clone of sapu)\n${parts.join('')}`;
}
