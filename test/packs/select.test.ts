import { describe, expect, it } from 'vitest';
import { selection, selects } from '../../src/packs/select.js';

const IDS = [
  'repair/space/odd',
  'strip/related/heading',
  'strip/related/line',
  'strip/ad/label',
  'correct/listed/word',
];

describe('a selector is whole segments from the start; the pass may be left out', () => {
  it.each([
    ['strip', 3],
    ['strip/related', 2],
    ['related', 2],
    ['related/heading', 1],
    ['strip/related/heading', 1],
    ['rel', 0],
    ['heading', 0],
  ])('%s names %i rules', (selector, count) => expect(IDS.filter((id) => selects(selector, id))).toHaveLength(count));
});

describe('a selection', () => {
  it.each([
    [[], [], IDS],
    [['strip'], ['related'], ['strip/ad/label']],
    [['ad', 'correct'], [], ['strip/ad/label', 'correct/listed/word']],
    [[], ['strip', 'correct'], ['repair/space/odd']],
  ])('only %j, skip %j', (only, skip, expected) => expect(IDS.filter(selection(IDS, only, skip))).toEqual(expected));
  it('names the nearest for a selector that names nothing', () => {
    expect(() => selection(IDS, ['relatd'])).toThrow('--only relatd: names no rule; did you mean "related"?');
  });
  it.each([
    [['related', 'ad'], ['strip'], 'no rule is left of --only related,ad --skip strip; leave out one of them'],
    [[], ['repair', 'strip', 'correct'], 'no rule is left of --skip repair,strip,correct; leave out one of them'],
  ])('of only %j and skip %j is refused', (only, skip, message) => {
    expect(() => selection(IDS, only, skip)).toThrow(message);
  });
});
