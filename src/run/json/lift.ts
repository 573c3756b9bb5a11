/** The member `sapu` of a JSON record: what was lifted out of its text, as the last member of the line. */

/** By what is lifted: place, agency, author … */
export type LiftedMember = Readonly<Record<string, string>>;

/** Its name. */
export const LIFTED = 'sapu';
const OPENS = `,"${LIFTED}":`;

/** The line with the member, which it must not have already. */
export function withLifted(line: string, lifted: LiftedMember): string {
  const end = line.lastIndexOf('}');
  return `${line.slice(0, end)}${OPENS}${JSON.stringify(lifted)}${line.slice(end)}`;
}

/** The line without such a member. */
export const withoutLifted = (line: string): string => liftedIn(line)?.rest ?? line;

/** Such a member as it is written, and the line without it; undefined where it has none. */
export function liftedIn(line: string): { readonly rest: string; readonly written: string } | undefined {
  const start = line.lastIndexOf(OPENS);
  const end = line.lastIndexOf('}');
  if (start < 0 || end < start) return undefined;
  const written = line.slice(start + OPENS.length, end);
  return isLifted(written) ? { rest: line.slice(0, start) + line.slice(end), written } : undefined;
}

/** Whether it is an object of texts, in JSON's shortest form. */
function isLifted(written: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return false;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return JSON.stringify(value) === written && Object.values(value).every((text) => typeof text === 'string');
}
