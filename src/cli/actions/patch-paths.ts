/** How a patch names files, and which of them it can name. */
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { STDIN_NAME } from '../../run/input.js';
import type { Job } from '../../run/jobs.js';

/** Gives paths from the top of the repository that the current folder lies in, as `git apply` reads them, with slashes. */
export function pathsInPatch(): (name: string) => string {
  const top = topFolder();
  return (name) => (name === STDIN_NAME ? 'stdin' : relative(top, name).split(sep).join('/'));
}

/** The top of the repository, or the current folder where there is none. */
function topFolder(): string {
  const here = resolve('.');
  for (let folder = here; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return here;
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
