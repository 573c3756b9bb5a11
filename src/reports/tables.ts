/** Tables of plain text, and numbers as people read them. */

/** Columns: the first to the left, the others to the right; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, k) => Math.max(...rows.map((row) => row[k].length)));
  const lines = rows.map((row) =>
    row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]) : cell.padStart(widths[k] + 3))).join(''),
  );
  return `${lines.join('\n')}\n`;
}

/** 12,394 */
export const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** "1 word", "12,394 words" */
export const several = (count: number, what: string): string => `${number(count)} ${what}${count === 1 ? '' : 's'}`;

/** With two digits behind the point. */
export const percent = (part: number, whole: number): string =>
  `${whole === 0 ? '0.00' : ((100 * part) / whole).toFixed(2)} %`;
