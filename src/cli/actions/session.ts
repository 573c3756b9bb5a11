/** A run as the user sees it: reports, complaints, progress, and what is said when it is interrupted. */
import type { Job } from '../../run/jobs.js';
import type { Cleaning, FileSummary, Listener } from '../../run/listener.js';
import { abortAll } from '../../run/output.js';
import { run } from '../../run/run.js';
import { ClosedPipe } from '../../run/trouble.js';
import type { Work } from '../../run/work.js';
import type { Complaints } from '../complaints.js';
import { Progress } from '../progress.js';
import { CLOSED_PIPE } from '../status.js';
import { sayAside } from '../streams.js';
import { tune } from '../tuning.js';

/** What a run is told of its call. */
export interface SessionOptions {
  readonly jobs: readonly Job[];
  readonly complaints: Complaints;
  readonly quiet: boolean;
  readonly progress: boolean;
  /** The bytes are text whatever they look like. */
  readonly asText: boolean;
  /** Whether a ledger or reports are written to files. */
  readonly hasFiles?: boolean;
  /** The command that takes back what is done in place. */
  readonly wayBack?: string;
  /** What is done when a signal ends the run, after what was made of it is settled. */
  readonly end?: () => void;
}

/** What a session counts. */
export interface Counts {
  files: number;
  changed: number;
}

/** Bytes after which a run is not short. */
const LONG = 1 << 18;

/** Listens to a run, and passes on to `listener` what it wants to hear. */
export class Session implements Listener {
  readonly counts: Counts = { files: 0, changed: 0 };
  private readonly meter: Progress | undefined;
  private work: Work | undefined;
  private bytes = 0;
  private isLong = false;
  private isListening = false;

  constructor(
    private readonly options: SessionOptions,
    private readonly listener: Partial<Listener> = {},
  ) {
    const { jobs, progress, quiet } = options;
    if (progress && !quiet) this.meter = Progress.on(jobs);
  }

  document(cleaning: Cleaning): void {
    this.listener.document?.(cleaning);
  }
  passed(name: string, text: () => string): void {
    this.listener.passed?.(name, text);
  }
  file(summary: FileSummary): void {
    this.counts.files++;
    if (summary.changed) this.counts.changed++;
    this.meter?.file();
    this.listener.file?.(summary);
  }
  read(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > LONG) this.prepareForLongRun();
    this.meter?.read(bytes);
  }
  trouble(message: string): void {
    this.options.complaints.complain(message);
  }
  notice(message: string): void {
    if (!this.options.quiet) this.options.complaints.tell(message);
  }

  /** Runs the jobs. Returns the status of a closed pipe, or 0. */
  async run(work: Work): Promise<number> {
    const { jobs, asText, hasFiles } = this.options;
    this.work = work;
    if (hasFiles || jobs.some(({ to }) => to !== 'stdout' && to !== 'nowhere')) this.listenToSignals();
    try {
      await run(jobs, work, asText, this);
      return 0;
    } catch (error) {
      if (error instanceof ClosedPipe) return CLOSED_PIPE;
      throw error;
    } finally {
      this.meter?.end();
    }
  }

  /** What a short run does without: each takes a part of a millisecond. */
  private prepareForLongRun(): void {
    if (this.isLong) return;
    this.isLong = true;
    this.listenToSignals();
    tune();
  }

  /** The first of them removes what is unfinished; then it ends the process as it would have (130, 143 to a shell). */
  private listenToSignals(): void {
    if (this.isListening) return;
    this.isListening = true;
    for (const signal of ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const)
      process.once(signal, () => {
        abortAll();
        attempt(() => this.work?.settle?.(false));
        attempt(() => this.options.end?.());
        this.meter?.end();
        if (signal === 'SIGINT') sayAside(`sapu: ${this.interruption()}\n`);
        process.kill(process.pid, signal); // not `exit`, which waits for a read from a silent pipe
      });
  }

  private interruption(): string {
    const { files, changed } = this.counts;
    const { jobs, wayBack } = this.options;
    const { length } = jobs;
    const inPlace = jobs.some(({ to }) => to === 'in-place');
    const rest = inPlace ? '; the others are as they were' : '';
    const back = inPlace && wayBack !== undefined && changed > 0 ? `; ${wayBack} takes it back` : '';
    return `interrupted: ${files} of ${length} ${length === 1 ? 'input' : 'inputs'} done, ${changed} changed${rest}${back}`;
  }
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // The run ends anyway.
  }
}
