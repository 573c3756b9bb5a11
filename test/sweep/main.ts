/**
 * The invariants over all raw articles, where they exist: edits lead to the text and back, a second sweep is empty, no
 * document comes out empty; and the built command leads there and back, as files and as JSON lines. Prints documents and edits by rule, and every hit of the garbage rule.
 *
 *     npm run sweep
 */
import { apply, createCleaner, invert } from 'sapu';
import { isHere, NEWS, newsArticles } from '../shared.js';
import { faultsOfCommand } from './command.js';

const GARBAGE = 'correct/garbage/behind-word';

if (isHere(NEWS, 'the sweep')) {
  const cleaner = createCleaner();
  const rules = new Map<string, { documents: number; edits: number }>();
  const faults: string[] = [];
  let documents = 0;
  let changed = 0;
  let empty = 0;
  const articles = [...newsArticles()];
  for (const { id, text } of articles) {
    documents++;
    const result = cleaner.clean(text);
    if (result.edits.length > 0) changed++;
    if (result.findings.some((finding) => finding.held === 'empty')) empty++;
    if (apply(text, result.edits) !== result.text) faults.push(`${id}: the edits do not lead to the text`);
    if (apply(result.text, invert(text, result.edits)) !== text) faults.push(`${id}: the edits do not lead back`);
    if (text.trim() !== '' && result.text.trim() === '') faults.push(`${id}: came out empty`);
    const again = cleaner.clean(result.text);
    if (again.edits.length > 0) faults.push(`${id}: a second sweep changes ${JSON.stringify(again.edits[0])}`);
    const seen = new Set<string>();
    for (const edit of result.edits)
      for (const rule of new Set(edit.by.map((finding) => finding.rule))) {
        const count = rules.get(rule) ?? { documents: 0, edits: 0 };
        rules.set(rule, count);
        count.edits++;
        if (!seen.has(rule)) count.documents++;
        seen.add(rule);
        if (rule === GARBAGE) console.log(`garbage ${id}: ${text.slice(edit.start, edit.end)} → ${edit.text}`);
      }
  }
  for (const [rule, count] of [...rules].sort())
    console.log(
      `${rule.padEnd(32)} ${String(count.documents).padStart(6)} documents ${String(count.edits).padStart(6)} edits`,
    );
  console.log(`${documents} documents, ${changed} changed, ${empty} left as they were because nothing would be left`);
  faults.push(...faultsOfCommand(articles));
  for (const fault of faults.slice(0, 20)) console.error(`FAULT ${fault}`);
  console.log(`${documents - faults.length} passed, ${faults.length} failed`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
