/** From tables to evidence: it says what the rows say, as far as rules ask, and adds up all corpora. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf, type Learnt } from '../../src/packs/evidence.js';
import { decodeEvidence, encodeEvidence } from '../../src/packs/evidence-file.js';
import { Evidence, type EvidenceTable, NO_EVIDENCE } from '../../src/text/evidence.js';
import { type Lexicon, LISTED, PROPER, SEEN } from '../../src/text/lexicon.js';
import { FIRST_WORD, NOTHING, neighbourNamed } from '../../src/text/neighbours.js';
import { corpora, type Document, lexiconOf, naive, learnt as tables, WORDS } from './corpus.js';

const NAMES = { words: 'a/words.tsv', pairs: 'a/pairs.tsv' };
const learntOf = (corpus: readonly Document[], pruned = false): Learnt => ({ ...tables(corpus, pruned), names: NAMES });
const tablesWith = (words: string, pairs: string): Learnt => ({
  words: `# 999999999 documents, 0 headlines\n${words}`,
  pairs: `# 999999999 documents, 0 headlines\n${pairs}`,
  names: NAMES,
});

const corpus = corpora.filter((all) => naive(all).documents > 0);
const NEIGHBOURS = ['.', '#', '^', ...WORDS];

/** Everything that the evidence says of listed words, and of pairs. */
function saidBy(table: EvidenceTable, lexicon: Lexicon): Record<string, number> {
  const evidence = new Evidence(table);
  const said: Record<string, number> = { total: evidence.total };
  for (const word of WORDS) said[word] = evidence.documentsWith(lexicon.idOf(word));
  for (const first of NEIGHBOURS)
    for (const second of NEIGHBOURS)
      said[`${first}\t${second}`] = evidence.together(neighbourNamed(first, lexicon), neighbourNamed(second, lexicon));
  return said;
}

/** The same by plain counts: pairs that stand in three documents of two sites in a corpus, added up. */
function expected(parts: readonly (readonly Document[])[], pruned = false): Record<string, number> {
  const said: Record<string, number> = { total: 0 };
  for (const word of WORDS) said[word] = 0;
  for (const first of NEIGHBOURS) for (const second of NEIGHBOURS) said[`${first}\t${second}`] = 0;
  for (const part of parts) {
    const { documents, words, pairs } = naive(part);
    said.total += documents;
    for (const [word, seen] of words)
      if (word in said && (!pruned || seen.documents >= 2)) said[word] += seen.documents;
    for (const [pair, seen] of pairs) if (seen.documents >= 3 && seen.sites.size >= 2) said[pair] += seen.documents;
  }
  return said;
}

