/** Corrections from lists: exact, in every language, the user's word against everybody's. */
import type { Finding } from '../../edit/edit.js';
import { replacement } from '../../edit/finding.js';
import { CAPITAL, SMALLS, type View } from '../../text/view.js';
import type { CodeRule, Entry, Match, Row } from '../rule.js';
import { inAddress } from '../surroundings.js';
import type { Left } from './left.js';

/** What is said of the rule; the examples go with a list of `adlaah,adalah` and `dri->dari, diri,`. */
export const LISTED_RULE: CodeRule = {
  id: 'correct/listed/word',
  strengths: ['certain', 'possible'],
  why:
    'A correction from a list. Lists are given with --corrections; here one that has "adlaah" as "adalah", and "dri" ' +
    'as "dari" or "diri": a row with several candidates, or with a reason, is only reported.',
  examples: [
    'Beras [-adlaah-]{+adalah+} makanan pokok. [-ADLAAH-]{+ADALAH+} benar.',
    'Ia pulang dri pasar.',
    'Lihat https://contoh.id/adlaah di sana.',
  ],
};

/** The entry that the rows of all lists belong to. */
export const LISTED: Entry = {
  id: LISTED_RULE.id,
  kind: 'listed',
  strength: 'certain',
  why: LISTED_RULE.why,
  parameters: { where: undefined, items: undefined, lines: undefined },
  lift: undefined,
  language: undefined,
  isPolicy: false,
};

/**
 * What the lists say of the words of a text: one fix is applied, several or none are reported. Of rows that overlap the
 * leftmost wins, then the longest. A fix that stands there already is not made again ("dll" → "dll.").
 */
export function listed(view: View, matches: readonly Match[], left: Left): Finding[] {
  const findings: Finding[] = [];
  for (const { start, end, phrase, word } of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const row = phrase.row;
    if (!row || inAddress(view.text, start) || !isFor(row, left)) continue;
    const sure = row.fixes.length === 1 && row.reason === undefined;
    if (sure) {
      const text = inCaseOf(row, view, word, view.text.slice(start, end));
      if (stands(view.text, start, end, text)) continue;
      const because = `${row.source}: ${row.typo} → ${row.fixes[0]}`;
      findings.push(replacement(LISTED.id, { start, end }, text, 'certain', because));
    } else {
      const choice = row.fixes.length > 0 ? row.fixes.join(' or ') : 'no correction given';
      const because = `${row.source}: ${choice}${row.reason ? ` (${row.reason})` : ''}`;
      // Without a fix nothing is proposed, a deletion least of all: the word as it stands.
      const text = row.fixes[0] ?? view.text.slice(start, end);
      findings.push(replacement(LISTED.id, { start, end }, text, 'possible', because));
    }
  }
  return findings;
}

/** Whether the row is for texts of such a language. */
const isFor = ({ language }: Row, left: Left): boolean =>
  language === undefined || left.languages.some((spoken) => spoken === language);

/** Whether the fix stands around `text[start, end)` already: the same, or with the typo as a part of it. */
function stands(text: string, start: number, end: number, fix: string): boolean {
  const typo = text.slice(start, end);
  if (fix === typo) return true;
  for (let at = fix.indexOf(typo); at >= 0; at = fix.indexOf(typo, at + 1))
    if (text.startsWith(fix, start - at)) return true;
  return false;
}

/** The fix, in the letter case of the typo unless the row has capitals of its own. */
function inCaseOf({ typo, fixes }: Row, { words }: View, word: number, written: string): string {
  const [fix] = fixes;
  const shape = words.shapes[word];
  if (typo !== typo.toLowerCase() || fix !== fix.toLowerCase())
    return isShouted(written) && !isShouted(typo) ? fix.toUpperCase() : fix;
  if (isShouted(written)) return fix.toUpperCase();
  return (shape & CAPITAL) !== 0 && (shape & SMALLS) !== 0 ? fix[0].toUpperCase() + fix.slice(1) : fix;
}

/** Two capitals at least, and no small letter. */
const isShouted = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(text);
