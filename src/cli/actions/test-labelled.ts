/** `sapu test LABELLED.jsonl`: the present configuration on labelled documents. */
import { statSync } from 'node:fs';
import { type LabelledDocument, type LabelledFields, parseLabelled } from '../../proof/labelled.js';
import { type FlawedDocument, Score } from '../../proof/score.js';
import { figuresOf, flawsForPeople, scoreForPeople, scoreForPrograms } from '../../reports/score.js';
import { piecesOf, STDIN_NAME } from '../../run/input.js';
import { linesOf } from '../../run/lines.js';
import { Trouble } from '../../run/trouble.js';
import type { TestOptions } from '../commands/test.js';
import type { Complaints } from '../complaints.js';
import { FINDINGS } from '../status.js';
import { say } from '../streams.js';
import { cleanerOf, fieldsOf } from './configuration.js';

/**
 * Returns the exit status. A line that is no labelled document stops the test: a score of a part says nothing.
 * @throws Trouble, or errors whose message says what is wrong with the call, the lists or the packs
 */
export async function scoreLabelled(path: string, options: TestOptions, complaints: Complaints): Promise<number> {
  const { on, floor, show, json } = options;
  if (on) throw new Error('--on is for packs: leave it out, or name packs');
  const cleaner = await cleanerOf(options);
  const documents: LabelledDocument[] = [];
  const score = new Score();
  for await (const document of labelledIn(path, fieldsOf(options))) {
    score.add(document, cleaner.clean(document.text, { title: document.title }).edits);
    if (show > 0) documents.push(document);
  }
  if (score.totals.documents === 0)
    throw new Trouble(`${nameOf(path)}: empty; expected labelled documents, a JSON record a line`);
  const worst = score.worst(show);
  const textOf = ({ number }: FlawedDocument): string => documents[number - 1].text;
  if (json) say(scoreForPrograms(score, show > 0 ? worst : undefined, textOf));
  else {
    say(scoreForPeople(score));
    if (worst.length > 0) say('\n');
    for (const flawed of worst) say(flawsForPeople(flawed, textOf(flawed)));
  }
  const figures = figuresOf(score);
  const below = floor.filter(({ figure, least }) => figures[figure] < least);
  for (const { figure, least } of below)
    complaints.tell(`${nameOf(path)}: ${figure} is ${digits(figures[figure])}, below the floor of ${least}`);
  return below.length > 0 ? FINDINGS : 0;
}

const nameOf = (path: string): string => (path === '-' ? STDIN_NAME : path);

/** Cut and not rounded: a figure below a floor never looks like it. */
const digits = (share: number): string => String(Math.floor(share * 1e6) / 1e6);

/** @throws Trouble for a file that cannot be read, and for a line that is no labelled document */
async function* labelledIn(path: string, fields: LabelledFields): AsyncIterable<LabelledDocument> {
  if (path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Trouble(`${path}: a folder; name a file of labelled documents`);
  for await (const { text, number } of linesOf(piecesOf(path))) {
    if (text.trim() === '') continue;
    let document: LabelledDocument;
    try {
      document = parseLabelled(text, fields);
    } catch (error) {
      throw new Trouble(`${nameOf(path)}:${number}: ${(error as Error).message}`);
    }
    yield document;
  }
}
