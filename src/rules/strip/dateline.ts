/**
 * The kind `dateline`: place and agency at the head of the text, in the forms that news has ("JAKARTA, KOMPAS.com - ",
 * "Liputan6.com, Jakarta - ", "SHAH ALAM - ", "Jakarta (ANTARA) - ", "Jakarta⏎-⏎").
 */
import type { Finding, Range } from '../../edit/edit.js';
import { skipBlanks } from '../../edit/space.js';
import type { View } from '../../text/view.js';
import type { Entry, Lifted } from '../rule.js';
import { lineRange, nextFree } from './borders.js';
import type { EdgeKind } from './kind.js';
import { telling } from './removal.js';

/** Lines at the head that are looked at: a headline, credits and a caption may stand before the dateline. */
const LINES = 6;
/** Code units of the longest dateline. */
const LONGEST = 90;
/** Code units that have to follow on its line: a heading may hold a dash as well. */
const TEXT = 20;
/** Code units of a line that is neither headline nor credit, but the article. */
const PROSE = 90;

export const dateline: EdgeKind = {
  name: 'dateline',
  find(view, { past }, entry) {
    const findings: Finding[] = [];
    let line = nextFree(view, past, -1);
    for (let seen = 0; line >= 0 && seen < LINES; ) {
      const next = nextFree(view, past, line);
      const over = overLines(view, line, next);
      if (over) {
        findings.push(telling(entry, over, over.lifted));
        line = nextFree(view, past, next);
        continue;
      }
      const end = inLine(view, entry, line, seen === 0, findings);
      if (lineRange(view, line).end - end >= PROSE) break; // the article has begun
      line = next;
      seen++;
    }
    return findings;
  },
};

interface Dateline extends Range {
  readonly lifted: Lifted;
}

/** Takes the datelines at the start of a line, for some stand there twice; returns where the text behind them begins. */
function inLine(view: View, entry: Entry, line: number, isHead: boolean, findings: Finding[]): number {
  const { text } = view;
  const { start, end } = lineRange(view, line);
  for (let at = start; ; ) {
    const found = match(text, at, end, FORMS()) ?? (isHead ? match(text, at, end, FORMS_AT_HEAD()) : undefined);
    if (!found) return at;
    findings.push(telling(entry, found, found.lifted));
    at = skipBlanks(text, found.end);
  }
}

/** A place alone in a line, and a dash alone in the next, as where each link has a line of its own. */
function overLines(view: View, line: number, next: number): Dateline | undefined {
  if (next < 0) return undefined;
  const place = lineRange(view, line);
  const dash = lineRange(view, next);
  const { text } = view;
  if (place.end - place.start > LONGEST || !/^(?:--|[-–—])$/.test(text.slice(dash.start, dash.end))) return undefined;
  const name = text.slice(place.start, place.end);
  return PLACE_ALONE().test(name) ? { start: place.start, end: dash.end, lifted: { place: name } } : undefined;
}

/** A dateline that begins at `start`, with text behind it before `end`. */
function match(text: string, start: number, end: number, forms: readonly RegExp[]): Dateline | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  for (const form of forms) {
    const found = form.exec(head);
    if (!found?.groups || end - start - found[0].length < TEXT) continue;
    const { place, agency } = found.groups;
    const lifted = { ...(place && { place: place.trim() }), ...(agency && { agency: agency.trim() }) };
    return { start, end: start + found[0].trimEnd().length, lifted };
  }
  return undefined;
}

/** Compiled when they are first asked for: Unicode classes cost a millisecond at start. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** "Jakarta", "Banda Aceh", "BA'A"; not glued ("JakartaHarga"). */
const CITY = String.raw`\p{Lu}(?:[\p{Lu}'’]+|[\p{Ll}'’]+)(?:[ \u00a0-]\p{Lu}(?:[\p{Lu}'’]+|[\p{Ll}'’]+)){0,3}`;
/** "JAKARTA", "KUALA LUMPUR". */
const CITY_IN_CAPITALS = String.raw`\p{Lu}[\p{Lu}'’]+(?:[ \u00a0-]\p{Lu}[\p{Lu}'’]+){0,3}`;
/** "KOMPAS.com", also misspelt "KOMPAS,com", "REPUBLIKA.CO.ID". */
const DOMAINS = 'com?|con|id|net|org|tv|news|info|my';
const SITE = String.raw`[\p{L}\d-]{3,}[.,](?:${DOMAINS}|${DOMAINS.toUpperCase()})(?:\.\p{L}{2})?`;
/** "CNN Indonesia". */
const BRAND = String.raw`\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2}`;
const AGENCY = 'ANTARA|Antara|AFP|AP|BBC|Bernama|BERNAMA|CNN|DW|EFE|Reuters|REUTERS|VOA|Xinhua|XINHUA';
const SPACE = String.raw`[ \u00a0]`;
/** A dash with a space on one side at least, or a long one. */
const DASH = `(?:${SPACE}*(?:--|[–—])${SPACE}*|${SPACE}+-${SPACE}*|-${SPACE}+)`;
const CAPITAL_FOLLOWS = String.raw`(?=[\p{Lu}\d"“‘'\[])`;

const compiled = (forms: readonly string[]): RegExp[] => forms.map((form) => new RegExp(`^${form}`, 'u'));

const PLACE_ALONE = once(() => new RegExp(`^${CITY}$`, 'u'));

/** Forms that cannot be mistaken. */
const FORMS = once(() =>
  compiled([
    `(?<place>${CITY}),?${SPACE}+(?<agency>${SITE})${SPACE}*(?:--|[-–—])`,
    `(?<agency>${SITE})${SPACE}*(?:--|[-–—])`,
    `(?<agency>${SITE}),${SPACE}*(?<place>${CITY})${DASH}`,
    `(?<place>${CITY_IN_CAPITALS})${DASH}${CAPITAL_FOLLOWS}`,
  ]),
);

/** Forms that other things may have as well, anywhere but at the very head of a text. */
const FORMS_AT_HEAD = once(() =>
  compiled([
    String.raw`(?<agency>${SITE}),${SPACE}*(?<place>\p{Lu}\p{Ll}+)(?=${SPACE}*\p{Lu})`,
    `(?<place>${CITY}),?${SPACE}*\\((?<agency>${AGENCY})\\)${DASH}`,
    `(?<place>${CITY}),${SPACE}*(?<agency>${BRAND})${SPACE}*(?:--|—)`,
    String.raw`(?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)${SPACE}(?:--|[-–—])${SPACE}${CAPITAL_FOLLOWS}`,
  ]),
);
