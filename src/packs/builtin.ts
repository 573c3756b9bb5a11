/** The built-in packs and tables, as the build left them. The one place of the library that reads files. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { EvidenceTable } from '../text/evidence.js';
import { Lexicon } from '../text/lexicon.js';
import { decodeEvidence } from './evidence-file.js';
import type { Inventory } from './inventory.js';
import type { Pack } from './pack.js';
import { PhraseFile } from './phrase-file.js';
import { decodeTables } from './tables.js';

const DATA = new URL('../data/', import.meta.url);

/** The lexicon and the letter model; a new copy at each call, since plans add to it. */
export function builtinTables(): { lexicon: Lexicon; trigrams: Float32Array } {
  const { characters, lexicon, trigrams } = decodeTables(bytesOf(new URL('tables.bin', DATA)));
  return { lexicon: new Lexicon(characters, lexicon), trigrams };
}

let evidence: EvidenceTable | undefined;

/** What the built-in corpus says of words; read at the first call. */
export function builtinEvidence(): EvidenceTable {
  evidence ??= decodeEvidence(bytesOf(new URL('evidence.bin', DATA)));
  return evidence;
}

/** All built-in packs, without their examples. */
export function builtinPacks(): Pack[] {
  return JSON.parse(readFileSync(new URL('packs.json', DATA), 'utf8')) as Pack[];
}

/** All built-in packs as they are written, for people: whole reasons, phrases and examples, and nothing that runs. */
export function builtinSources(): Pack[] {
  return JSON.parse(readFileSync(new URL('rules.json', DATA), 'utf8')) as Pack[];
}

/** What the built-in tables hold and where they come from, for people. */
export function builtinLists(): Inventory {
  return JSON.parse(readFileSync(new URL('lists.json', DATA), 'utf8')) as Inventory;
}

let phrases: PhraseFile | undefined;

/** The phrases of the built-in packs; read at the first call. */
export function builtinPhrases(): PhraseFile {
  phrases ??= new PhraseFile(bytesOf(new URL('phrases.bin', DATA)));
  return phrases;
}

let entities: ReadonlyMap<string, string> | undefined;

/** The named characters of HTML; read at the first call. */
export function builtinEntities(): ReadonlyMap<string, string> {
  entities ??= new Map(Object.entries(JSON.parse(readFileSync(new URL('entities.json', DATA), 'utf8'))));
  return entities;
}

/** A hash of the built-in rules and words, made by the build. */
export const builtinHash = (): string => readFileSync(new URL('hash.txt', DATA), 'utf8').trim();

function bytesOf(file: URL): ArrayBuffer {
  const fd = openSync(file, 'r');
  try {
    const bytes = new Uint8Array(fstatSync(fd).size);
    for (let at = 0; at < bytes.length; ) at += readSync(fd, bytes, at, bytes.length - at, at);
    return bytes.buffer;
  } finally {
    closeSync(fd);
  }
}
