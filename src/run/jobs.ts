/** From the operands of the command line to what is read and where it goes. */
import { fstatSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { STDIN_NAME } from './input.js';
import { EXTENSIONS, type Format, formatOf } from './sniff.js';
import { mayNotBeUtf8 } from './trouble.js';

/** Where the text goes: standard output, nowhere, the input itself, or another path. */
export type Destination = 'stdout' | 'nowhere' | 'in-place' | { readonly path: string };

/** One input and its output. */
export interface Job {
  /** `-` is standard input. */
  readonly path: string;
  /** As people call it. */
  readonly name: string;
  readonly format: Format;
  readonly to: Destination;
  /** Why it cannot be done at all. */
  readonly problem?: string;
}

/** What the call says of its operands. */
export interface JobOptions {
  readonly write: boolean;
  readonly output?: string | undefined;
  /** No text is written: only what is found counts. */
  readonly discard?: boolean | undefined;
  /** No input may be given twice, even when nothing is written. */
  readonly once?: boolean | undefined;
  /** Every input is of this format, whatever its name. */
  readonly format?: Format | undefined;
  /** Lists and packs: nothing may be written over them. */
  readonly alsoRead?: readonly string[];
  /** Ledger and reports: they are no input and no output. */
  readonly alsoWritten?: readonly string[];
}

/**
 * One job for each file. Folders are walked in the order of names, for files that sapu reads.
 * @throws Error when the call makes no sense: two inputs go to one output, or an output is an input
 */
export function jobsOf(operands: readonly string[], options: JobOptions): Job[] {
  const inputs = operands.length > 0 ? operands : ['-'];
  if (options.write && options.output !== undefined) throw new Error('-w and -o exclude each other; use one');
  if (options.write && inputs.includes('-')) throw new Error('-w has no file to write: name one, or leave out -w');
  const isFolderOutput = options.output !== undefined && writesFolder(options.output, inputs);
  const jobs = inputs.flatMap((input) => jobsOfOperand(input, options, isFolderOutput));
  if (options.write || options.output !== undefined || options.once) refuseConflicts(jobs, inputs, options);
  refuseTargets(jobs, options.alsoWritten ?? [], options.alsoRead ?? []);
  return jobs;
}

/** Whether `-o` names a folder. */
function writesFolder(output: string, inputs: readonly string[]): boolean {
  if (output.endsWith('/') || output.endsWith(sep) || isFolder(output)) return true;
  if (inputs.length > 1 || isFolder(inputs[0]))
    throw new Error(`-o ${output}: several outputs need a folder; write it as ${output}/`);
  return false;
}

function jobsOfOperand(input: string, options: JobOptions, isFolderOutput: boolean): Job[] {
  if (input !== '-' && isFolder(input)) {
    if (!options.write && !options.discard && options.output === undefined)
      return [broken(input, 'a folder; use -o DIR/ for its files elsewhere, or -w in place')];
    const own = new Set([...(options.alsoRead ?? []), ...(options.alsoWritten ?? [])].map(real));
    const beside: Beside = { closed: [], links: new Set() };
    const files = eachOnce(filesBelow(input, beside), beside.links).filter(
      (file) => own.size === 0 || !own.has(real(file)),
    );
    const { closed } = beside;
    if (files.length === 0 && closed.length === 0)
      return [broken(input, `no files to clean (${Object.keys(EXTENSIONS).join(' ')})`)];
    const jobs = files.map((file) => jobOf(file, options, isFolderOutput ? relative(input, file) : undefined));
    return [...jobs, ...closed.map((folder) => broken(folder, mayNotBeUtf8(folder) ? NAME_NOT_UTF8 : CLOSED))];
  }
  if (options.write && isNoFile(input)) return [broken(input, 'a pipe or a device; -w writes files: leave it out')];
  return [jobOf(input, options, isFolderOutput ? nameOf(input, options) : undefined)];
}

const CLOSED = 'cannot be read; check its name and permissions';
const NAME_NOT_UTF8 = 'cannot be read, perhaps for its name, which is not UTF-8: rename it';

/** The name of an output in a folder. */
function nameOf(input: string, { format }: JobOptions): string {
  if (input !== '-') return basename(input);
  return format === 'jsonl' ? 'stdin.jsonl' : 'stdin.txt';
}

const broken = (path: string, problem: string): Job => ({ path, name: path, format: 'text', to: 'stdout', problem });

function jobOf(path: string, options: JobOptions, below: string | undefined): Job {
  const { write, output, format } = options;
  const name = path === '-' ? STDIN_NAME : path === STDIN_NAME ? `./${path}` : path || '""';
  const told = format ?? (path === '-' ? 'text' : formatOf(path));
  const elsewhere = options.discard ? 'nowhere' : 'stdout';
  const to: Destination =
    output !== undefined
      ? { path: below === undefined ? output : join(output, below) }
      : write
        ? 'in-place'
        : elsewhere;
  if (typeof told === 'string') return { path, name, format: told, to };
  const isThere = attempt(() => statSync(path)) !== undefined; // what is missing is told when it is opened
  return { path, name, format: 'text', to, ...(isThere && { problem: `${extname(path)} is ${told.instead}` }) };
}

/** Without links to files that are there as well, or that another link leads to. */
function eachOnce(files: string[], links: ReadonlySet<string>): string[] {
  if (links.size === 0) return files;
  const found = new Set(files.filter((file) => !links.has(file)).map(real));
  return files.filter((file) => {
    if (!links.has(file)) return true;
    const isNew = !found.has(real(file));
    found.add(real(file));
    return isNew;
  });
}

/** What a walk meets: folders that cannot be read, and links among its files. */
interface Beside {
  readonly closed: string[];
  readonly links: Set<string>;
}

function filesBelow(folder: string, beside: Beside): string[] {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true }));
  if (!entries) {
    beside.closed.push(folder);
    return [];
  }
  const inOrder = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return inOrder.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return filesBelow(path, beside);
    const isLink = entry.isSymbolicLink();
    const isFile = entry.isFile() || (isLink && (attempt(() => statSync(path).isFile()) ?? true));
    if (isLink) beside.links.add(path);
    return isFile && Object.hasOwn(EXTENSIONS, extname(entry.name).toLowerCase()) ? [path] : [];
  });
}

