/** Files that belong together: they appear in their folder all at once, or none of them does. */
import { mkdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FileOutput } from './output.js';
import { troubleWith } from './trouble.js';

/**
 * Writes files into a folder, which is made where it is missing: each beside its place, and when all are there, into their
 * places, in their order. After trouble nothing is left behind, and no folder either.
 * @throws Trouble that names the file
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, Buffer>): void {
  const outputs: FileOutput[] = [];
  const done: string[] = [];
  let made: string | undefined;
  let path = folder;
  try {
    made = mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of files) {
      path = join(folder, name);
      const output = new FileOutput(path, false);
      outputs.push(output);
      output.write(bytes);
    }
    for (const [k, name] of [...files.keys()].entries()) {
      path = join(folder, name);
      outputs[k].commit(true);
      done.push(path);
    }
  } catch (error) {
    for (const output of outputs) output.abort();
    quietly(() => done.forEach(unlinkSync));
    if (made !== undefined) quietly(() => removeFolders(folder, made as string));
    throw troubleWith(path, error);
  }
}

/** Removes a folder, and those above it up to `top`, as far as they are empty. */
function removeFolders(folder: string, top: string): void {
  for (let at = resolve(folder); ; at = dirname(at)) {
    rmdirSync(at);
    if (at === resolve(top)) return;
  }
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // There is something worse to tell.
  }
}
