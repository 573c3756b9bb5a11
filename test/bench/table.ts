/** Tables of cells: aligned for a terminal, or as Markdown. The first row is the heading; words go left. */

type Row = readonly string[];

const isWords = ([, ...rows]: readonly Row[], column: number): boolean =>
  rows.some((row) => /^\p{L}/u.test(row[column]!));

function plain(rows: readonly Row[]): string {
  const columns = rows[0]!.map((_, column) => ({
    width: Math.max(...rows.map((row) => row[column]!.length)),
    words: isWords(rows, column),
  }));
  const padded = (cell: string, column: number): string => {
    const { width, words } = columns[column]!;
    return words ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

function markdown(rows: readonly Row[]): string {
  const [heading, ...others] = rows;
  const rule = heading!.map((_, column) => (isWords(rows, column) ? '---' : '---:'));
  return [heading!, rule, ...others].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export const table = (rows: readonly Row[], asMarkdown: boolean): string => (asMarkdown ? markdown(rows) : plain(rows));

/** A number with so many digits behind the point, or a dash where there is none. */
export const figure = (value: number | undefined, digits: number): string =>
  value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(digits);
