/** The work of `clean` and `lint`: what comes of each document goes to the output, the ledger and the listener. */
import type { Cleaner } from '../cleaner.js';
import { cleanRecords } from './json/records.js';
import type { LedgerWriter } from './ledger/writer.js';
import type { Audience, Listener } from './listener.js';
import { cleanText } from './text.js';
import type { Work } from './work.js';

/** @param field the field of JSON records that holds the text */
export function cleaning(cleaner: Cleaner, field: string, listener: Listener, ledger?: LedgerWriter): Work {
  const audience: Audience = {
    document(cleaning) {
      ledger?.add(cleaning);
      listener.document(cleaning);
    },
    listener,
  };
  return {
    text: (input, output) => cleanText(input, cleaner, output, audience),
    records: (input, output) => cleanRecords(input, field, cleaner, output, audience),
    ...(ledger && { settle: (lasting: boolean) => ledger.settle(lasting) }),
  };
}
