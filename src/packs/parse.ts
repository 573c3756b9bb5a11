/** Reads a pack: YAML in, {@link Pack} out, or one error that names file, line, what was expected and the nearest name. */
import { isScalar, type Pair } from 'yaml';
import type { Strength } from '../edit/edit.js';
import { isAffixRow } from '../rules/correct/affixes.js';
import { KINDS, type KindName, TELLING, WITHOUT_PHRASES } from '../rules/kinds.js';
import { LIFTS, type Step } from '../rules/rule.js';
import { characterTable } from '../text/characters.js';
import { LANGUAGES, Lexicon } from '../text/lexicon.js';
import { Walker } from '../text/walk.js';
import { BadInput } from './bad-input.js';
import { CATEGORIES, POLICIES } from './categories.js';
import { parseExample } from './example.js';
import { didYouMean } from './nearest.js';
import type { Pack, PackRule } from './pack.js';
import { expand } from './phrase.js';
import { keyOf, YamlReader } from './yaml-reader.js';

const PACK_KEYS = [
  ...['pack', 'language', 'titles', 'suffixes', 'single', 'affixes', 'clitics', 'informal', 'reduplication'],
  ...['abbreviations', 'bound', 'domains', 'spaces', 'evidence', 'words', 'corrections', 'rules', 'stay'],
];
const TITLES_KEYS = ['small'];
const RULE_KEYS = ['finds', 'strength', 'policy', 'lift', 'case', 'why', 'phrases', 'examples'];
const STRENGTHS: readonly Strength[] = ['certain', 'likely', 'possible'];

/**
 * @param text the YAML
 * @param file its name, for errors
 * @throws BadInput with `file:line`
 */
export function parsePack(text: string, file: string): Pack {
  return new PackReader(text, file).pack();
}

let cutter: Walker | undefined;
/** Cuts phrases into words; made when the first pack is read. */
const walker = (): Walker => (cutter ??= new Walker(new Lexicon(characterTable())));

class PackReader extends YamlReader {
  pack(): Pack {
    const map = this.map(this.root, 'a pack: keys "pack" and "rules"', this.root);
    const keys = this.keys(map, PACK_KEYS);
    const language = keys.get('language');
    const titles = keys.get('titles');
    const small =
      titles && this.keys(this.map(titles.value, 'a map with "small"', titles.key), TITLES_KEYS).get('small');
    const spaces = keys.get('spaces');
    const reduplication = keys.get('reduplication');
    const isOfWords = ['evidence', 'words', 'corrections'].some((key) => keys.has(key));
    const rules = isOfWords ? keys.get('rules') : this.needed(keys, 'rules', map);
    return {
      name: this.string(this.needed(keys, 'pack', map)),
      ...(language && { language: this.language(language) }),
      small: small ? words(this.string(small)) : [],
      suffixes: this.words(keys.get('suffixes')),
      single: this.words(keys.get('single')),
      reduplicates: reduplication !== undefined && this.is(reduplication, 'hyphen'),
      affixes: this.affixes(keys.get('affixes')),
      clitics: this.words(keys.get('clitics')),
      informal: this.words(keys.get('informal')),
      abbreviations: this.words(keys.get('abbreviations')),
      bound: this.words(keys.get('bound')),
      domains: this.words(keys.get('domains')),
      ...(keys.has('evidence') && { evidence: this.evidence(this.needed(keys, 'evidence', map)) }),
      ...((keys.has('words') || keys.has('corrections')) && {
        lists: { words: this.files(keys.get('words')), corrections: this.files(keys.get('corrections')) },
      }),
      oddSpaces: spaces !== undefined && this.is(spaces, 'no-break-is-dirt'),
      rules: rules ? this.map(rules.value, 'a map of rules', rules.key).items.map((pair) => this.rule(pair)) : [],
      stay: this.strings(keys.get('stay')),
    };
  }

  /** A language by its code: one that sapu does not tell is allowed, a name ("indonesian") is a mistake. */
  private language(pair: Pair): string {
    const language = this.string(pair);
    if (!/^[a-z]{2,3}$/.test(language))
      this.fail(pair, `expected the code of a language, such as ${LANGUAGES.join(', ')}`);
    return language;
  }

  private words(pair: Pair | undefined): string[] {
    return pair ? words(this.string(pair)) : [];
  }

  /** The name of a file, or several. */
  private files(pair: Pair | undefined): string[] {
    const names = pair && isScalar(pair.value) ? [this.string(pair)] : this.strings(pair);
    if (pair && names.includes('')) this.fail(pair.key, `"${keyOf(pair)}": expected names of files`);
    return names;
  }

  /** One row a line: prefixes, "|", suffixes. */
  private affixes(pair: Pair | undefined): string[] {
    if (!pair) return [];
    const rows = linesOf(this.string(pair));
    const wrong = rows.find((row) => !isAffixRow(row));
    if (wrong !== undefined)
      this.fail(pair.key, `affixes: "${wrong}": expected prefixes, "|" and suffixes, as in "mem(bf) mem+p | kan i"`);
    return rows;
  }

