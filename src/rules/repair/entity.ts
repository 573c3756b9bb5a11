/** HTML entities left in the text, escaped once or many times (`&amp;nbsp;`). */
import { skipBlanksBack } from '../../edit/space.js';
import type { Plan } from '../plan.js';
import { inAddress } from '../surroundings.js';
import type { Repair } from './rule.js';

/** One entity, however deep: the ampersand of each layer is escaped by the one around it. Only with a semicolon. */
const RUN = /&(?:amp;|AMP;|#0*38;|#[xX]0*26;)*(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/y;

/** What HTML 5 reads the numbers 128 to 159 as: windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Those that nearly all texts have that have any: for them the names of HTML need not be read. */
const USUAL: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }),
);

export const entity: Repair = {
  id: 'repair/entity/escaped',
  why: 'an HTML entity, left from a page; it stands for one character',
  examples: [
    'Harga [-&quot;-]{+"+}beras[-&amp;quot;-]{+"+} naik.',
    "Hari Jum[-&amp;#039;-]{+'+}at.",
    'https://contoh.id/?a=1&amp;b=2',
    'R&D; naik',
    'Di sana ditulis int *p = &num; lalu p dicetak.',
  ],
  handles: (code) => code === 0x26,
  find({ text }, at, { entities }) {
    RUN.lastIndex = at;
    const run = RUN.exec(text);
    if (!run) return { end: at + 1 };
    const end = at + run[0].length;
    const character = isAddressOf(text, at, run) ? undefined : decode(run[1], entities);
    return character === undefined || inAddress(text, at) ? { end } : { start: at, end, text: character };
  },
};

/** Whether it is code instead, the address of a variable: "int *p = &num;". */
const isAddressOf = (text: string, at: number, [run, name]: RegExpExecArray): boolean =>
  run.length === name.length + 2 && !USUAL.has(name) && text[skipBlanksBack(text, at) - 1] === '=';

/** The character that an entity stands for; undefined for unknown names and for numbers that name no character. */
function decode(name: string, entities: Plan['entities']): string | undefined {
  if (name[0] !== '#') return USUAL.get(name) ?? entities().get(name);
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80];
  const isControl = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) && code !== 0x7f && !isControl;
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
