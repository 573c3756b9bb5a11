/** What is said on standard error: at most five lines, whatever happens; the last counts what is left out. */
import { visible } from '../reports/visible.js';

const LINES = 5;

export class Complaints {
  private said = 0;
  private readonly held: string[] = [];
  /** Whether something did not work, as opposed to something to know. */
  trouble = false;

  constructor(private readonly write: (line: string) => void) {}

  /** Something that did not work. */
  complain(message: string): void {
    this.trouble = true;
    this.tell(message);
  }

  /** Something to know. */
  tell(message: string): void {
    const line = `sapu: ${visible(message)}\n`;
    if (this.said < LINES - 1) {
      this.said++;
      this.write(line);
    } else this.held.push(line);
  }

  /** Says what was held back: the one line, or how many there are. */
  end(): void {
    if (this.held.length === 1) this.write(this.held[0]);
    else if (this.held.length > 1) this.write(`sapu: and ${this.held.length} more messages like these\n`);
    this.held.length = 0;
  }
}