function refuseConflicts(jobs: readonly Job[], inputs: readonly string[], { output, alsoRead = [] }: JobOptions): void {
  const read = new Map<string, string>();
  for (const { path, problem } of jobs) {
    if (path === '-' || problem !== undefined) continue;
    const place = real(path);
    if (read.has(place)) throw new Error(`${path}: given twice; name it once`);
    read.set(place, path);
  }
  for (const path of alsoRead) if (!read.has(real(path))) read.set(real(path), path);
  const written = new Map<string, string>();
  for (const { path, to } of jobs) {
    if (typeof to === 'string') continue;
    const place = real(to.path);
    if (read.has(place)) throw new Error(`-o ${output}: would overwrite the input ${read.get(place)}; use -w for that`);
    const other = written.get(place);
    if (other !== undefined) throw new Error(`${to.path}: both ${other} and ${path} go there; clean them one by one`);
    written.set(place, path);
  }
  for (const input of inputs)
    if (
      output !== undefined &&
      input !== '-' &&
      isFolder(input) &&
      `${real(output)}${sep}`.startsWith(`${real(input)}${sep}`)
    )
      throw new Error(`-o ${output}: lies inside the input ${input}; choose a folder outside of it`);
}

/** Ledger and reports go to places of their own. */
function refuseTargets(jobs: readonly Job[], targets: readonly string[], lists: readonly string[]): void {
  if (targets.length === 0) return;
  const taken = new Map(lists.map((path) => [real(path), `the list or pack ${path}`]));
  for (const { path, to } of jobs) {
    if (path !== '-') taken.set(real(path), `the input ${path}`);
    if (typeof to !== 'string') taken.set(real(to.path), `the output ${to.path}`);
  }
  for (const path of targets) {
    const place = real(path);
    const other = taken.get(place);
    if (other === TARGET)
      throw new Error(`${path}: two reports, or a report and the ledger, would go there; name another file`);
    if (other !== undefined) throw new Error(`${path}: would overwrite ${other}; name another file`);
    if (isStandardStream(path)) throw new Error(`${path}: standard output or error goes there; name another file`);
    if (!isNoFile(path)) taken.set(place, TARGET);
  }
}

const TARGET = 'a report or the ledger';

/** Whether the path is the file that standard output or standard error goes to. */
function isStandardStream(path: string): boolean {
  const file = attempt(() => statSync(path));
  if (!file?.isFile()) return false;
  return [1, 2].some((fd) => {
    const stream = attempt(() => fstatSync(fd));
    return stream !== undefined && stream.dev === file.dev && stream.ino === file.ino;
  });
}

const isNoFile = (path: string): boolean => {
  const stats = attempt(() => statSync(path));
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
};

const isFolder = (path: string): boolean => attempt(() => statSync(path).isDirectory()) ?? false;

/** The path without links, as far as it exists. Folders are looked up once: runs name thousands of files in a few. */
function real(path: string): string {
  const full = resolve(path);
  const isLink = attempt(() => lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink()) ?? false;
  if (isLink) return attempt(() => realpathSync(full)) ?? full;
  const folder = dirname(full);
  return folder === full ? full : join(realFolder(folder), basename(full));
}

const realFolders = new Map<string, string>();

function realFolder(folder: string): string {
  const known = realFolders.get(folder);
  if (known !== undefined) return known;
  const found = real(folder);
  realFolders.set(folder, found);
  return found;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
