/** JSON for programs that may still pass over a terminal. */

/** A value as JSON. Hidden characters are escaped too, so that nothing of the input reaches a terminal as a command. */
export const jsonOf = (value: Readonly<Record<string, unknown>>, indent?: number): string =>
  `${JSON.stringify(value, null, indent).replace(HIDDEN, escaped)}\n`;

const HIDDEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
