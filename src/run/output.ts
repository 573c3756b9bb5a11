/** Where clean text goes: standard output, or a file that appears whole or not at all. */
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { outputTrouble, Trouble, troubleWith } from './trouble.js';

/** What takes the bytes that are made of one input. */
export interface Output {
  /** Whether `abort` takes back everything that was written. */
  readonly canForget: boolean;
  /** Whether it takes the place of something that may be lost. */
  readonly isReplacing: boolean;
  write(bytes: Buffer): void;
  /** Makes what was written last. Without `changed` a file in place stays as it was. */
  commit(changed: boolean): void;
  /** Forgets what was written; nothing is left behind. */
  abort(): void;
}

/** Standard output. Written synchronously: a slow reader holds the writer up, and nothing is lost at exit. */
export class StandardOutput implements Output {
  readonly canForget = false;
  readonly isReplacing = false;

  /** @throws ClosedPipe when nobody reads any more, OutputTrouble when the device is full */
  write(bytes: Buffer): void {
    try {
      writeAll(1, bytes);
    } catch (error) {
      throw outputTrouble(error);
    }
  }
  commit(): void {}
  abort(): void {}
}

/** Takes everything and keeps nothing. */
export const NOWHERE: Output = { canForget: true, isReplacing: false, write() {}, commit() {}, abort() {} };

/** Holds everything back in memory until it is sure. */
export class HeldOutput implements Output {
  readonly canForget = true;
  readonly isReplacing = false;
  private parts: Buffer[] = [];
  constructor(private readonly output: Output) {}

  write(bytes: Buffer): void {
    this.parts.push(bytes);
  }
  /** Passes on what was held. */
  commit(): void {
    for (const part of this.parts) this.output.write(part);
    this.parts = [];
  }
  abort(): void {
    this.parts = [];
  }
}

/** Temporary files that exist just now. */
const pending = new Set<FileOutput>();

/** Removes all temporary files: for signals. */
export function abortAll(): void {
  for (const output of pending) output.abort();
}

let serial = 0;

/** Bytes that an in-place file holds back. */
const HELD_BYTES = 1 << 20;

/**
 * A file written beside its place and renamed into it: same folder, synced, mode kept, links followed. Devices and pipes
 * are written to directly.
 */
export class FileOutput implements Output {
  private fd: number | undefined;
  /** What an in-place file holds back in memory: one that does not change is never opened for writing. */
  private held: Buffer[] = [];
  private heldBytes = 0;
  private readonly target: string;
  private readonly existing: Stats | undefined;
  readonly isReplacing: boolean;
  get canForget(): boolean {
    return this.temporary !== undefined;
  }
  private readonly temporary: string | undefined;
  /** Why nothing more is written. */
  private failure: Trouble | undefined;

  /** @param inPlace whether the file is the input as well: then it is written only when something changes */
  constructor(
    private readonly path: string,
    private readonly inPlace: boolean,
  ) {
    const existing = statSync(path, { throwIfNoEntry: false });
    this.target = existing?.isFile() ? realpathSync(path) : existing ? path : behindLink(path);
    this.existing = existing;
    this.isReplacing = existing?.isFile() ?? false;
    if (!existing || existing.isFile()) this.temporary = join(dirname(this.target), `.sapu-${process.pid}-${serial++}`);
  }

  /** @throws Trouble */
  write(bytes: Buffer): void {
    if (this.inPlace && this.fd === undefined && this.heldBytes + bytes.length <= HELD_BYTES) {
      this.held.push(bytes);
      this.heldBytes += bytes.length;
      return;
    }
    this.attempt(() => writeAll(this.open(), bytes));
  }

  /** @throws Trouble */
  commit(changed: boolean): void {
    if (!changed && this.inPlace) {
      this.abort();
      return;
    }
    this.attempt(() => {
      const fd = this.open();
      if (this.inPlace && !isSame(this.existing, statSync(this.target)))
        throw new Trouble(`${this.path}: was changed by another program meanwhile; not touched: run it again`);
      if (this.existing?.isFile()) fsyncSync(fd); // what is replaced must not be lost with it
      closeSync(fd);
      this.fd = undefined;
      if (this.temporary !== undefined) renameSync(this.temporary, this.target);
      pending.delete(this);
    });
  }

  abort(): void {
    const isMade = pending.delete(this);
    const { fd, temporary } = this;
    this.fd = undefined;
    if (fd !== undefined) quietly(() => closeSync(fd));
    if (isMade && temporary !== undefined) quietly(() => unlinkSync(temporary));
  }

  private open(): number {
    if (this.fd !== undefined) return this.fd;
    if (this.temporary === undefined) {
      this.fd = openSync(this.target, 'w');
      this.release(this.fd);
      return this.fd;
    }
    makeFolder(dirname(this.temporary));
    this.fd = openSync(this.temporary, 'wx', 0o666);
    pending.add(this);
    if (this.existing) takeAfter(this.fd, this.existing);
    this.release(this.fd);
    return this.fd;
  }

  private release(fd: number): void {
    for (const bytes of this.held) writeAll(fd, bytes);
    this.held = [];
  }

  private attempt(action: () => void): void {
    if (this.failure) throw this.failure; // what was written before is gone: nothing can be added to it
    try {
      action();
    } catch (error) {
      this.abort();
      this.failure = troubleWith(this.path, error);
      throw this.failure;
    }
  }
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // There is something worse to tell.
  }
}

/** The last folder that was made: files of a folder come one after the other. */
let made = '';

function makeFolder(folder: string): void {
  if (folder === made) return;
  mkdirSync(folder, { recursive: true });
  made = folder;
}

/** Whether a file is the one that it was: the same place on the device, size and time. */
const isSame = (before: Stats | undefined, now: Stats): boolean =>
  before !== undefined && before.ino === now.ino && before.size === now.size && before.mtimeMs === now.mtimeMs;

/** Where a link to a file that is not there yet leads; any other path itself. */
function behindLink(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
}

/** Gives a new file the owner, where that is allowed, and the mode of the one that it replaces. */
function takeAfter(fd: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(fd, uid, gid);
  } catch {
    // Not the owner: the file becomes one's own, as with every editor.
  }
  fchmodSync(fd, mode & 0o7777);
}

/** Writes all bytes; waits where a pipe that does not block is full. */
export function writeAll(fd: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(SLEEP, 0, 0, 5);
    }
  }
}

const SLEEP = new Int32Array(new SharedArrayBuffer(4));
