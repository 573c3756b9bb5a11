/**
 * The invariants over random documents, more of them and wilder ones than the tests have. Prints the smallest document
 * that breaks one, and how to meet it again; exit status 1 then.
 *
 *     npm run fuzz [-- --documents N] [--minutes M] [--seed N] [--path P] [--skip PROPERTY]...
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import '../setup.js'; // the seed
import { PROPERTIES } from './properties.js';
import { Tally } from './tally.js';
import { type Sample, sample, Trial } from './trial.js';

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
    skip: { type: 'string', multiple: true, default: [] },
  },
});

/** @throws Error for what is no number */
function numberOf(name: 'documents' | 'minutes' | 'seed'): number | undefined {
  const given = options[name];
  if (given === undefined) return undefined;
  if (given.trim() === '' || !Number.isFinite(Number(given))) throw new Error(`--${name} ${given}: expected a number`);
  return Number(given);
}

/** What is checked: a failure that is known already can be left out, to see past it. */
const properties = PROPERTIES.filter(({ name }) => !options.skip.includes(name));
for (const name of options.skip)
  if (!PROPERTIES.some((property) => property.name === name)) throw new Error(`--skip ${name}: no such property`);

const started = performance.now();
const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
const tally = new Tally();
/** The property that a document broke; while it is made smaller no other counts. */
let broken: string | undefined;

/** @throws Error when the document breaks a property */
function check(made: Sample): void {
  const trial = new Trial(made);
  for (const { name, check: faultOf } of properties) {
    if (broken !== undefined && broken !== name) continue;
    const fault = attempt(() => faultOf(trial));
    if (fault === undefined) continue;
    broken = name;
    throw new Error(fault);
  }
  if (broken !== undefined) return;
  tally.add(trial.cleaned);
  if (process.stderr.isTTY && tally.documents % 5000 === 0)
    process.stderr.write(`\r${tally.documents} documents, ${seconds()} s `);
}

/** Whatever is thrown is a fault as well. */
function attempt(action: () => string | undefined): string | undefined {
  try {
    return action();
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function run(): fc.RunDetails<[Sample]> {
  const minutes = numberOf('minutes');
  const seed = numberOf('seed');
  return fc.check(fc.property(sample, check), {
    numRuns: numberOf('documents') ?? 0,
    ...(minutes !== undefined && { interruptAfterTimeLimit: minutes * 60_000 }),
    ...(seed !== undefined && { seed }),
    ...(options.path !== undefined && { path: options.path }),
  });
}

const { failed, counterexample, counterexamplePath, seed, errorInstance } = run();
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
if (failed && counterexample) {
  console.log(`broken: ${broken}`);
  console.log(`seed ${seed}, path ${counterexamplePath}, after ${tally.documents} documents`);
  console.log(String(new Trial(counterexample[0])));
  console.log(errorInstance instanceof Error ? errorInstance.message : String(errorInstance));
  process.exitCode = 1;
} else
  console.log(`${tally.documents} documents × ${properties.length} properties, seed ${seed}: ${tally}; ${seconds()} s`);