describe('evidence', () => {
  it('says what the rows say, pruned or not', () => {
    fc.assert(
      fc.property(corpus, fc.boolean(), (all, pruned) => {
        const lexicon = lexiconOf();
        expect(saidBy(evidenceOf([learntOf(all, pruned)], lexicon, NO_EVIDENCE), lexicon)).toEqual(
          expected([all], pruned),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('of a base and of several corpora is added, and each corpus has to have what rules ask for', () => {
    fc.assert(
      fc.property(fc.array(corpus, { minLength: 2, maxLength: 3 }), (parts) => {
        const learnt = parts.map((part) => learntOf(part));
        const together = lexiconOf();
        expect(saidBy(evidenceOf(learnt, together, NO_EVIDENCE), together)).toEqual(expected(parts));
        const onBase = lexiconOf();
        const base = evidenceOf(learnt.slice(0, 1), onBase, NO_EVIDENCE);
        expect(saidBy(evidenceOf(learnt.slice(1), onBase, base), onBase)).toEqual(expected(parts));
      }),
      { numRuns: 200 },
    );
  });

  it.each<[where: string, rows: string, count: number, other?: string]>([
    ['two documents', 'harga\tberas\t2\t2\n', 0],
    ['one site', 'harga\tberas\t9\t1\n', 0],
    ['three documents of two sites', 'harga\tberas\t3\t2\n', 3],
    ['three documents of two sites as bits', 'harga\tberas\t3\t0000000100000400\n', 3],
    ['three documents of one site as a bit', 'harga\tberas\t3\t0000000000000400\n', 0],
    ['rows of two corpora', 'harga\tberas\t3\t2\n', 7, 'harga\tberas\t4\t2\n'],
    ['more than a cell holds', 'harga\tberas\t65530\t2\n', 65535, 'harga\tberas\t9\t2\n'],
    ['very many', 'harga\tberas\t900000000\t64\n', 65535],
    ['a word that this version does not list', 'harga\tgerabah\t9\t2\n', 0],
  ])('of a pair in %s', (_, rows, count, other = '') => {
    const lexicon = lexiconOf();
    const evidence = new Evidence(evidenceOf([tablesWith('', rows), tablesWith('', other)], lexicon, NO_EVIDENCE));
    const [harga, beras] = ['harga', 'beras'].map((word) => neighbourNamed(word, lexicon));
    expect(evidence.together(harga, beras)).toBe(count);
    expect(evidence.together(beras, harga)).toBe(0);
    expect(evidence.together(NOTHING, beras)).toBe(0);
    expect(evidence.together(harga, NOTHING)).toBe(0);
    expect(evidence.together(FIRST_WORD + lexicon.count, beras)).toBe(0);
  });

  it.each([
    ['of two documents', 'wirasta\t2\t1\t2\t0\t0\n', 2],
    ['of one document', 'wirasta\t1\t1\t1\t0\t0\n', undefined],
    ['of four letters', 'wira\t9\t2\t9\t0\t0\n', undefined],
    ['with marks that are no letters', 'wirásta\u0301\t9\t2\t9\t0\t0\n', undefined],
  ])('marks a word %s that no list holds', (_, row, count) => {
    const lexicon = lexiconOf();
    const evidence = new Evidence(evidenceOf([tablesWith(row, '')], lexicon, NO_EVIDENCE));
    const id = lexicon.idOf(row.split('\t')[0]);
    expect(id >= 0 ? [evidence.documentsWith(id), lexicon.flags[id]] : undefined).toEqual(
      count === undefined ? undefined : [count, SEEN],
    );
  });

  it.each([
    ['a name that is never written small', 'wirasta\t20\t2\t0\t3\t1\n', SEEN | PROPER],
    ['a name that two documents write small', 'wirasta\t20\t2\t2\t3\t1\n', SEEN | PROPER],
    ['no name, which three do', 'wirasta\t20\t2\t3\t3\t1\n', SEEN],
    ['a name that a list holds', 'beras\t20\t2\t0\t3\t1\n', LISTED | PROPER],
    ['no name of one document', 'beras\t1\t1\t0\t0\t0\n', LISTED],
    ['no name that only opens sentences', 'wirasta\t20\t2\t0\t16\t1\n', SEEN],
    ['a name that mostly does', 'wirasta\t20\t2\t0\t15\t1\n', SEEN | PROPER],
  ])('takes it for %s', (_, row, flags) => {
    const lexicon = lexiconOf();
    evidenceOf([tablesWith(row, '')], lexicon, NO_EVIDENCE);
    expect(lexicon.flags[lexicon.idOf(row.split('\t')[0])]).toBe(flags);
  });

  it('asks all corpora together, and leaves what the base has as it is', () => {
    const small = tablesWith('beras\t20\t2\t19\t0\t0\n', '');
    const name = tablesWith('beras\t4\t2\t0\t1\t0\n', '');
    const together = lexiconOf();
    evidenceOf([name, small], together, NO_EVIDENCE);
    const onBase = lexiconOf();
    evidenceOf([name], onBase, evidenceOf([small], onBase, NO_EVIDENCE));
    for (const lexicon of [together, onBase]) expect(lexicon.isProper(lexicon.idOf('beras'))).toBe(false);
  });

  it('knows nothing of words that were added later, nor of any without a corpus', () => {
    const lexicon = lexiconOf();
    const evidence = new Evidence(evidenceOf([tablesWith('beras\t3\t2\t3\t0\t0\n', '')], lexicon, NO_EVIDENCE));
    expect(evidence.documentsWith(lexicon.idOf('beras'))).toBe(3);
    expect(evidence.documentsWith(lexicon.add('gerabah'))).toBe(0);
    expect(evidence.documentsWith(-1)).toBe(0);
    expect(new Evidence(NO_EVIDENCE).together(0, 0)).toBe(0);
  });

  it('names file and line of a row that is none', () => {
    const of = (words: string, pairs: string) => () => evidenceOf([tablesWith(words, pairs)], lexiconOf(), NO_EVIDENCE);
    expect(of('beras\t3\n', '')).toThrow('a/words.tsv:2: expected word');
    expect(of('beras\t3\t2\t3\t0\t0\n', 'harga\tberas\t3\t2\nharga beras\n')).toThrow(
      'a/pairs.tsv:3: expected two words',
    );
  });
});

describe('the file of the evidence', () => {
  const table: fc.Arbitrary<EvidenceTable> = fc.record({
    total: fc.nat(),
    documents: fc.int32Array({ maxLength: 9 }),
    rows: fc.int32Array({ maxLength: 9 }),
    seconds: fc.int32Array({ maxLength: 9 }),
    counts: fc.uint16Array({ maxLength: 9 }),
  });
  const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

  it('gives back what was put in', () => {
    fc.assert(
      fc.property(table, (all) => {
        expect(decodeEvidence(bufferOf(encodeEvidence(all)))).toEqual(all);
      }),
    );
  });
  it('gives back the evidence of a corpus', () => {
    const lexicon = lexiconOf();
    const rows = 'beras\t.\t7\t2\nharga\tberas\t3\t2\nharga\tnaik\t4\t3\n';
    const all = evidenceOf([tablesWith('beras\t9\t2\t9\t0\t0\n', rows)], lexicon, NO_EVIDENCE);
    expect(saidBy(decodeEvidence(bufferOf(encodeEvidence(all))), lexicon)).toEqual(saidBy(all, lexicon));
  });
  it('of another version is refused', () => {
    const bytes = encodeEvidence(NO_EVIDENCE);
    bytes[0] ^= 1;
    expect(() => decodeEvidence(bufferOf(bytes))).toThrow('build it again');
  });
});
