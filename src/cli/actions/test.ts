/** The verb `test`: the examples of packs, or a score on labelled documents. */
import { extname } from 'node:path';
import type { TestOptions } from '../commands/test.js';
import type { Complaints } from '../complaints.js';
import { scoreLabelled } from './test-labelled.js';
import { testPacks } from './test-packs.js';

/**
 * Returns the exit status, but for what was complained about.
 * @throws errors whose message says what is wrong with the call, the packs, the lists or the documents
 */
export async function test(paths: readonly string[], options: TestOptions, complaints: Complaints): Promise<number> {
  const labelled = paths.filter(isLabelled);
  if (labelled.length === 0) return testPacks([...new Set([...paths, ...options.pack])], options, complaints);
  if (paths.length > 1)
    throw new Error(
      `${labelled[0]}: labelled documents are scored alone; give packs with --pack, and other files in a call of their own`,
    );
  return scoreLabelled(labelled[0], options, complaints);
}

/** Packs are YAML; a pipe holds documents. @throws Error for what is neither by its name */
function isLabelled(path: string): boolean {
  const extension = extname(path).toLowerCase();
  if (path === '-' || extension === '.jsonl' || extension === '.ndjson') return true;
  if (extension === '.yaml' || extension === '.yml') return false;
  throw new Error(`${path}: expected a pack (.yaml) or labelled documents (.jsonl)`);
}
