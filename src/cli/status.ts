/** Exit statuses beside 0. */

/** Something would change, or was found. */
export const FINDINGS = 1;
/** Something did not work; said after everything else is done. */
export const TROUBLE = 2;
/** The reader of standard output has gone: 128 + SIGPIPE, as with programs that the signal ends. */
export const CLOSED_PIPE = 141;