  /** The files of `sapu learn`. */
  private evidence(pair: Pair): NonNullable<Pack['evidence']> {
    const keys = this.keys(this.map(pair.value, 'the tables "words" and "pairs"', pair.key), ['words', 'pairs']);
    const name = (key: string): string => this.string(this.needed(keys, key, pair.key));
    return { words: name('words'), pairs: name('pairs') };
  }

  private rule(pair: Pair): PackRule {
    const id = isScalar(pair.key) ? String(pair.key.value) : '';
    const [category, name] = id.split('/');
    if (!/^[a-z]+\/[a-z0-9-]+$/.test(id)) this.fail(pair.key, `rule "${id}": expected category/name in small letters`);
    const categories = [...CATEGORIES, ...POLICIES];
    if (!categories.includes(category))
      this.fail(
        pair.key,
        `rule "${id}": unknown category "${category}"; expected one of ${categories.join(', ')}${didYouMean(category, categories)}`,
      );
    const map = this.map(pair.value, `keys of the rule "${id}"`, pair.key);
    const finds = map.items.find((item) => isScalar(item.key) && item.key.value === 'finds');
    if (!finds) {
      this.keys(map, RULE_KEYS); // an unknown key is the likelier trouble
      this.fail(pair.key, `rule "${id}": expected the key "finds"`);
    }
    const kind = this.oneOf(finds, Object.keys(KINDS) as KindName[]);
    const parameters = KINDS[kind];
    const keys = this.keys(map, [...RULE_KEYS, ...Object.keys(parameters)]);
    const strength = keys.get('strength');
    const policy = keys.get('policy');
    if (POLICIES.includes(category) && !policy)
      this.fail(pair.key, `rule "${id}": a matter of policy; expected the key "policy: keep"`);
    if (kind === 'page')
      for (const pair of [strength, policy])
        if (pair) this.fail(pair.key, `"finds: page" removes nothing: leave out "${keyOf(pair)}"`);
    const lift = keys.get('lift');
    if (lift && !TELLING.has(kind))
      this.fail(lift.key, `"finds: ${kind}" tells nothing to lift; expected one of ${[...TELLING].join(', ')}`);
    const letterCase = keys.get('case');
    const given = Object.entries(parameters).flatMap(([key, values]) => {
      const value = keys.get(key);
      return value ? [[key, this.oneOf(value, values)]] : [];
    });
    const phrases = WITHOUT_PHRASES.has(kind) ? undefined : this.needed(keys, 'phrases', pair.key);
    if (!phrases && keys.has('phrases')) this.fail(keys.get('phrases')?.key, `"finds: ${kind}" has no phrases`);
    const steps = phrases ? this.phrases(phrases) : [];
    if (lift && phrases && !steps.some((phrase) => phrase.some(({ slot }) => slot !== undefined)))
      this.fail(lift.key, `rule "${id}": lifts what a slot holds, and no phrase has one, such as <name>`);
    const examples = this.strings(this.needed(keys, 'examples', pair.key));
    if (!examples.some((example) => this.changes(example, keys.get('examples')?.key)))
      this.fail(keys.get('examples')?.key, `rule "${id}": expected an example that changes`);
    return {
      id: `strip/${category}/${name}`,
      kind,
      strength: strength ? this.oneOf(strength, STRENGTHS) : 'certain',
      why: this.string(this.needed(keys, 'why', pair.key)),
      policy: policy !== undefined && this.is(policy, 'keep'),
      ...(lift && { lift: this.oneOf(lift, LIFTS) }),
      exact: letterCase !== undefined && this.is(letterCase, 'exact'),
      parameters: Object.fromEntries(given),
      phrases: steps,
      written: phrases ? linesOf(this.string(phrases)) : [],
      examples,
      lines: { rule: this.lineOf(pair.key), examples: this.linesOf(keys.get('examples')) },
    };
  }

  /** One phrase a line of the block; an error names the line of the phrase. */
  private phrases(pair: Pair): Step[][] {
    const block = this.string(pair);
    if (block.trim() === '') this.fail(pair.key, '"phrases": expected a phrase');
    const first = this.lineOf(pair.value) + this.isBlock(pair.value);
    return block.split('\n').flatMap((phrase, i) => {
      if (phrase.trim() === '') return [];
      try {
        return expand(phrase.trim(), walker());
      } catch (error) {
        throw new BadInput(this.file, first + i, `phrase "${phrase.trim().slice(0, 80)}": ${(error as Error).message}`);
      }
    });
  }

  private changes(example: string, at: unknown): boolean {
    try {
      const { before, after } = parseExample(example);
      return before !== after;
    } catch (error) {
      return this.fail(at, `example ${JSON.stringify(example.slice(0, 40))}: ${(error as Error).message}`);
    }
  }
}

/** The lines of a block that hold something. */
const linesOf = (block: string): string[] => block.split('\n').flatMap((line) => line.trim() || []);

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
