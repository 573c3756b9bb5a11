/** `sapu test PACK…`: examples, sound prose, needless entries, and with --on those that never fire. */
import { chosen, cleanerFor } from '../../cleaner.js';
import {
  builtinEntities,
  builtinEvidence,
  builtinPacks,
  builtinPhrases,
  builtinSources,
  builtinTables,
} from '../../packs/builtin.js';
import { parseExample } from '../../packs/example.js';
import type { Pack } from '../../packs/pack.js';
import { planOf } from '../../packs/plan.js';
import { type Fault, type Proved, prove, shadowed } from '../../proof/examples.js';
import { EntryWatch } from '../../proof/fired.js';
import type { Tables } from '../../proof/trial.js';
import { faultForPeople, neverFired, type PlaceOf, proofInShort } from '../../reports/proof.js';
import { cleaning } from '../../run/cleaning.js';
import type { TestOptions } from '../commands/test.js';
import type { Complaints } from '../complaints.js';
import { FINDINGS } from '../status.js';
import { say } from '../streams.js';
import { stylesOf } from '../styles.js';
import { fieldsOf, listsOf, packsOf } from './configuration.js';
import { jobsFor } from './inputs.js';
import { Session } from './session.js';
import { UserFiles } from './user-files.js';

/** @param files packs of the user; none: the built-in ones are tested */
export async function testPacks(
  files: readonly string[],
  options: TestOptions,
  complaints: Complaints,
): Promise<number> {
  refuseScoring(options);
  const read = new UserFiles();
  const own = await packsOf(files, read);
  refuseNamesakes(own, files);
  const builtin = chosen(builtinPacks(), options.packs);
  const sources = builtinSources();
  const tables = tablesOf(options, read);
  const proved = own.length > 0 ? own.map((pack) => ({ written: pack, running: pack })) : withSources(builtin, sources);
  const others = own.length > 0 ? builtin : [];
  const proof = prove(proved, others, soundTexts(sources), tables);
  const needless = proved.flatMap((pack) => shadowed(pack, besides(pack, proved, others), tables));

  const styles = await stylesOf(1, options.color);
  const placeOf = placesIn(own, files);
  const tell = (fault: Fault): void => say(faultForPeople(fault, placeOf, styles));
  for (const fault of [...proof.faults, ...needless]) tell(fault);
  const status = options.on
    ? await tellNeverFired(options.on, proved, others, options, tables, placeOf, complaints)
    : 0;
  if (!options.quiet)
    say(
      proofInShort(
        { ...proof, faults: [...proof.faults, ...needless] },
        proved.map(({ written }) => written.name),
      ),
    );
  return status || (proof.faults.length > 0 ? FINDINGS : 0);
}

/** A fault is told by the name of its pack. @throws Error for two packs of one name */
function refuseNamesakes(packs: readonly Pack[], files: readonly string[]): void {
  packs.forEach(({ name }, k) => {
    const first = packs.findIndex((pack) => pack.name === name);
    if (first < k)
      throw new Error(`${files[k]}: a pack "${name}" as in ${files[first]}; give it another name, or leave one out`);
  });
}

/** What a call asks for that only labelled documents can answer. @throws Error */
function refuseScoring({ floor, show, json, only, skip, remove, apply }: TestOptions): void {
  const asked = {
    '--floor': floor.length > 0,
    '--show': show > 0,
    '--json': json,
    '--only': only.length > 0,
    '--skip': skip.length > 0,
    '--remove': remove.length > 0,
    '--apply': apply !== 'certain',
  };
  for (const [option, isAsked] of Object.entries(asked))
    if (isAsked) throw new Error(`${option} is for labelled documents: name a .jsonl file, or leave it out`);
}

/** Of every plan anew, for plans add to the lexicon. */
function tablesOf(options: TestOptions, read: UserFiles): Tables {
  const lists = listsOf(options, read);
  return () => ({
    ...builtinTables(),
    entities: builtinEntities,
    phrases: builtinPhrases,
    evidence: builtinEvidence,
    ...lists,
    apply: 'likely',
  });
}

/** The built-in packs as they run, each with what is written in it. */
const withSources = (builtin: readonly Pack[], sources: readonly Pack[]): Proved[] =>
  builtin.flatMap((running) => {
    const written = sources.find(({ name }) => name === running.name);
    return written ? [{ written, running }] : [];
  });

/** What a pack has to be needed beside: all others; of the built-in ones those that always run, for each may be alone. */
function besides(pack: Proved, proved: readonly Proved[], others: readonly Pack[]): Pack[] {
  const rest = proved.filter((other) => other !== pack).map(({ running }) => running);
  return others.length > 0 ? [...others, ...rest] : rest.filter(({ language }) => language === undefined);
}

/** Examples without marks, and texts that have to stay. */
const soundTexts = (sources: readonly Pack[]): string[] =>
  sources.flatMap(({ rules, stay }) => [
    ...stay,
    ...rules.flatMap(({ examples }) =>
      examples.filter((example) => {
        const { before, after } = parseExample(example);
        return before === after;
      }),
    ),
  ]);

/** `file:line`; packs of the user stand in the order of their files, built-in ones in those of the project. */
function placesIn(own: readonly Pack[], files: readonly string[]): PlaceOf {
  return (pack, line) => {
    const file = files[own.findIndex(({ name }) => name === pack)];
    if (file === undefined) return `src/packs/${pack}/pack.yaml${line === undefined ? '' : `:${line}`}`;
    return line === undefined ? file : `${file}:${line}`;
  };
}

/** Cleans the inputs, and says which entries of the proved packs never fired. Returns the status of a closed pipe, or 0. */
async function tellNeverFired(
  paths: readonly string[],
  proved: readonly Proved[],
  others: readonly Pack[],
  options: TestOptions,
  tables: Tables,
  placeOf: PlaceOf,
  complaints: Complaints,
): Promise<number> {
  const jobs = jobsFor(paths, options, [], { write: false, discard: true });
  const watch = new EntryWatch(proved.map(({ running }) => running));
  const cleaner = cleanerFor(planOf({ ...tables(), packs: [...others, ...watch.packs] }));
  const { quiet, progress, text } = options;
  let documents = 0;
  const session = new Session(
    { jobs, complaints, quiet, progress, asText: text },
    {
      document({ edits, findings }) {
        documents++;
        for (const { by } of edits) for (const { rule } of by) watch.saw(rule);
        for (const { rule } of findings) watch.saw(rule);
      },
    },
  );
  const status = await session.run(cleaning(cleaner, fieldsOf(options), session));
  if (documents > 0) for (const entry of watch.neverFired()) say(neverFired(entry, placeOf));
  return status;
}
