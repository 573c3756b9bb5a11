/** Words that nothing knows, as a list to be edited: a dictionary of cspell in which every row is a comment yet. */
import { number, several } from '../tables.js';
import { visible } from '../visible.js';
import type { Candidate, UnknownWord, UnknownWords } from './unknown-words.js';

/** Others than the best that are named. */
const OTHERS = 3;
/** How much less well, by its logarithm, another may fit to be worth naming. */
const WORSE = 3;

/** @returns the list; '' when there is nothing in it */
export function unknownForLists(unknown: UnknownWords): string {
  const rows = unknown.rows();
  if (rows.length === 0) return '';
  const misspelt = rows.filter(({ candidates }) => candidates.length > 0);
  const others = rows.slice(misspelt.length);
  return [
    `# ${several(rows.length, 'word')} that nothing knows, in ${several(unknown.documents, 'document')}. Every row is a comment yet:`,
    '# take the "#" off those that are right, mend or drop the others, and give the file to --corrections',
    '# (of known words alone: to --words).',
    ...(misspelt.length > 0 ? ['', '# Perhaps misspelt: what fits best comes first', ...aligned(misspelt)] : []),
    ...(others.length > 0
      ? ['', '# Names, and words of a trade: the most frequent come first', ...aligned(others)]
      : []),
    '',
  ].join('\n');
}

/** The widest row that the others are aligned with. */
const WIDEST = 36;

function aligned(rows: readonly UnknownWord[]): string[] {
  const entries = rows.map(({ word, candidates: [best] }) => `#${word}${best ? `:->${best.word}` : ''}`);
  const width = entries.reduce((widest, { length }) => Math.max(widest, Math.min(length, WIDEST)), 0);
  return rows.map((row, k) => `${entries[k].padEnd(width)}  # ${toldOf(row)}`);
}

function toldOf({ times, documents, place, context, candidates }: UnknownWord): string {
  const within = `in ${several(documents, 'document')}`;
  const count = times === 1 ? 'once' : documents === times ? within : `${number(times)} times ${within}`;
  return [`${count}, ${place} ${visible(context)}`, ...forCandidates(candidates)].join('; ');
}

function forCandidates([best, ...rest]: readonly Candidate[]): string[] {
  if (!best) return [];
  const others = rest.filter(({ fit }) => fit > best.fit - WORSE).slice(0, OTHERS);
  return [best.because, ...(others.length > 0 ? [`or: ${others.map(({ word }) => word).join(', ')}`] : [])];
}
