/** Selectors: whole segments of a rule id from its start; the pass may be left out (`credit` = `strip/credit`). */
import { PASSES } from '../rules/rule.js';
import { didYouMean } from './nearest.js';

/** Whether `selector` names the rule `id`. */
export function selects(selector: string, id: string): boolean {
  const withoutPass = id.slice(id.indexOf('/') + 1);
  return [id, withoutPass].some((name) => name === selector || name.startsWith(`${selector}/`));
}

/**
 * Which rules run: those that `only` names (all, when it is empty) less those that `skip` names.
 * @throws Error for a selector that names no rule, with the nearest that does, and where no rule is left
 */
export function selection(
  ids: readonly string[],
  only: readonly string[] = [],
  skip: readonly string[] = [],
): (id: string) => boolean {
  for (const [option, selectors] of Object.entries({ only, skip }))
    for (const selector of selectors) named(selector, ids, `--${option} ${selector}`);
  const chosen = new Set(
    ids.filter((id) => (only.length === 0 || only.some((s) => selects(s, id))) && !skip.some((s) => selects(s, id))),
  );
  if (chosen.size === 0 && ids.length > 0) {
    const said = Object.entries({ only, skip }).flatMap(([option, selectors]) =>
      selectors.length > 0 ? `--${option} ${selectors.join(',')}` : [],
    );
    throw new Error(`no rule is left of ${said.join(' ')}; leave out one of them`);
  }
  return (id) => chosen.has(id);
}

/**
 * The ids that `selector` names.
 * @param said what errors begin with
 * @throws Error when it names none, with the nearest that does
 */
export function named(selector: string, ids: readonly string[], said: string): string[] {
  const found = ids.filter((id) => selects(selector, id));
  if (found.length > 0) return found;
  const meant = didYouMean(selector, namesOf(ids)) || '; see sapu --help for selectors';
  throw new Error(`${said}: names no rule${meant}`);
}

/** Every selector that names something. */
function namesOf(ids: readonly string[]): Set<string> {
  const names = new Set<string>(PASSES);
  for (const id of ids) {
    const [pass, category, name] = id.split('/');
    for (const selector of [category, `${category}/${name}`, `${pass}/${category}`, id]) names.add(selector);
  }
  return names;
}
