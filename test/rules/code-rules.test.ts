/** Repair and correct rules carry examples in the notation of packs: they are their tests. */
import { apply, createCleaner } from 'sapu';
import { describe, expect, it } from 'vitest';
import { parseExample } from '../../src/packs/example.js';
import { CORRECTIONS } from '../../src/rules/correct/correct.js';
import { REPAIRS } from '../../src/rules/repair/repair.js';

describe.each([...REPAIRS, ...CORRECTIONS])('rule $id', ({ id, examples, strengths }) => {
  const isSure = strengths === undefined || strengths.includes('certain');
  const isApplied = isSure || strengths.includes('likely');
  const cleaner = createCleaner({ only: [id], apply: isSure ? 'certain' : 'likely' });
  /** What a rule that only reports would make of it. */
  const proposed = (text: string): string =>
    apply(
      text,
      cleaner.clean(text).findings.map(({ start, end, text = '' }) => ({ start, end, text, by: [] })),
    );
  it('has an example that changes and one that stays', () => {
    const changed = examples.map(parseExample).map(({ before, after }) => before !== after);
    expect(new Set(changed)).toEqual(new Set([true, false]));
  });
  it.each(examples)('example %j', (example) => {
    const { before, after } = parseExample(example);
    expect(cleaner.clean(before).text).toBe(isApplied ? after : before);
    if (!isApplied) expect(proposed(before)).toBe(after);
  });
});

describe('odd spaces', () => {
  const cleaner = createCleaner({ only: ['repair'] });
  const INDONESIAN = 'Harga beras di pasar itu naik lagi, kata para pedagang yang menunggu pembeli sejak pagi.';
  it.each([
    ['become plain in Indonesian', `${INDONESIAN}\u00a0Ia pulang.`, `${INDONESIAN} Ia pulang.`],
    ['vanish at the end of a line', `${INDONESIAN}\u00a0\nIa pulang.`, `${INDONESIAN}\nIa pulang.`],
    ['become one where they touch others, in any language', 'Prix\u00a0 \u00a0: 5', 'Prix : 5'],
    ['stay in French', 'Le prix est de 5\u00a0000 euros\u00a0!', 'Le prix est de 5\u00a0000 euros\u00a0!'],
    ['keep a tab', 'a\u00a0\tb', 'a\tb'],
  ])('%s', (_, before, after) => expect(cleaner.clean(before).text).toBe(after));
});

describe('entities', () => {
  const cleaner = createCleaner({ only: ['repair'] });
  it.each([
    ['escaped four times', '&amp;amp;amp;quot;', '"'],
    ['numbered', 'a&#8211;b&#x2013;c', 'a–b–c'],
    ['numbers of windows-1252', '&#147;a&#148;', '“a”'],
    ['unknown names stay', '&nosuch; &amp', '&nosuch; &amp'],
    ['no character: stays', '&#0; &#xD800; &#9999999;', '&#0; &#xD800; &#9999999;'],
    ['addresses stay', 'https://contoh.id/?a=1&amp;b=2', 'https://contoh.id/?a=1&amp;b=2'],
  ])('%s', (_, before, after) => expect(cleaner.clean(before).text).toBe(after));
});

describe('bytes that are no UTF-8', () => {
  it('are never brought together: they might be a character then', () => {
    const source = 'Harga \udce2\u200b&ZeroWidthSpace;\udc80\udc8b naik, dan be\u200bras juga.';
    const { text } = createCleaner().clean(source);
    expect(text).toBe('Harga \udce2\u200b\udc80\udc8b naik, dan beras juga.');
  });
});
