/** Reads where the built-in lists come from (`sources.yaml`). */
import type { Pair } from 'yaml';
import type { Provenance } from './provenance.js';
import { keyOf, YamlReader } from './yaml-reader.js';

/** One source, with the tables that are made of it. */
export interface Source extends Provenance {
  readonly kind: string;
  readonly source: string;
  readonly licence: string;
  /** Their names: of files, relative to `src/packs`, where they have one. */
  readonly tables: readonly string[];
  /** Selectors of the rules that ask for them; missing: all do. */
  readonly rules?: readonly string[];
}

const KEYS = ['tables', 'rules', 'source', 'version', 'licence', 'make'];

/**
 * @param text the YAML
 * @param file its name, for errors
 * @throws BadInput with `file:line`
 */
export const parseSources = (text: string, file: string): Source[] => new SourcesReader(text, file).sources();

class SourcesReader extends YamlReader {
  sources(): Source[] {
    return this.map(this.root, 'a map of kinds of lists', this.root).items.map((pair) => this.source(pair));
  }

  private source(pair: Pair): Source {
    const map = this.map(pair.value, `keys of "${keyOf(pair)}"`, pair.key);
    const keys = this.keys(map, KEYS);
    const [rules, version, make] = ['rules', 'version', 'make'].map((key) => keys.get(key));
    return {
      kind: keyOf(pair),
      tables: this.strings(this.needed(keys, 'tables', pair.key)),
      ...(rules && { rules: this.strings(rules) }),
      source: this.string(this.needed(keys, 'source', pair.key)),
      ...(version && { version: this.string(version) }),
      licence: this.string(this.needed(keys, 'licence', pair.key)),
      ...(make && { make: this.string(make).split('\n') }),
    };
  }
}
