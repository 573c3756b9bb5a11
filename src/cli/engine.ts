/** What `clean` and `lint` do: one bundle, loaded when there is something to clean. */
export { clean } from './actions/clean.js';
export { lint } from './actions/lint.js';
