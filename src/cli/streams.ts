/** The standard streams as bare descriptors: no stream object has to be built, which takes two milliseconds. */
import { fstatSync, writeSync } from 'node:fs';

/** Whether a person sits at the other end. */
export async function isTerminal(fd: number): Promise<boolean> {
  try {
    return fstatSync(fd).isCharacterDevice() && (await import('node:tty')).isatty(fd);
  } catch {
    return false; // closed
  }
}

/** Says something on standard error, synchronously: nothing is lost at exit. When nobody listens there, it is not said. */
export function sayAside(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(2, bytes, at);
  } catch {
    // Nobody to tell: the exit status says the rest.
  }
}

/** Says something on standard output, synchronously. @throws errors of the system */
export function say(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}
