/**
 * Build step: the command as small CommonJS files (`dist/cli/*.cjs`), which start faster than modules do. Each is
 * loaded when it is needed: what reads the call, the engine of clean and lint, undo, rules, review, test, the pack reader
 * with its YAML library, the colours. Run by `npm run build`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const ROOT = new URL('../../', import.meta.url);
const at = (path: string): string => fileURLToPath(new URL(path, ROOT));
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };

/** Imports that lead to another bundle: loaded when they are reached. */
const BUNDLES: Readonly<Record<string, string>> = {
  './engine.js': './engine.cjs',
  './actions/undo.js': './undo.cjs',
  './actions/rules.js': './rules.cjs',
  './actions/review.js': './review.cjs',
  './actions/lint-unknown.js': './unknown.cjs',
  './actions/learn.js': './learn.cjs',
  './actions/test.js': './test.cjs',
  './colours.js': './colours.cjs',
  '../../packs/parse.js': './pack-reader.cjs',
};

const bundlesApart: Plugin = {
  name: 'bundles-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.?\// }, ({ kind, path }) =>
      kind === 'dynamic-import' && BUNDLES[path] ? { path: BUNDLES[path], external: true } : undefined,
    );
    // commander asks for it at start and uses it only for commands in files of their own; it takes a millisecond.
    onResolve({ filter: /^(?:node:)?child_process$/ }, () => ({ path: 'child_process', namespace: 'unused' }));
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** What Node puts around the code of a module: here and not at the start, where the whole code would be copied for it. */
const SCOPE = '(function (exports, require, module, __filename, __dirname) {';

/** What stands for the address of a bundle, in those that ask for it. */
const URL_OF = 'const SAPU_URL=require("node:url").pathToFileURL(__filename).href;';

const { outputFiles } = await build({
  entryPoints: {
    colours: at('dist/cli/colours.js'),
    start: at('dist/cli/start-main.js'),
    sapu: at('dist/cli/main.js'),
    engine: at('dist/cli/engine.js'),
    undo: at('dist/cli/actions/undo.js'),
    rules: at('dist/cli/actions/rules.js'),
    review: at('dist/cli/actions/review.js'),
    unknown: at('dist/cli/actions/lint-unknown.js'),
    learn: at('dist/cli/actions/learn.js'),
    test: at('dist/cli/actions/test.js'),
    'pack-reader': at('dist/packs/parse.js'),
  },
  outdir: at('dist/cli'),
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minify: true,
  charset: 'ascii',
  supported: { 'dynamic-import': false }, // `require`: the module loader costs ten milliseconds
  define: { SAPU_VERSION: JSON.stringify(version), 'import.meta.url': 'SAPU_URL', 'import.meta.dirname': '__dirname' },
  plugins: [bundlesApart],
  logLevel: 'warning',
  write: false,
});
for (const { path, text } of outputFiles) {
  const code = ascii(text.includes('SAPU_URL') ? URL_OF + text : text);
  writeFileSync(path, path.endsWith('start.cjs') ? code : `${SCOPE}${code}})`);
}

/**
 * Code with what is not ASCII escaped: a source that V8 holds in one byte a character takes half the memory, and reading it a
 * millisecond less. esbuild leaves patterns as they are, in which an escape means the same.
 */
function ascii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
