/** sapu as a library. */
export { type Cleaned, type Cleaner, type CleanerOptions, createCleaner } from './cleaner.js';
export { apply } from './edit/apply.js';
export type { Edit, Finding, Held, Range, Reported, Strength } from './edit/edit.js';
export { invert } from './edit/invert.js';
export { BadInput } from './packs/bad-input.js';
export { parseCorrections, parseList } from './packs/lists/corrections.js';
export type { List } from './packs/lists/list.js';
export { parseWords } from './packs/lists/words.js';
export type { Pack, PackRule } from './packs/pack.js';
export { parsePack } from './packs/parse.js';
export type { Row } from './rules/rule.js';
