/** The verb `rules`. */
import { builtinSources } from '../../packs/builtin.js';
import { named } from '../../packs/select.js';
import { ruleInFull, ruleTable } from '../../reports/rules.js';
import type { RuleOptions } from '../commands/groups.js';
import { say } from '../streams.js';
import { cleanerOf, packsOf } from './configuration.js';
import { toldRules } from './told-rules.js';
import { UserFiles } from './user-files.js';

/**
 * Returns the exit status. Lists the rules that run, or those of them that `selector` names; of a single one tells all.
 * @throws errors whose message says what is wrong with the call, the lists or the packs
 */
export async function rules(selector: string | undefined, options: RuleOptions): Promise<number> {
  const files = new UserFiles();
  const own = await packsOf(options.pack, files);
  // The cleaner knows what runs; and what it refuses is refused here.
  const running = new Set((await cleanerOf(options, files)).rules);
  const builtin = builtinSources().filter(
    ({ name, language }) => !options.packs || language === undefined || options.packs.includes(name),
  );
  const all = toldRules([...builtin, ...own]);
  const chosen = selector === undefined ? undefined : new Set(named(selector, ids(all), selector));
  const told = all.filter(({ id }) => running.has(id) && (chosen?.has(id) ?? true));
  if (chosen && told.length === 0) throw new Error(`${selector}: no rule of that name runs with --only and --skip`);
  say(chosen && told.length === 1 ? ruleInFull(told[0], options.apply) : ruleTable(told, options.apply));
  return 0;
}

const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);
