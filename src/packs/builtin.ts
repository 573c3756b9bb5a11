/** The built-in packs and tables, as the build left them. The one place of the library that reads files. */
import { readFileSync } from 'node:fs';
import { Lexicon } from '../text/lexicon.js';
import type { Pack } from './pack.js';
import { decodeTables } from './tables.js';

const DATA = new URL('../data/', import.meta.url);

/** The lexicon and the letter model; a new copy at each call, since plans add to it. */
export function builtinTables(): { lexicon: Lexicon; trigrams: Float32Array } {
  const file = readFileSync(new URL('tables.bin', DATA));
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const { characters, lexicon, trigrams } = decodeTables(bytes);
  return { lexicon: new Lexicon(characters, lexicon), trigrams };
}

/** All built-in packs, without their examples. */
export function builtinPacks(): Pack[] {
  return JSON.parse(readFileSync(new URL('packs.json', DATA), 'utf8')) as Pack[];
}
