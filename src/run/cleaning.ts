/** The work of `clean` and `lint`: what comes of each document goes to the output, the ledger and the listener. */
import type { Cleaner } from '../cleaner.js';
import { cleanRecords } from './json/records.js';
import type { LedgerWriter } from './ledger/writer.js';
import type { Listener, Told } from './listener.js';
import { cleanText } from './text.js';
import type { Work } from './work.js';

/** @param field the field of JSON records that holds the text */
export function cleaning(cleaner: Cleaner, field: string, listener: Listener, ledger?: LedgerWriter): Work {
  const told: Told = {
    document(cleaning) {
      ledger?.add(cleaning);
      listener.document(cleaning);
    },
    listener,
  };
  return {
    text: (input, output) => cleanText(input, cleaner, output, told),
    records: (input, output) => cleanRecords(input, field, cleaner, output, told),
    ...(ledger && { settle: (lasting: boolean) => ledger.settle(lasting) }),
  };
}
