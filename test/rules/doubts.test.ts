/** Teasers that somebody announces: the article may quote them. */
import { createCleaner } from 'sapu';
import { describe, expect, it } from 'vitest';

const { clean } = createCleaner();
const announced = 'Berikut ini adalah isi spanduk itu:\nBaca juga: Tiga Kapal Minyak Berlayar ke Karibia\n\n';
const plain = 'Warga menurunkan spanduk itu.\nBaca juga: Lima Pasar Tertua di Pulau Jawa\n\n';

describe('an announced teaser', () => {
  it.each([
    ['stays', announced, 0],
    ['stays with those right below it', announced.replace('\n\n', `\n${plain.split('\n')[1]}\n\n`), 0],
    ['goes where the page has one that nothing announces', announced + plain, 2],
  ])('%s', (_, text, edits) => expect(clean(text).edits).toHaveLength(edits));

  it('is asked about once, in a text of any length', () => {
    expect(clean(announced.repeat(20_000)).edits).toEqual([]);
  });
});
