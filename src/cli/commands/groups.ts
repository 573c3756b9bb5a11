/** Options that several verbs share, in groups. */
import { type Command, InvalidArgumentError, Option } from 'commander';

/** How inputs are read. */
export interface ReadingOptions {
  jsonl: boolean;
  text: boolean;
  field?: string;
}

/** What else of a record is read. */
export interface TitleOptions {
  titleField?: string;
}

/** Where rules come from, and how much of what they find is applied. */
export interface ConfigurationOptions {
  corrections: string[];
  words: string[];
  pack: string[];
  packs?: string[];
  remove: string[];
  apply: 'certain' | 'likely';
}

/** Which rules run. */
export interface RuleOptions extends ConfigurationOptions {
  only: string[];
  skip: string[];
}

/** The reports that `--report` names. */
export const FORMATS = ['pretty', 'unix', 'jsonl', 'diff', 'stats'] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** A report that was asked for; without a file it goes to the standard stream that the verb has for it. */
export interface ReportWish {
  readonly format: ReportFormat;
  readonly file?: string;
}

/** What every verb that works through files says while it does. */
export interface TerminalOptions {
  quiet: boolean;
  progress: boolean;
}

/** When reports have colours. */
export interface ColourOptions {
  color: 'auto' | 'always' | 'never';
}

/** What is said, and how. */
export interface SayingOptions extends TerminalOptions, ColourOptions {
  report: ReportWish[];
  explain: boolean;
  diff: boolean;
  stats: boolean;
}

/** Options of {@link ReadingOptions}. */
export const reading = (command: Command): Command =>
  command
    .option('--jsonl', 'one JSON record a line (by itself for .jsonl and .ndjson)', false)
    .option('--text', 'plain text, whatever it looks like', false)
    .option('--field <NAME>', 'the field of a record that holds the text (default: text); implies --jsonl', something);

/** The same, and those of {@link TitleOptions}. */
export const titled = (command: Command): Command =>
  reading(command).option(
    '--title-field <NAME>',
    'the field of a record that holds its headline (default: title)',
    something,
  );

/** Options of {@link RuleOptions}. */
export const rules = (command: Command): Command =>
  configuration(command)
    .option('--only <SELECTORS>', 'only these rules (repeatable)', names, [])
    .option('--skip <SELECTORS>', 'all rules but these (repeatable)', names, []);

/** The packs and lists that rules come from, and how much of what they find is applied. */
export const configuration = (command: Command): Command =>
  command
    .option('--corrections <FILE>', 'corrections of your own, in every language (repeatable)', several, [])
    .option('--words <FILE>', 'known words and names of your own (repeatable)', several, [])
    .option('--pack <FILE>', 'rules of your own, in YAML (repeatable)', several, [])
    .option(
      '--packs <NAMES>',
      'built-in language packs to use: id,ms,en,es (default: all; "web" always runs)',
      (value: string, before: string[] | undefined) => names(value, before ?? []),
    )
    .option('--remove <SELECTORS>', 'matters of policy to take out: dateline, credit, … (repeatable)', names, [])
    .addOption(
      new Option('--apply <STRENGTH>', 'the weakest strength that is applied')
        .choices(['certain', 'likely'])
        .default('certain'),
    );

/** Options of {@link SayingOptions}. @param quiet what -q leaves out */
export const saying = (command: Command, quiet: string): Command =>
  terminal(
    command
      .option('--report <FORMAT[=FILE]>', `${FORMATS.join(', ')}; to a file, or said (repeatable)`, wish, [])
      .option('--explain', 'what was changed, where, and why (--report pretty)', false)
      .option('-d, --diff', 'a patch for git apply, in place of the text (--report diff)', false)
      .option('--stats', 'how much each rule did (--report stats)', false)
      .addOption(colour('colours in the report pretty')),
    quiet,
  );

/** The option of {@link ColourOptions}. */
export const colour = (description: string): Option =>
  new Option('--color <WHEN>', description).choices(['auto', 'always', 'never']).default('auto');

/** For every verb that works through files. @param quiet what -q leaves out */
export const terminal = (command: Command, quiet = 'no notices and no progress, only what went wrong'): Command =>
  command.option('-q, --quiet', quiet, false).option('--no-progress', 'no progress on a terminal');

/** Names between commas, behind those of the option's earlier values. @throws InvalidArgumentError where none is */
export function names(value: string, before: string[]): string[] {
  const found = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (found.length === 0) throw new InvalidArgumentError('Expected a name.');
  return [...before, ...found];
}

/** A value that says something. */
export function something(value: string): string {
  if (value === '') throw new InvalidArgumentError('Expected a name.');
  return value;
}

/** The value behind the option's earlier values. */
export const several = (value: string, before: string[] = []): string[] => [...before, value];

/** A number of things. @throws InvalidArgumentError for what is none */
export function count(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('Expected a number from 0 to 999999.');
  return Number(value);
}

function wish(value: string, before: ReportWish[]): ReportWish[] {
  const [name, ...rest] = value.split('=');
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new InvalidArgumentError(`Expected one of ${FORMATS.join(', ')}, then perhaps =FILE.`);
  if (rest.length === 0) return [...before, { format }];
  const file = rest.join('=');
  if (file === '') throw new InvalidArgumentError('Expected a file behind "=".');
  if (file === '-') throw new InvalidArgumentError('Leave out "=-", and it is said; or name a file.');
  return [...before, { format, file }];
}
