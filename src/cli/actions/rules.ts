/** The verb `rules`. */
import { chosen } from '../../cleaner.js';
import { builtinSources } from '../../packs/builtin.js';
import { named } from '../../packs/select.js';
import { listTable } from '../../reports/lists.js';
import { ruleInFull, ruleTable } from '../../reports/rules.js';
import type { RulesOptions } from '../commands/rules.js';
import { say } from '../streams.js';
import { cleanerOf, packsOf } from './configuration.js';
import { toldLists } from './told-lists.js';
import { toldRules } from './told-rules.js';
import { UserFiles } from './user-files.js';

/**
 * Returns the exit status. Lists the rules that run, or those of them that `selector` names; of a single one tells all. With
 * `--lists` the lists that they ask.
 * @throws errors whose message says what is wrong with the call, the lists or the packs
 */
export async function rules(selector: string | undefined, options: RulesOptions): Promise<number> {
  if (options.lists && selector !== undefined)
    throw new Error(`${selector}: --lists tells of lists, not of a rule; leave out one of them`);
  const files = new UserFiles();
  const own = await packsOf(options.pack, files);
  // The cleaner knows what runs; and what it refuses is refused here.
  const running = new Set((await cleanerOf(options, files)).rules);
  const builtin = builtinSources();
  const packs = chosen(builtin, options.packs);
  if (options.lists) {
    const taken = new Set(packs.map(({ name }) => name));
    say(listTable(toldLists({ options, files, builtin, taken, own, running })));
    return 0;
  }
  const all = toldRules([...packs, ...own]);
  const asked = selector === undefined ? undefined : new Set(named(selector, ids(all), selector));
  const told = all.filter(({ id }) => running.has(id) && (asked?.has(id) ?? true));
  if (asked && told.length === 0) throw new Error(`${selector}: no rule of that name runs with --only and --skip`);
  say(asked && told.length === 1 ? ruleInFull(told[0], options.apply) : ruleTable(told, options.apply));
  return 0;
}

const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
