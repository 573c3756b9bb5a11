/** The built-in tables, each with what is known of its source: made by the build, read by `sapu rules --lists`. */
import type { Row } from '../rules/rule.js';
import type { EvidenceTable } from '../text/evidence.js';
import { LANGUAGES, type Lexicon } from '../text/lexicon.js';
import { BadInput } from './bad-input.js';
import type { Provenance } from './provenance.js';
import type { Source } from './sources.js';

/** A built-in table as it is told of. */
export interface BuiltinList extends Provenance {
  readonly name: string;
  readonly kind: string;
  readonly language?: string;
  readonly entries: number;
  /** Selectors of the rules that ask for it; missing: all do. */
  readonly rules?: readonly string[];
}

/** All built-in lists. */
export interface Inventory {
  readonly tables: readonly BuiltinList[];
  /** Of the words that built-in packs list, by the names of the packs. */
  readonly packs: Readonly<Record<string, Provenance>>;
}

/** A table of reviewed misspellings. */
export interface Misspelt {
  readonly name: string;
  readonly language: string | undefined;
  readonly rows: readonly Row[];
}

/** What the build has made. */
export interface Built {
  readonly lexicon: Lexicon;
  readonly evidence: EvidenceTable;
  readonly trigrams: Float32Array;
  readonly entities: Readonly<Record<string, string>>;
  readonly misspellings: readonly Misspelt[];
  /** Their names. */
  readonly packs: readonly string[];
}

/** A table by its name in the sources; those of packs are counted where they are told of. */
type Counted = Pick<BuiltinList, 'name' | 'language' | 'entries'>;

/**
 * @param file that the sources are read from, for errors
 * @throws BadInput for what has no source, and for a source without its table
 */
export function inventoryOf(built: Built, sources: readonly Source[], file: string): Inventory {
  const tables = countedIn(built);
  const names = [...tables.map(({ name }) => name), ...built.packs.map(packFile)];
  const unknown = sources.flatMap((source) => source.tables).find((table) => !names.includes(table));
  if (unknown !== undefined) throw new BadInput(file, undefined, `"${unknown}" is no table that is built`);
  const sourceOf = (name: string): Source => {
    const found = sources.filter((source) => source.tables.includes(name));
    if (found.length !== 1) throw new BadInput(file, undefined, `"${name}" has ${found.length} sources; expected one`);
    return filled(found[0], built);
  };
  return {
    tables: tables.map((table) => {
      const { tables: _, ...source } = sourceOf(table.name);
      return { ...table, ...source };
    }),
    packs: Object.fromEntries(
      built.packs.map((pack) => {
        const { tables: _, kind: __, ...provenance } = sourceOf(packFile(pack));
        return [pack, provenance];
      }),
    ),
  };
}

const packFile = (pack: string): string => `${pack}/pack.yaml`;

function countedIn({ lexicon, evidence, trigrams, entities, misspellings }: Built): Counted[] {
  return [
    ...LANGUAGES.map((language, k) => ({
      name: `${language}/frequent.tsv`,
      language,
      entries: countOf(lexicon.count, (id) => lexicon.frequencies[id * LANGUAGES.length + k] > 0),
    })),
    { name: 'evidence/words.tsv', entries: countOf(evidence.documents.length, (id) => evidence.documents[id] > 0) },
    { name: 'names', entries: countOf(lexicon.count, (id) => lexicon.isProper(id)) },
    { name: 'new words', entries: countOf(lexicon.count, (id) => lexicon.isSeen(id) && !lexicon.isProper(id)) },
    { name: 'evidence/pairs.tsv', entries: evidence.seconds.length },
    ...misspellings.map(({ name, language, rows }) => ({
      ...{ name, entries: rows.length },
      ...(language !== undefined && { language }),
    })),
    { name: 'letter model', entries: trigrams.length },
    { name: 'entities of HTML', entries: Object.keys(entities).length },
  ];
}

function countOf(ids: number, holds: (id: number) => boolean): number {
  let count = 0;
  for (let id = 0; id < ids; id++) if (holds(id)) count++;
  return count;
}

/** The source with what is known only now. */
function filled(source: Source, { evidence }: Built): Source {
  const documents = evidence.total.toLocaleString('en-US');
  return {
    ...source,
    source: source.source.replaceAll('<documents>', documents),
    ...(source.make && { make: source.make.map((line) => line.replaceAll('<version>', source.version ?? '')) }),
  };
}
