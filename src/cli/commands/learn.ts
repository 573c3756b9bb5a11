/** The call of `sapu learn`. */
import { Command } from 'commander';
import { type ReadingOptions, several, type TerminalOptions, type TitleOptions, terminal, titled } from './groups.js';

export interface LearnOptions extends ReadingOptions, TitleOptions, TerminalOptions {
  output: string;
  siteField: string;
  merge: string[];
  prune: boolean;
}

const AFTER = `
Counts how many documents hold a word, and how many hold two words side by side: what tells a misspelt word from a rare
one; and of a word, how many have it in small letters (few, of a name), at the beginning of a sentence, and in their
headlines. What repair and strip would take out is not counted, nor a headline that the text repeats. The folder gets
words.tsv, pairs.tsv and pack.yaml, which names them: give it to clean and lint with --pack FOLDER/pack.yaml. Files and
folders are read like those of clean. A text file is a document, and a site of its own; records that name no site are of
one site, their file. Pairs count that two sites have.

The same documents give the same bytes, in any order, and in any number of pieces that --merge puts together. All counts
are exact. Nothing is written after trouble with an input, beyond 1 GB of text in one call, and beyond 10 million
different pairs but with --prune.

Exit status: 0 done, 2 trouble with an input, an output or an option, 130 interrupted.

Examples:
  sapu learn news.jsonl -o evidence/                what the articles say of words
  sapu clean --pack evidence/pack.yaml more.jsonl   clean with it
  sapu learn -o all/ --merge part1/ --merge part2/  pieces that were learnt apart
  sapu learn --prune --merge all/ -o small/         only what the rules ask for
`;

export function learnCommand(act: (paths: string[], options: LearnOptions) => Promise<void>): Command {
  const command = new Command('sapu learn')
    .usage('[options] [PATH…] -o FOLDER')
    .description('Counts words and pairs of words of a corpus, as evidence for correcting.')
    .argument('[PATH...]', 'files or folders; - or a pipe: standard input')
    .requiredOption('-o, --output <FOLDER>', 'where the tables go; a folder that is new or empty')
    .option('--site-field <NAME>', 'the field of a record that names its site', 'site')
    .option('--merge <FOLDER>', 'add what was learnt before, and not pruned (repeatable)', several, [])
    .option('--prune', 'leave out what no rule asks for: most of it', false);
  return terminal(titled(command)).addHelpText('after', AFTER).action(act);
}
