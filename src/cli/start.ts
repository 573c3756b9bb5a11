/**
 * Starts the command. Its bundles are run from compiled code that the build has left beside them (`*.cache`), which is a
 * tenth of the start. V8 takes such code only from itself, the same version with the same source; else it compiles anew.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

const loaded = new Map<string, { exports: unknown }>();

/**
 * The exports of a bundle, whose code is ASCII, a function of what Node gives to a module. It asks for other bundles, and for
 * modules of Node alone.
 * @param told hears of each script that is run
 */
export function bundle(file: string, told: (file: string, script: Script) => void = () => {}): unknown {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const cachedData = compiled(file);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const require = (name: string): unknown =>
    name.startsWith('./') ? bundle(join(dirname(file), name), told) : process.getBuiltinModule(name);
  const run = script.runInThisContext() as (...scope: readonly unknown[]) => void;
  run(module.exports, require, module, file, dirname(file));
  told(file, script);
  return module.exports;
}

function compiled(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}
