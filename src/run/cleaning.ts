/** The work of `clean` and `lint`: what comes of each document goes to the output, the ledger and the listener. */
import type { Cleaner } from '../cleaner.js';
import { cleanRecords, type RecordOptions } from './json/records.js';
import type { LedgerWriter } from './ledger/writer.js';
import type { Audience, Listener } from './listener.js';
import { cleanText } from './text.js';
import type { Work } from './work.js';

/** How records are read, and where edits are kept. */
export interface CleaningOptions extends RecordOptions {
  readonly ledger?: LedgerWriter | undefined;
}

/** The work that cleans each input and tells the listener. */
export function cleaning(cleaner: Cleaner, options: CleaningOptions, listener: Listener): Work {
  const { ledger, lift } = options;
  const audience: Audience = {
    document(cleaning) {
      ledger?.add(cleaning);
      listener.document(cleaning);
    },
    listener,
  };
  return {
    text: (input, output) => cleanText(input, cleaner, lift ?? false, output, audience),
    records: (input, output) => cleanRecords(input, cleaner, options, output, audience),
    ...(ledger && { settle: (lasting: boolean) => ledger.settle(lasting) }),
  };
}
