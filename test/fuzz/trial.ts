/** One document with what becomes of it; each thing is worked out once, when a property first asks for it. */
import fc from 'fast-check';
import type { Cleaned, Cleaner } from 'sapu';
import { decode } from '../../src/run/bytes.js';
import { CLEANERS, type CleanerName, cleanerName, WITH_LISTS } from './cleaners.js';
import { type Form, form, type Written, write } from './records.js';
import { bytes } from './texts.js';

/** What is made at random. */
export interface Sample {
  readonly cleaner: CleanerName;
  readonly bytes: Buffer;
  readonly form: Form;
}

/** Samples of all kinds. */
export const sample: fc.Arbitrary<Sample> = fc.record({ cleaner: cleanerName, bytes, form });

/** A document on its way through a cleaner. */
export class Trial {
  readonly cleaner: Cleaner;
  readonly bytes: Buffer;
  /** The text as read. */
  readonly source: string;
  private result: Cleaned | undefined;
  private written: Written | undefined;

  constructor(private readonly sample: Sample) {
    this.cleaner = CLEANERS[sample.cleaner];
    this.bytes = sample.bytes;
    this.source = decode(sample.bytes);
  }

  /** Whether corrections of the user may keep the text from coming to rest. */
  get hasLists(): boolean {
    return WITH_LISTS.has(this.sample.cleaner);
  }

  /** What the cleaner makes of the text. */
  get cleaned(): Cleaned {
    this.result ??= this.cleaner.clean(this.source);
    return this.result;
  }

  /** The text in a JSON record. */
  get record(): Written {
    this.written ??= write(this.source, this.sample.form);
    return this.written;
  }

  /** What the cleaner makes of the text in the record, which may hold more than the text. */
  get cleanedValue(): Cleaned {
    return this.record.value === this.source ? this.cleaned : this.cleaner.clean(this.record.value);
  }

  /** For people, and for a test that holds what was found: JSON. */
  toString(): string {
    const { cleaner } = this.sample;
    const { line, value } = this.record;
    return JSON.stringify({ cleaner, text: this.source, ...(value !== this.source && { value }), record: line });
  }
}
