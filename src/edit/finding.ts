/**
 * How findings are made: all of one shape, whatever rule makes them. V8 compiles what reads them for the shapes that it
 * has met: with one shape for each rule a run takes 4 % more, and 9 % once all is compiled.
 */
import type { Finding, Held, Range, Reported, Strength } from './edit.js';

/** That something else should stand in the place of `range`; `text` is it, to the letter. */
export const replacement = (
  rule: string,
  { start, end }: Range,
  text: string,
  strength: Strength,
  because: string,
): Finding => shaped(rule, start, end, text, strength, because, undefined);

/** That `range` should go; `lifted` is what it tells of the article. */
export const deletion = (
  rule: string,
  { start, end }: Range,
  strength: Strength,
  because: string,
  lifted?: Finding['lifted'],
): Finding => shaped(rule, start, end, undefined, strength, because, lifted);

/** The same finding of another range. */
export const movedTo = ({ start, end }: Range, { rule, text, strength, because, lifted }: Finding): Finding =>
  shaped(rule, start, end, text, strength, because, lifted);

/** The finding, not applied. */
export const reportedAs = (held: Held, { rule, start, end, text, strength, because, lifted }: Finding): Reported => ({
  rule,
  start,
  end,
  text,
  strength,
  because,
  lifted,
  held,
});

const shaped = (
  rule: string,
  start: number,
  end: number,
  text: string | undefined,
  strength: Strength,
  because: string | undefined,
  lifted: Finding['lifted'],
): Finding => ({ rule, start, end, text, strength, because, lifted });
