/** What goes wrong with files, in one line each: what, and the next step. */

/** Trouble with one input or output, told in one line. */
export class Trouble extends Error {}

/** Standard output or the ledger takes no more: what comes after it would be lost, or could not be undone. */
export class OutputTrouble extends Trouble {}

const CLOSED = 'ClosedPipe';

/** The reader of standard output has gone; nobody is left to complain to. */
export class ClosedPipe extends Error {
  override readonly name = CLOSED;
}

/** Whether an error is that. By its name: each bundle of the command has a class of its own. */
export const isClosedPipe = (error: unknown): boolean => error instanceof Error && error.name === CLOSED;

const ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file; check the name',
  EISDIR: 'a folder; name its files, or use -w or -o DIR/',
  ENOTDIR: 'no such file: what it should lie in is no folder; check the name',
  EACCES: 'not allowed; check its permissions',
  EPERM: 'not allowed; check its permissions',
  ELOOP: 'a link that leads to itself; remove it',
  ENOSPC: 'no space left on the device; make room and run it again',
  EFBIG: 'larger than a file may be here; make the limit larger (ulimit -f), or write elsewhere',
  EROFS: 'a file system that is read only; write elsewhere with -o',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many open files',
  ERR_STRING_TOO_LONG: 'a line of more than 512 MB; break it up first',
};

/** Whether a name holds what stands in place of bytes that are not UTF-8: such a file is not found by its name. */
export const mayNotBeUtf8 = (name: string): boolean => name.includes('\ufffd');

/** `name: what happened; next step` for an error of the system; other errors are thrown on. */
export function troubleWith(name: string, error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (code === 'ENOENT' && mayNotBeUtf8(name))
    return new Trouble(`${name}: no such file, or its name is not UTF-8: rename it, or pipe it in`);
  return new Trouble(`${name}: ${ERRORS[code] ?? message.replace(/, .*/s, '')}`);
}

/** The same for standard output. */
export function outputTrouble(error: unknown): ClosedPipe | OutputTrouble {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') return new ClosedPipe();
  return new OutputTrouble(troubleWith('standard output', error).message);
}
