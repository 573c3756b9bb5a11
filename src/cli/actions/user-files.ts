/** Lists and packs of the user: each is read once, for it may be a pipe. */
import { constants, isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { Trouble, troubleWith } from '../../run/trouble.js';

export class UserFiles {
  private readonly texts = new Map<string, string>();

  /** @throws Trouble */
  text(file: string): string {
    const text = this.texts.get(file) ?? read(file);
    this.texts.set(file, text);
    return text;
  }

  /** What was read, by the names of the files. */
  all(): Iterable<readonly [file: string, text: string]> {
    return this.texts;
  }
}

function read(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') throw new Trouble(`${file}: a folder; name a file`);
    throw troubleWith(file, error);
  }
  if (bytes.length > constants.MAX_STRING_LENGTH)
    throw new Trouble(`${file}: longer than 512 MB; leave out part of it`);
  if (!isUtf8(bytes)) throw new Trouble(`${file}: not UTF-8; convert it first (iconv -f ENCODING -t UTF-8)`);
  return bytes.toString('utf8');
}
