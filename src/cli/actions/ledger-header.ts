/** The header of a ledger: which program, with which rules. */
import { readFileSync } from 'node:fs';
import { builtinHash } from '../../packs/builtin.js';
import { hashOf, type LedgerHeader } from '../../run/ledger/entry.js';
import { version } from '../version.js';

/** @param own lists and packs of the user */
export const headerOf = (own: readonly string[]): LedgerHeader => ({
  ledger: 1,
  sapu: version,
  hashes: {
    'built-in': builtinHash(),
    ...Object.fromEntries(own.map((file) => [file, hashOf(readFileSync(file))])),
  },
});
