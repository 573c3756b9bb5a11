/** The standard streams as bare descriptors: no stream object has to be built, which takes two milliseconds. */
import { fstatSync } from 'node:fs';
import { StandardOutput, writeAll } from '../run/output.js';
import { type Trouble, troubleWith } from '../run/trouble.js';

/** Whether a person may sit at the other end. */
export function isDevice(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return false; // closed
  }
}

/** Whether a person sits at the other end. */
export async function isTerminal(fd: number): Promise<boolean> {
  return isDevice(fd) && (await import('node:tty')).isatty(fd);
}

/** Whether a line that goes again stands on the terminal. */
let isFleeting = false;

/** Shows a line on standard error until anything else is said; '' takes it away. */
export function sayFleeting(line: string): void {
  if (line === '' && !isFleeting) return;
  aside(`\r\u001b[K${line}`);
  isFleeting = line !== '';
}

/**
 * Says something on standard error; when nobody listens there, it is not said: the exit status says the rest.
 * @returns why it is lost, where somebody listens
 */
export function sayAside(text: string): Trouble | undefined {
  sayFleeting('');
  return aside(text);
}

/** Says something on standard output. @throws ClosedPipe, OutputTrouble */
export function say(text: string | Buffer): void {
  sayFleeting('');
  new StandardOutput().write(typeof text === 'string' ? Buffer.from(text, 'utf8') : text);
}

/** A pipe without a reader, or a stream that is closed. */
const NOBODY: readonly (string | undefined)[] = ['EPIPE', 'EBADF'];

function aside(text: string): Trouble | undefined {
  try {
    writeAll(2, Buffer.from(text, 'utf8'));
    return undefined;
  } catch (error) {
    return NOBODY.includes((error as NodeJS.ErrnoException).code) ? undefined : troubleWith('standard error', error);
  }
}
