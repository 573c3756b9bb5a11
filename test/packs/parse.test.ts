/** Packs that are wrong: one error, with file, line, what was expected, and the nearest name. */
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/packs/parse.js';

const PACK = `pack: mine
rules:
  related/heading:
    finds: heading
    items: <title>
    why: Links.
    phrases: |
      bacaan lain[:]
    examples:
      - |
        Ia pulang.
        [-Bacaan Lain:-]
      - |
        Ada bacaan lain di rumah.
`;

describe('a pack', () => {
  it('is read', () => {
    expect(parsePack(PACK, 'mine.yaml')).toMatchObject({
      name: 'mine',
      rules: [{ id: 'strip/related/heading', kind: 'heading', strength: 'certain', parameters: { items: '<title>' } }],
    });
  });
  it.each([
    ['unknown key', 'finds: heading', 'findz: heading', 4, 'unknown key "findz"'],
    ['nearest key', 'items: <title>', 'item: <title>', 5, 'did you mean "items"?'],
    [
      'unknown kind',
      'finds: heading',
      'finds: headings',
      4,
      'expected one of bullet, dateline, heading, headline, line, page, repeat, signature, tag-list, words; did you mean "heading"?',
    ],
    ['unknown slot', 'bacaan lain[:]', 'bacaan <titel>', 8, 'did you mean "title"?'],
    ['second phrase', 'bacaan lain[:]', 'bacaan lain\n      (lain', 9, 'phrase "(lain": expected ")"'],
    ['unknown category', 'related/heading', 'relatd/heading', 3, 'unknown category "relatd"'],
    ['no example that changes', '[-Bacaan Lain:-]', 'Bacaan Lain:', 9, 'expected an example that changes'],
    ['open mark', '[-Bacaan Lain:-]', '[-Bacaan Lain:', 9, '"[-" is not closed'],
    ['missing why', '    why: Links.\n', '', 3, 'expected the key "why"'],
    [
      'phrases where none lead',
      'finds: heading\n    items: <title>',
      'finds: tag-list',
      6,
      '"finds: tag-list" has no phrases',
    ],
    ['no text', 'why: Links.', 'why: [1]', 6, '"why": expected text'],
    ['no map', 'rules:\n', 'rules: 5\nx:\n', 3, 'unknown key "x"'],
    ['no phrase', 'phrases: |\n      bacaan lain[:]', 'phrases: ""', 7, '"phrases": expected a phrase'],
    ['blank lines for phrases', 'bacaan lain[:]', '', 7, '"phrases": expected a phrase'],
    [
      'a phrase too deep',
      'bacaan',
      `${'['.repeat(3000)}bacaan${']'.repeat(3000)}`,
      8,
      'brackets in more than 16 others',
    ],
    ['a second document', 'pack: mine', 'pack: mine\n---\npack: yours', 2, 'a second document; a file holds one'],
    ['YAML too deep', 'Links.', `${'['.repeat(9000)}${']'.repeat(9000)}`, 6, 'brackets too deep in one another'],
    ['broken YAML', 'pack: mine', 'pack: [mine', 2, 'Flow sequence'],
  ])('with %s is refused', (_, from, to, line, message) => {
    const broken = (): unknown => parsePack(PACK.replace(from, to), 'mine.yaml');
    expect(broken).toThrow(`mine.yaml:${line}: `);
    expect(broken).toThrow(message);
    expect(broken).not.toThrow(/\n/);
  });
});
