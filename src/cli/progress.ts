/** How far a long run is, on a terminal: files, bytes, rate, time left, in one line that goes again. */
import { fstatSync, statSync } from 'node:fs';
import type { Job } from '../run/jobs.js';
import { isDevice, isTerminal, sayFleeting } from './streams.js';

/** Milliseconds before anything is shown, and between two showings. */
const PATIENCE = 1000;
const PERIOD = 200;

export class Progress {
  private readonly begun = Date.now();
  private shown = this.begun + PATIENCE - PERIOD;
  private isSeen = false;
  private isAsked = false;
  private files = 0;
  private bytes = 0;
  private total: number | undefined;

  private constructor(private readonly jobs: readonly Job[]) {}

  /** Only where standard error may be a terminal, and the text does not run over one as well. */
  static on(jobs: readonly Job[]): Progress | undefined {
    const mayBeSeen = isDevice(2) && !(isDevice(1) && jobs.some(({ to }) => to === 'stdout'));
    return mayBeSeen ? new Progress(jobs) : undefined;
  }

  read(bytes: number): void {
    this.bytes += bytes;
    this.show();
  }

  file(): void {
    this.files++;
    this.show();
  }

  end(): void {
    this.isSeen = false;
    sayFleeting('');
  }

  private show(): void {
    const now = Date.now();
    if (now - this.shown < PERIOD) return;
    this.shown = now;
    if (!this.isAsked) {
      this.isAsked = true;
      void isTerminal(2).then((seen) => {
        this.isSeen = seen;
      });
    }
    if (this.isSeen) sayFleeting(this.line(now));
  }

  private line(now: number): string {
    this.total ??= bytesOf(this.jobs);
    const rate = this.bytes / Math.max(now - this.begun, 1) / 1000; // MB a second
    const left = this.total > 0 && rate > 0 ? `, ${timeLeft((this.total - this.bytes) / 1e6 / rate)} left` : '';
    const of = this.total > 0 ? ` of ${megabytes(this.total)}` : '';
    const { length } = this.jobs;
    const files = length > 1 ? `${this.files} of ${length} files, ` : '';
    return `sapu: ${files}${megabytes(this.bytes)}${of} MB, ${rate.toFixed(1)} MB/s${left}`;
  }
}

/** Bytes of all inputs; 0 when one of them cannot tell. */
function bytesOf(jobs: readonly Job[]): number {
  let total = 0;
  for (const { path, problem } of jobs) {
    if (problem !== undefined) continue;
    try {
      const stats = path === '-' ? fstatSync(0) : statSync(path);
      if (!stats.isFile()) return 0;
      total += stats.size;
    } catch {
      // It is told when it is opened.
    }
  }
  return total;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function timeLeft(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
