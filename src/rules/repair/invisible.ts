/** Characters that nobody sees: zero-width ones and controls. */
import { endsLine } from '../../edit/space.js';
import type { Repair } from './rule.js';

const SOFT_HYPHEN = 0xad;
const BYTE_ORDER_MARK = 0xfeff;
/** Scripts that write no spaces: there a zero-width space marks where a word ends. */
const UNSPACED_SCRIPT = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u1aaf\u1b00-\u1bff\ua980-\ua9ff\uaa60-\uaadf]/;

/** Zero-width spaces, word joiners, byte order marks inside the text; soft hyphens at the end of a line. */
export const zeroWidth: Repair = {
  id: 'repair/invisible/zero-width',
  why: 'a character without width, which splits words for every search and every rule',
  examples: ['Harga be[-\u200b-]ras naik.', 'Keluarga 👨\u200d👩\u200d👧 pulang.', 'ภาษา\u200bไทย'],
  handles: (code) => code === 0x200b || code === 0x2060 || code === BYTE_ORDER_MARK || code === SOFT_HYPHEN,
  find({ text }, at) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    while (code === SOFT_HYPHEN && text.charCodeAt(end) === SOFT_HYPHEN) end++;
    const stays =
      (code === BYTE_ORDER_MARK && at === 0) ||
      (code === SOFT_HYPHEN && !endsLine(text, end)) ||
      UNSPACED_SCRIPT.test(text.slice(Math.max(0, at - 1), end + 1));
    return stays ? { end } : { start: at, end, text: '' };
  },
};

/** Control characters and the escape sequences of terminals. NUL stays: it is a character to sapu. */
export const controls: Repair = {
  id: 'repair/invisible/control',
  why: 'a control character, or an escape sequence of a terminal: no part of any text',
  examples: [
    'Harga[-\u0008-] beras naik.',
    'Harga [-\u001b[1m-]beras[-\u001b[0m-] naik.',
    '[-\u001b]0;Judul\u0007-]Harga beras naik.',
    'Harga\u0000beras.',
  ],
  handles: (code) => code < 0x20 || code === 0x7f,
  find({ text }, at) {
    ESCAPE.lastIndex = at;
    const end = at + (ESCAPE.exec(text)?.[0].length ?? 1);
    const code = text.charCodeAt(at);
    return { start: at, end, text: code >= SEPARATORS && code < 0x20 ? ' ' : '' };
  },
};

/** From here to space: the information separators, which stand between words. */
const SEPARATORS = 0x1c;
/** Colours and the like (CSI), and titles and links (OSC), which end in BEL or ST. */
const ESCAPE = /\u001b\[[\d;?]*[A-Za-z]|\u001b\][^\u0007\u001b\r\n]{0,200}(?:\u0007|\u001b\\)/y;
