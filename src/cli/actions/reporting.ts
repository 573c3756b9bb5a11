/** The reports of a call: what was asked for, and where each of them goes. */
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { diff } from '../../reports/diff.js';
import { jsonl } from '../../reports/jsonl.js';
import { pretty } from '../../reports/pretty.js';
import type { Report } from '../../reports/report.js';
import { Stats } from '../../reports/stats.js';
import { unix } from '../../reports/unix.js';
import { harmless } from '../../reports/visible.js';
import { encode } from '../../run/bytes.js';
import { STDIN_NAME } from '../../run/input.js';
import type { Job } from '../../run/jobs.js';
import type { Cleaning, FileSummary } from '../../run/listener.js';
import { FileOutput } from '../../run/output.js';
import { troubleWith } from '../../run/trouble.js';
import type { Format, ReportWish, SayingOptions } from '../commands/groups.js';
import { isTerminal, say, sayAside } from '../streams.js';
import { stylesOf } from '../styles.js';
import { version } from '../version.js';

/** A report and where it goes. */
interface Line {
  readonly report: Report;
  write(text: string): void;
  close(): void;
}

/** The formats that the short names ask for, and those of `--report`; what is said is said once. */
export function wishesOf({ report, explain, diff, stats }: SayingOptions): ReportWish[] {
  const short = (asked: boolean, format: Format): ReportWish[] => (asked ? [{ format }] : []);
  const all = [...report, ...short(explain, 'pretty'), ...short(diff, 'diff'), ...short(stats, 'stats')];
  return all.filter(
    (wish, k) => all.findIndex(({ format, file }) => format === wish.format && file === wish.file) === k,
  );
}

/** A patch on standard output takes the place of the text. */
export const isPatch = ({ format, file }: ReportWish): boolean => format === 'diff' && file === undefined;

/** All reports of a run. */
export class Reports {
  private constructor(
    private readonly lines: readonly Line[],
    /** Whether standard output is a terminal. */
    private readonly isSeen: boolean,
  ) {}

  /**
   * @param home where a report without a file goes: beside the text (2), or to standard output (1); a patch always there
   * @throws Trouble for a file that cannot be written
   */
  static async open(wishes: readonly ReportWish[], home: 1 | 2, color: SayingOptions['color']): Promise<Reports> {
    const lines: Line[] = [];
    const isSeen = (home === 1 || wishes.length > 0) && (await isTerminal(1));
    for (const wish of wishes) {
      const stream = wish.file === undefined ? (isPatch(wish) ? 1 : home) : undefined;
      const report = await reportOf(wish.format, stream, color);
      lines.push(wish.file === undefined ? spoken(report, stream === 1, isSeen) : written(report, wish.file));
    }
    return new Reports(lines, isSeen);
  }

  /** One more, said on standard output. */
  with(report: Report): Reports {
    return new Reports([...this.lines, spoken(report, true, this.isSeen)], this.isSeen);
  }

  begin(): void {
    this.each((report) => report.begin?.());
  }
  document(cleaning: Cleaning): void {
    this.each((report) => report.document(cleaning));
  }
  passed(name: string, text: () => string): void {
    this.each((report) => report.passed?.(name, text()));
  }
  file(summary: FileSummary): void {
    this.each((report) => report.file?.(summary));
  }
  /** The last words; files of reports take their places. */
  end(): void {
    this.each((report) => report.end?.());
    for (const line of this.lines) line.close();
  }

  private each(step: (report: Report) => string | undefined): void {
    for (const line of this.lines) {
      const text = step(line.report);
      if (text) line.write(text);
    }
  }
}

async function reportOf(format: Format, stream: 1 | 2 | undefined, color: SayingOptions['color']): Promise<Report> {
  switch (format) {
    case 'pretty':
      return pretty(await stylesOf(stream, color));
    case 'unix':
      return unix();
    case 'jsonl':
      return jsonl(version);
    case 'diff':
      return diff(pathInPatch);
    case 'stats':
      return new Stats();
  }
}

/** @param isSeen whether somebody sits at a terminal: then it is said at once, and nothing of it is a command */
function spoken(report: Report, aloud: boolean, isSeen: boolean): Line {
  if (!aloud) return { report, write: (text) => sayAside(text), close() {} };
  const batch = new Batch(isSeen ? 0 : BATCH, (text) => say(encode(isSeen ? harmless(text) : text)));
  return { report, write: (text) => batch.add(text), close: () => batch.flush() };
}

function written(report: Report, file: string): Line {
  let output: FileOutput;
  try {
    output = new FileOutput(file, false);
    output.write(Buffer.alloc(0)); // a file that cannot be written stops the run before it begins
  } catch (error) {
    throw troubleWith(file, error);
  }
  return { report, write: (text) => output.write(encode(text)), close: () => output.commit(true) };
}

/** Characters that are said in one go. */
const BATCH = 1 << 15;

/** Holds short texts back until there are enough of them, where nobody sits and waits for them. */
class Batch {
  private texts = '';
  constructor(
    private readonly limit: number,
    private readonly pass: (text: string) => void,
  ) {}

  add(text: string): void {
    this.texts += text;
    if (this.texts.length > this.limit) this.flush();
  }
  flush(): void {
    const { texts } = this;
    this.texts = '';
    if (texts !== '') this.pass(texts);
  }
}

/** A path as a patch names it: below the top of the repository, or else the current folder, with slashes. */
function pathInPatch(name: string): string {
  return name === STDIN_NAME ? 'stdin' : relative(topFolder(), name).split(sep).join('/');
}

let top: string | undefined;

/** `git apply` reads paths from the top of the repository that the current folder lies in. */
function topFolder(): string {
  if (top !== undefined) return top;
  const here = resolve('.');
  for (let folder = here; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return (top = folder);
    if (dirname(folder) === folder) return (top = here);
  }
}

/** Inputs that a patch cannot name are no jobs: git refuses paths outside of the current folder, and links. */
export function onlyNameable(jobs: readonly Job[]): Job[] {
  const here = resolve('.', 'x').slice(0, -1);
  return jobs.map((job) => {
    if (job.path === '-' || job.problem !== undefined) return job;
    if (!resolve(job.path).startsWith(here)) return { ...job, problem: OUTSIDE };
    const isLink = lstatSync(job.path, { throwIfNoEntry: false })?.isSymbolicLink();
    return isLink ? { ...job, problem: 'a link; a patch cannot change what it leads to: name that' } : job;
  });
}

const OUTSIDE = 'lies outside of the current folder; a patch cannot name it: run sapu from a folder above it';
