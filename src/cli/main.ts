/** The command: reads the call, acts, and turns whatever happens into an exit status and one line. */
import { existsSync } from 'node:fs';
import { type Command, CommanderError, type Option } from 'commander';
import { didYouMean, nearest } from '../packs/nearest.js';
import { isClosedPipe } from '../run/trouble.js';
import { cleanCommand } from './commands/clean.js';
import { learnCommand } from './commands/learn.js';
import { lintCommand } from './commands/lint.js';
import { reviewCommand } from './commands/review.js';
import { rulesCommand } from './commands/rules.js';
import { testCommand } from './commands/test.js';
import { undoCommand } from './commands/undo.js';
import { Complaints } from './complaints.js';
import { CLOSED_PIPE, TROUBLE } from './status.js';
import { isTerminal, say, sayAside } from './streams.js';
import { version } from './version.js';

const complaints = new Complaints(sayAside);
let status = 0;

/** The engine is loaded only when there is something to do. */
const engine = () => import('./engine.js');

/** The verbs, each with its call. Without one, `clean` is meant. */
const VERBS: Readonly<Record<string, () => Command>> = {
  clean: () =>
    cleanCommand(async (files, options) => {
      refuseVerbs(files);
      if (options.write || !(await lacksInput(files)))
        status = await (await engine()).clean(files, options, complaints);
    }),
  lint: () =>
    lintCommand(async (files, options) => {
      if (await lacksInput(files)) return;
      const act = options.unknown ? (await import('./actions/lint-unknown.js')).lintUnknown : (await engine()).lint;
      status = await act(files, options, complaints);
    }),
  undo: () =>
    undoCommand(async (ledger, files, options) => {
      if (options.write || !(await lacksInput(files)))
        // with -w the ledger names them
        status = await (await import('./actions/undo.js')).undo(ledger, files, options, complaints);
    }),
  review: () =>
    reviewCommand(async (paths, options) => {
      if (!(await lacksInput(paths)))
        status = await (await import('./actions/review.js')).review(paths, options, complaints);
    }),
  test: () =>
    testCommand(async (paths, options) => {
      status = await (await import('./actions/test.js')).test(paths, options, complaints);
    }),
  learn: () =>
    learnCommand(async (paths, options) => {
      if (options.merge.length > 0 || !(await lacksInput(paths)))
        status = await (await import('./actions/learn.js')).learn(paths, options, complaints);
    }),
  rules: () =>
    rulesCommand(async (id, options) => {
      status = await (await import('./actions/rules.js')).rules(id, options);
    }),
};

let command: Command;
/** Whether the call has neither options nor arguments. */
let isBare = false;

/**
 * Whether somebody sits at the terminal and named no input: then the help is the answer.
 * @throws Error when something else was said
 */
async function lacksInput(files: readonly string[]): Promise<boolean> {
  if (files.length > 0 || !(await isTerminal(0))) return false;
  if (!isBare) throw new Error(`no input: name a file, or pipe text in; see ${command.name()} --help`);
  command.outputHelp();
  return true;
}

/** `help VERB` is `VERB --help`. */
const spelledOut = ([first, ...rest]: readonly string[]): string[] =>
  first === 'help' ? [...rest.slice(0, 1), '--help'] : first === undefined ? [] : [first, ...rest];

/** What is wrong with a call for help about something that is no verb. */
const unknownTopic = ([first, topic]: readonly string[]): string | undefined =>
  first !== 'help' || topic === undefined || topic.startsWith('-') || Object.hasOwn(VERBS, topic)
    ? undefined
    : `no command "${topic}"${didYouMean(topic, Object.keys(VERBS)) || '; see sapu --help'}`;

async function main(said: readonly string[]): Promise<number> {
  const argv = spelledOut(said);
  const verb = Object.hasOwn(VERBS, argv[0] ?? '') ? argv[0] : undefined;
  const mistyped = unknownTopic(said) ?? (verb === undefined ? mistypedVerb(argv) : undefined);
  if (mistyped !== undefined) {
    complaints.complain(mistyped);
    return TROUBLE;
  }
  command = VERBS[verb ?? 'clean']();
  isBare = argv.length === (verb === undefined ? 0 : 1);
  command.configureHelp({ optionDescription });
  command.version(version, '-V, --version').helpOption('-h, --help');
  command.exitOverride().configureOutput({ writeErr: () => {}, writeOut: say });
  try {
    await command.parseAsync(argv.slice(verb === undefined ? 0 : 1), { from: 'user' });
  } catch (error) {
    return statusOf(error, verb);
  }
  complaints.end();
  return status !== CLOSED_PIPE && complaints.trouble ? TROUBLE : status;
}

/** What an option does, with its choices and a default that says something. */
function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices ? ` (${argChoices.join(', ')})` : '';
  return `${description}${choices}${typeof defaultValue === 'string' ? ` (default: ${defaultValue})` : ''}`;
}

/** @throws Error for a verb among the inputs, before anything is read or written: `sapu -w lint folder` would clean it */
function refuseVerbs(files: readonly string[]): void {
  const verb = files.find((file) => Object.hasOwn(VERBS, file) && !existsSync(file));
  if (verb !== undefined) throw new Error(`"${verb}": no such file; a command comes first: sapu ${verb} …`);
}

/** What is wrong with a first word that is no file and reads like a verb. */
function mistypedVerb([first]: readonly string[]): string | undefined {
  const verbs = [...Object.keys(VERBS), 'help'];
  if (first === undefined || !/^[a-z]+$/.test(first) || nearest(first, verbs) === undefined || existsSync(first))
    return undefined;
  return `no command and no file "${first}"${didYouMean(first, verbs)}`;
}

/** Says what went wrong; nothing is said to nobody. */
function statusOf(error: unknown, verb: string | undefined): number {
  if (isClosedPipe(error)) return CLOSED_PIPE; // behind the help, or a report
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const { message } = error as Error;
  complaints.complain(error instanceof CommanderError ? usageProblem(message, verb) : message);
  complaints.end();
  return TROUBLE;
}

/** commander's message in one line, with the next step. */
function usageProblem(message: string, verb: string | undefined): string {
  const [problem, suggestion] = message.replace(/^error: /, '').split('\n');
  const meant = /Did you mean (.*)\?\)/.exec(suggestion ?? '')?.[1];
  if (meant) return `${problem}; did you mean ${meant}?`;
  return problem.endsWith('.') ? problem : `${problem}; see sapu${verb ? ` ${verb}` : ''} --help`;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    sayAside(`sapu: this should not have happened: ${error.message}; please report it\n`);
    process.exitCode = TROUBLE;
  },
);
