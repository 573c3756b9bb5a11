/** The headlines of the records of one file. */
import type { Listener } from '../listener.js';
import type { RecordLine } from './record.js';

/** Where the headline of a record stands. */
export interface HeadlineOptions {
  /** The field that holds the headline. */
  readonly titleField?: string | undefined;
  /** Whether the call names that field: then it is told when no record has it. */
  readonly isTitleAsked?: boolean | undefined;
}

export class Headlines {
  private isMissing = false;
  private isFound = false;

  /** @param isUsed whether a rule looks at them */
  constructor(
    private readonly options: HeadlineOptions,
    private readonly isUsed: boolean,
  ) {}

  /** The headline of a record. Reading it takes a whole line: it is done for rules, and until there is one. */
  of(record: RecordLine): string | undefined {
    const { titleField, isTitleAsked } = this.options;
    if (titleField === undefined || (!this.isUsed && (!isTitleAsked || this.isFound))) return undefined;
    const title = record.read(titleField);
    if (title === undefined) this.isMissing = true;
    else this.isFound = true;
    return title;
  }

  tellMissing(name: string, listener: Listener): void {
    const { titleField, isTitleAsked } = this.options;
    if (isTitleAsked && this.isMissing && !this.isFound)
      listener.notice(
        `${name}: no record has a headline in the field "${titleField}"; name the right one with --title-field`,
      );
  }
}
