/** The standard streams as bare descriptors: no stream object has to be built, which takes two milliseconds. */
import { fstatSync } from 'node:fs';
import { StandardOutput } from '../run/output.js';

/** Whether a person sits at the other end. */
export async function isTerminal(fd: number): Promise<boolean> {
  try {
    return fstatSync(fd).isCharacterDevice() && (await import('node:tty')).isatty(fd);
  } catch {
    return false; // closed
  }
}

/** Says something on standard error. When nobody listens there, it is not said: the exit status says the rest. */
export function sayAside(text: string): void {
  try {
    new StandardOutput(2).write(Buffer.from(text, 'utf8'));
  } catch {
    // Nobody to tell.
  }
}

/** Says something on standard output. @throws ClosedPipe, OutputTrouble */
export const say = (text: string): void => new StandardOutput().write(Buffer.from(text, 'utf8'));
