/** The command: reads the call, acts, and turns whatever happens into an exit status and one line. */
import { existsSync } from 'node:fs';
import { CommanderError } from 'commander';
import { didYouMean, nearest } from '../packs/nearest.js';
import { ClosedPipe } from '../run/trouble.js';
import { Complaints } from './complaints.js';
import { cleanCommand, VERBS } from './options.js';
import { CLOSED_PIPE, TROUBLE } from './status.js';
import { isTerminal, say, sayAside } from './streams.js';

const complaints = new Complaints(sayAside);

async function main(argv: readonly string[]): Promise<number> {
  const words = argv[0] === 'clean' ? argv.slice(1) : argv;
  const mistyped = words === argv ? mistypedVerb(argv) : undefined;
  if (mistyped !== undefined) {
    complaints.complain(mistyped);
    return TROUBLE;
  }
  let status = 0;
  const command = cleanCommand(async (files, options) => {
    if (files.length === 0 && (await isTerminal(0))) command.outputHelp();
    else status = await (await import('./clean.js')).cleanFiles(files, options, complaints);
  });
  command.exitOverride().configureOutput({ writeErr: () => {}, writeOut: say });
  try {
    await command.parseAsync([...words], { from: 'user' });
  } catch (error) {
    return statusOf(error);
  }
  complaints.end();
  return status === 0 && complaints.trouble ? TROUBLE : status;
}

/** What is wrong with a first word that is no file and reads like a verb. */
function mistypedVerb([first]: readonly string[]): string | undefined {
  if (first === undefined || !/^[a-z]+$/.test(first) || nearest(first, VERBS) === undefined || existsSync(first))
    return undefined;
  return `no command and no file "${first}"${didYouMean(first, VERBS)}`;
}

/** Says what went wrong; nothing is said to nobody. */
function statusOf(error: unknown): number {
  if (error instanceof ClosedPipe) return CLOSED_PIPE; // behind the help
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const { message } = error as Error;
  complaints.complain(error instanceof CommanderError ? usageProblem(message) : message);
  complaints.end();
  return TROUBLE;
}

/** commander's message in one line, with the next step. */
function usageProblem(message: string): string {
  const [problem, suggestion] = message.replace(/^error: /, '').split('\n');
  const meant = /Did you mean (.*)\?\)/.exec(suggestion ?? '')?.[1];
  if (meant) return `${problem}; did you mean ${meant}?`;
  return problem.endsWith('.') ? problem : `${problem}; see sapu --help`;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    sayAside(`sapu: this should not have happened: ${error.message}; please report it\n`);
    process.exitCode = TROUBLE;
  },
);
