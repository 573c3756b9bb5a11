/** Tables of reviewed misspellings: each row tells where it was seen, and nothing that is known is called misspelt. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinEvidence, builtinTables } from '../../dist/packs/builtin.js';
import { parseCorrections } from '../../src/packs/lists/corrections.js';
import { KNOWN, LANGUAGES, LISTED } from '../../src/text/lexicon.js';

const files = LANGUAGES.map((language) => `src/packs/${language}/misspellings.tsv`).filter((file) => existsSync(file));

it('there are some', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const rows = parseCorrections(text, file);
  const { lexicon } = builtinTables();
  const evidence = builtinEvidence();
  const flagsOf = (word: string): number => lexicon.flags[lexicon.idOf(word)] ?? 0;

  it('is sorted, each word once', () => {
    const words = rows.map(({ typo }) => typo);
    expect(words).toEqual([...new Set(words)].sort());
  });
  it('says where each was seen, and in how many articles', () => {
    for (const line of text.trimEnd().split('\n').slice(1))
      expect(line).toMatch(/^[a-z]+\t[a-z]+\t# [\w-]+ [1-9]\d*(?:, [\w-]+ [1-9]\d*)*$/);
  });
  it('calls no word misspelt that a list knows, or that others use', () => {
    const known = rows.filter(({ typo }) => {
      const seen = evidence.documents[lexicon.idOf(typo)] ?? 0;
      return (flagsOf(typo) & (KNOWN | LISTED)) !== 0 || seen > 5;
    });
    expect(known).toEqual([]);
  });
  it('means words that a list knows, so that nothing goes in a circle', () => {
    expect(rows.filter(({ fixes: [fix] }) => (flagsOf(fix) & LISTED) === 0)).toEqual([]);
  });
});
