/** The reports of a call: what was asked for, and where each of them goes. */
import { diff } from '../../reports/diff.js';
import { jsonl } from '../../reports/jsonl.js';
import { pretty } from '../../reports/pretty.js';
import type { Report } from '../../reports/report.js';
import { Stats } from '../../reports/stats.js';
import { unix } from '../../reports/unix.js';
import { harmless } from '../../reports/visible.js';
import { encode } from '../../run/bytes.js';
import type { Cleaning, FileSummary } from '../../run/listener.js';
import { abortAll, FileOutput } from '../../run/output.js';
import type { ReportFormat, ReportWish, SayingOptions } from '../commands/groups.js';
import { isTerminal, say, sayAside } from '../streams.js';
import { stylesOf } from '../styles.js';
import { version } from '../version.js';
import { pathsInPatch } from './patch-paths.js';

/** A report and where it goes. */
interface Channel {
  readonly report: Report;
  write(text: string): void;
  close(): void;
}

/** The formats that the short names ask for, and those of `--report`; what is said is said once. */
export function wishesOf({ report, explain, diff, stats }: SayingOptions): ReportWish[] {
  const short = (asked: boolean, format: ReportFormat): ReportWish[] => (asked ? [{ format }] : []);
  const all = [...report, ...short(explain, 'pretty'), ...short(diff, 'diff'), ...short(stats, 'stats')];
  return all.filter(
    (wish, k) => all.findIndex(({ format, file }) => format === wish.format && file === wish.file) === k,
  );
}

/** A patch on standard output takes the place of the text. */
export const isPatch = ({ format, file }: ReportWish): boolean => format === 'diff' && file === undefined;

/** Which reports are wanted, and how. */
interface Wanted {
  readonly wishes: readonly ReportWish[];
  readonly also?: Report | undefined;
  readonly home: 1 | 2;
  readonly color: SayingOptions['color'];
  complain(message: string): void;
}

/** All reports of a run. */
export class Reports {
  private constructor(private readonly channels: readonly Channel[]) {}

  /**
   * Opens the reports, does what there is to do, and ends them; when that throws, no file of theirs is left behind.
   * @param also one more, said on standard output
   * @param home where a report without a file goes: beside the text (2), or to standard output (1); a patch always there
   * @param complain hears of files that cannot be written any more
   * @throws Trouble for a file that cannot be written at all
   */
  static async during<T>(
    { wishes, also, home, color, complain }: Wanted,
    action: (reports: Reports) => Promise<T>,
  ): Promise<T> {
    const channels: Channel[] = [];
    const isSeen = (home === 1 || wishes.length > 0) && (await isTerminal(1));
    for (const { format, file } of wishes) {
      const stream = file === undefined ? (isPatch({ format }) ? 1 : home) : undefined;
      const report = await reportOf(format, stream, color);
      if (file !== undefined) channels.push(written(report, file, complain));
      else if (stream === 1) channels.push(spoken(report, { isSeen, isRaw: format === 'diff' }));
      else channels.push(aside(report, complain));
    }
    if (also) channels.push(spoken(also, { isSeen, isRaw: false }));
    const reports = new Reports(channels);
    try {
      reports.each((report) => report.begin?.());
      const result = await action(reports);
      reports.end();
      return result;
    } catch (error) {
      abortAll();
      throw error;
    }
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
  private end(): void {
    this.each((report) => report.end?.());
    for (const channel of this.channels) channel.close();
  }

  private each(step: (report: Report) => string | undefined): void {
    for (const channel of this.channels) {
      const text = step(channel.report);
      if (text) channel.write(text);
    }
  }
}

async function reportOf(
  format: ReportFormat,
  stream: 1 | 2 | undefined,
  color: SayingOptions['color'],
): Promise<Report> {
  switch (format) {
    case 'pretty':
      return pretty(await stylesOf(stream, color));
    case 'unix':
      return unix();
    case 'jsonl':
      return jsonl(version);
    case 'diff':
      return diff(pathsInPatch());
    case 'stats':
      return new Stats();
  }
}

/** A report beside the text. When it cannot be said any more, the exit status tells, and the run goes on. */
function aside(report: Report, complain: (message: string) => void): Channel {
  let isLost = false;
  return {
    report,
    write(text) {
      const trouble = isLost ? undefined : sayAside(text);
      if (!trouble) return;
      isLost = true;
      complain(trouble.message);
    },
    close() {},
  };
}

/**
 * A report on standard output.
 * @param isSeen whether somebody sits at a terminal: then it is said at once
 * @param isRaw whether the report holds the text as it is: then nothing of it is a command there
 */
function spoken(report: Report, { isSeen, isRaw }: { readonly isSeen: boolean; readonly isRaw: boolean }): Channel {
  const batch = new Batch(isSeen ? 0 : BATCH, (text) => say(encode(isSeen && isRaw ? harmless(text) : text)));
  return { report, write: (text) => batch.add(text), close: () => batch.flush() };
}

/** A report in a file. When it cannot be written any more, that is told once, and the run goes on without it. */
function written(report: Report, file: string, complain: (message: string) => void): Channel {
  let output: FileOutput | undefined = new FileOutput(file, false);
  output.write(Buffer.alloc(0)); // a file that cannot be written stops the run before it begins
  const attempt = (action: (output: FileOutput) => void): void => {
    try {
      if (output) action(output);
    } catch (error) {
      output = undefined;
      complain((error as Error).message);
    }
  };
  return {
    report,
    write: (text) => attempt((open) => open.write(encode(text))),
    close: () => attempt((open) => open.commit(true)),
  };
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
