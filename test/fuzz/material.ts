/** What texts are put together from, as the project has it: the phrases and examples of its packs, and its fixtures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseExample } from '../../src/packs/example.js';
import { CORRECTIONS } from '../../src/rules/correct/correct.js';
import { articles } from '../fixtures.js';

const PACKS = 'src/packs';

/** A pack as its file has it; `parsePack` keeps the phrases as word sequences, without their spaces. */
interface WrittenPack {
  readonly rules: Readonly<Record<string, { readonly phrases?: string; readonly examples: readonly string[] }>>;
  readonly stay?: readonly string[];
}

const packs = readdirSync(PACKS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${PACKS}/${entry.name}/pack.yaml`))
  .map(({ name }) => parse(readFileSync(`${PACKS}/${name}/pack.yaml`, 'utf8')) as WrittenPack);
const rules = packs.flatMap((pack) => Object.values(pack.rules));

/** Where `\[` stands for the mark itself: a private code unit, while the groups are taken apart. */
const HIDDEN = 0xe000;
const INNERMOST = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/;

/** The forms of a phrase, with its slots as they are written: `[a] (b | c) <title>`. */
function forms(phrase: string): string[] {
  const group = INNERMOST.exec(phrase);
  if (!group) return phrase.split('|');
  const inside = (group[1] ?? group[2]).split('|');
  const choices = group[1] === undefined ? inside : ['', ...inside];
  const behind = phrase.slice(group.index + group[0].length);
  return choices.flatMap((choice) => forms(phrase.slice(0, group.index) + choice + behind));
}

const hide = (phrase: string): string =>
  phrase.replace(/\\(.)/g, (_, mark: string) => String.fromCharCode(HIDDEN + mark.charCodeAt(0)));
const show = (form: string): string =>
  form.replace(/[\ue000-\ue0ff]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - HIDDEN));

/** Every form of every phrase of the built-in packs; slots are not filled. */
export const phrases: readonly string[] = [
  ...new Set(
    rules
      .flatMap((rule) => (rule.phrases ?? '').split('\n'))
      .flatMap((phrase) => forms(hide(phrase)))
      .map((form) => show(form).replace(/\s+/g, ' ').trim())
      .filter((form) => form !== ''),
  ),
];

const sentences = (name: string): string[] => readFileSync(`fixtures/words/${name}.txt`, 'utf8').trim().split('\n');

/** Texts of several lines: examples before they are cleaned, texts that have to stay, raw articles. */
export const blocks: readonly (readonly string[])[] = [
  ...rules.flatMap((rule) => rule.examples.map((example) => parseExample(example).before)),
  ...packs.flatMap((pack) => pack.stay ?? []),
  ...CORRECTIONS.flatMap(({ examples }) => examples).map((example) => parseExample(example).before),
  ...sentences('changes').map((marked) => parseExample(marked).before),
  ...sentences('stays'),
  ...articles.map(({ raw }) => raw),
].map((text) => text.trimEnd().split(/\r?\n/));
