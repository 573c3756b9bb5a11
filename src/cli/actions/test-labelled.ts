/** `sapu test LABELLED.jsonl`: the present configuration on labelled documents. */
import type { TestOptions } from '../commands/test.js';
import type { Complaints } from '../complaints.js';

export async function scoreLabelled(path: string, options: TestOptions, complaints: Complaints): Promise<number> {
  throw new Error(`${path} ${options.show} ${complaints.trouble}`);
}
