/** What the verbs do: one bundle, loaded when there is something to do. */
export { clean } from './actions/clean.js';
export { lint } from './actions/lint.js';
export { rules } from './actions/rules.js';
export { undo } from './actions/undo.js';
