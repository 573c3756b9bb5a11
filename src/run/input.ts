/** Reads a file or standard input in pieces of bytes. */
import { closeSync, fstatSync, open, openSync, read, readSync, statSync } from 'node:fs';
import { troubleWith } from './trouble.js';

const PIECE = 1 << 18;

/** What standard input is called in messages. */
export const STDIN_NAME = 'standard input';

/**
 * The bytes of a file (`-`: standard input), in the order in which they stand there. Each piece is the caller's own.
 * @throws Trouble
 */
export async function* piecesOf(path: string): AsyncIterable<Buffer> {
  const isStandard = path === '-';
  const name = isStandard ? STDIN_NAME : path;
  let fd: number;
  try {
    fd = isStandard ? 0 : await opened(path);
  } catch (error) {
    throw troubleWith(name, error);
  }
  try {
    const stats = fstatSync(fd);
    const isFile = !isStandard && stats.isFile();
    const size = isFile ? stats.size : 0;
    for (let at = 0; ; ) {
      const piece = Buffer.allocUnsafe(size === 0 ? PIECE : Math.min(size, PIECE * 16));
      const length = isFile ? readSync(fd, piece, 0, piece.length, null) : await readWaiting(fd, piece);
      if (length === 0) return;
      at += length;
      yield length * 2 < piece.length ? Buffer.from(piece.subarray(0, length)) : piece.subarray(0, length);
      if (at === size && isFile) return; // the end of a file is known: it costs no read of its own
    }
  } catch (error) {
    throw troubleWith(name, error);
  } finally {
    if (!isStandard) closeSync(fd);
  }
}

/** The descriptor of a file. A pipe without a writer is waited for without blocking the process. */
async function opened(path: string): Promise<number> {
  const isPipe = statSync(path, { throwIfNoEntry: false })?.isFIFO() ?? false;
  if (!isPipe) return openSync(path, 'r');
  return new Promise((resolve, reject) => {
    open(path, 'r', (error, fd) => (error ? reject(error) : resolve(fd)));
  });
}

/** Reads without blocking the process, so that signals are heard while a pipe is silent. */
async function readWaiting(fd: number, piece: Buffer): Promise<number> {
  for (;;) {
    try {
      return await new Promise<number>((resolve, reject) => {
        read(fd, piece, 0, piece.length, null, (error, length) => (error ? reject(error) : resolve(length)));
      });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
