/** The header of a ledger: which program, with which rules, and how the inputs were read. */
import { builtinHash } from '../../packs/builtin.js';
import { TEXT_FIELD } from '../../run/json/record.js';
import { hashOf, type LedgerHeader } from '../../run/ledger/entry.js';
import type { ReadingOptions } from '../commands/groups.js';
import { version } from '../version.js';
import { formatAsked } from './configuration.js';
import type { UserFiles } from './user-files.js';

export function headerOf(options: ReadingOptions, own: UserFiles): LedgerHeader {
  const format = formatAsked(options);
  const { field = TEXT_FIELD } = options;
  return {
    ledger: 1,
    sapu: version,
    ...(format && { format }),
    ...(field !== TEXT_FIELD && { field }),
    hashes: {
      'built-in': builtinHash(),
      ...Object.fromEntries([...own.all()].map(([file, text]) => [file, hashOf(text)])),
    },
  };
}
