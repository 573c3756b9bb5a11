/** Turns of the event loop, so that signals are heard between long stretches of work. */

/** Bytes whose cleaning takes so long that a signal may have come meanwhile. */
export const LONG_WORK = 1 << 20;

/** Gives the event loop a turn. Two of its rounds: the first may end before it has looked for signals. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
