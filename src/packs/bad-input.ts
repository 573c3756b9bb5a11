/** Trouble in a pack or a list: one line that names the place, what was expected, and the nearest name. */
export class BadInput extends Error {
  constructor(
    readonly file: string,
    readonly line: number | undefined,
    problem: string,
  ) {
    super(line === undefined ? `${file}: ${problem}` : `${file}:${line}: ${problem}`);
  }
}
