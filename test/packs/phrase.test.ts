import { describe, expect, it } from 'vitest';
import { expand } from '../../src/packs/phrase.js';
import { characterTable } from '../../src/text/characters.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { Walker } from '../../src/text/walk.js';

const walker = new Walker(new Lexicon(characterTable()));
const sequences = (phrase: string): string[] =>
  expand(phrase, walker).map((steps) =>
    steps.map(({ marks, word, slot }) => `${marks}${word ?? (slot ? `<${slot}>` : '')}`).join(' '),
  );

describe('a phrase is written like a usage line', () => {
  it.each([
    ['baca juga', ['baca juga']],
    ['baca juga[:]', ['baca juga', 'baca juga :']],
    ['(baca | lihat) juga', ['baca juga', 'lihat juga']],
    ['baca [juga] <title>', ['baca <title>', 'baca juga <title>']],
    ['a [b (c | d)]', ['a', 'a b c', 'a b d']],
    ['\\[Gambas:<rest>\\]', ['[Gambas :<rest> ]']],
    ['baca juga: <title>', ['baca juga :<title>']],
    ['saluran WhatsApp', ['saluran Whats App', 'saluran WhatsApp']],
    ['pic.twitter.com/<rest>', ['pic .twitter .com /<rest>']],
  ])('%s', (phrase, expected) => expect(sequences(phrase)).toEqual(expected));

  it.each([
    [
      '<titel>',
      'unknown slot "<titel>"; expected one of <title> <name> <site> <date> <number> <url> <handle> <initials> <rest> <line>; did you mean "title"?',
    ],
    ['(a | b', 'expected ")" before "the end"'],
    ['a ]', '"]" closes nothing; a mark itself is written \\]'],
    ['aaa <rest> bbb <rest> ccc', 'expected one <title>, <rest> or <line> with something behind it; split the phrase'],
    ['<rest> lainnya', 'expected a word before the first slot'],
    ['(a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b)', 'stands for more than 64 sequences; split it'],
  ])('%s is refused', (phrase, message) => expect(() => expand(phrase, walker)).toThrow(message));
});
