/**
 * The report `diff`: a patch that `git apply` takes. Hunks are built from the edits, never by comparing texts. Lines end
 * in LF, as git sees them; whatever else they hold, CR or bytes that are no UTF-8, is carried along.
 */
import type { Edit } from '../edit/edit.js';
import type { Report } from './report.js';

/** Lines around a change. */
const CONTEXT = 3;

/** @param pathOf the path of a file as the patch names it, with slashes */
export function diff(pathOf: (name: string) => string): Report {
  let open: { name: string; patch: Patch } | undefined;
  const patchOf = (name: string): Patch => {
    if (open?.name !== name) open = { name, patch: new Patch(pathOf(name)) };
    return open.patch;
  };
  return {
    document({ name, source, edits, record }) {
      const patch = patchOf(name);
      if (record) patch.replace(record.line, record.rewritten(edits));
      else changeLines(patch, source, edits);
      return patch.take();
    },
    passed(name, text) {
      const patch = patchOf(name);
      patch.keep(text);
      return patch.take();
    },
    file({ name }) {
      const patch = patchOf(name);
      open = undefined;
      return patch.end();
    },
  };
}

/** Cuts a text into stretches of whole lines that stay, and stretches that edits change. */
function changeLines(patch: Patch, text: string, edits: readonly Edit[]): void {
  let at = 0;
  for (let k = 0; k < edits.length; ) {
    const start = edits[k].start === 0 ? 0 : text.lastIndexOf('\n', edits[k].start - 1) + 1;
    let end = endOfChange(text, start, edits[k]);
    const after = [text.slice(start, edits[k].start), edits[k].text];
    let from = edits[k++].end;
    for (; k < edits.length && (edits[k].start < end || end === text.length); k++) {
      after.push(text.slice(from, edits[k].start), edits[k].text);
      from = edits[k].end;
      if (from >= end) end = Math.max(end, endOfChange(text, start, edits[k]));
    }
    patch.keep(text.slice(at, start));
    patch.replace(text.slice(start, end), after.join('') + text.slice(from, end));
    at = end;
  }
  patch.keep(text.slice(at));
}

/** The end of the last line that an edit changes; whole lines that go leave the next one alone. */
function endOfChange(text: string, lineStart: number, { start, end, text: comes }: Edit): number {
  const beginsLine = start === lineStart && comes === '';
  if (end > start && text[end - 1] === '\n' && (beginsLine || comes.endsWith('\n'))) return end;
  const next = text.indexOf('\n', end);
  return next < 0 ? text.length : next + 1;
}

/** The hunks of one file, told stretch by stretch. */
class Patch {
  private readonly header: string;
  private out = '';
  private isBegun = false;
  /** Lines passed so far, of the file as it was and as it is. */
  private oldLines = 0;
  private newLines = 0;
  /** The last lines that stayed, in front of whatever comes. */
  private context: string[] = [];
  private hunk: Hunk | undefined;

  constructor(path: string) {
    const [a, b] = [quotedPath(`a/${path}`), quotedPath(`b/${path}`)];
    const tab = (name: string): string => (name.includes(' ') ? `${name}\t` : name);
    this.header = `diff --git ${a} ${b}\n--- ${tab(a)}\n+++ ${tab(b)}\n`;
  }

  /** Whole lines that stay. */
  keep(text: string): void {
    for (let at = 0; at < text.length; ) {
      const end = text.indexOf('\n', at) + 1 || text.length;
      const line = text.slice(at, end);
      at = end;
      this.oldLines++;
      this.newLines++;
      this.context.push(line);
      if (!this.hunk && this.context.length > CONTEXT) this.context.shift();
      else if (this.hunk && this.context.length > 2 * CONTEXT) this.close();
    }
  }

  /** Whole lines that become others. */
  replace(before: string, after: string): void {
    if (before === after) {
      this.keep(before);
      return;
    }
    const first = { old: this.oldLines - this.context.length + 1, now: this.newLines - this.context.length + 1 };
    this.hunk ??= { ...first, oldCount: 0, newCount: 0, body: '' };
    for (const line of this.context) this.hunk.body += marked(' ', line);
    this.hunk.oldCount += this.context.length;
    this.hunk.newCount += this.context.length;
    this.context = [];
    for (const line of linesOf(before)) {
      this.hunk.body += marked('-', line);
      this.hunk.oldCount++;
      this.oldLines++;
    }
    for (const line of linesOf(after)) {
      this.hunk.body += marked('+', line);
      this.hunk.newCount++;
      this.newLines++;
    }
  }

  /** What is ready to be written. */
  take(): string {
    const { out } = this;
    this.out = '';
    return out;
  }

  end(): string {
    this.close();
    return this.take();
  }

  private close(): void {
    const { hunk } = this;
    if (!hunk) return;
    const behind = this.context.slice(0, CONTEXT);
    for (const line of behind) hunk.body += marked(' ', line);
    const old = range(hunk.old, hunk.oldCount + behind.length);
    const now = range(hunk.now, hunk.newCount + behind.length);
    this.out += `${this.isBegun ? '' : this.header}@@ -${old} +${now} @@\n${hunk.body}`;
    this.isBegun = true;
    this.hunk = undefined;
    this.context = this.context.slice(-CONTEXT);
  }
}

interface Hunk {
  /** Its first line, in the file as it was and as it is. */
  readonly old: number;
  readonly now: number;
  oldCount: number;
  newCount: number;
  body: string;
}

/** `start,count`; an empty range begins behind the line before it. */
const range = (start: number, count: number): string => `${count === 0 ? start - 1 : start},${count}`;

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** A path as git writes it: in quotation marks where it holds controls, quotation marks or backslashes. */
function quotedPath(path: string): string {
  if (!/[\u0000-\u001f"\\\u007f]/.test(path)) return path;
  const named: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };
  const escaped = path.replace(/[\u0000-\u001f"\\\u007f]/g, (char) => named[char] ?? octal(char));
  return `"${escaped}"`;
}

const octal = (char: string): string => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`;
