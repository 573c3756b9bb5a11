/** Which entries of which packs fire on documents, and which never do. */
import type { Pack } from '../packs/pack.js';

/** An entry of a pack; `line` is that of its file, where it has one. */
export interface PackEntry {
  readonly pack: string;
  readonly rule: string;
  readonly line?: number;
}

/** Packs whose rules have names that tell the packs apart, which ids do not: entries of one id are one rule. */
export class EntryWatch {
  readonly packs: readonly Pack[];
  private readonly unseen = new Map<string, PackEntry>();

  constructor(packs: readonly Pack[]) {
    this.packs = packs.map((pack, k) => ({
      ...pack,
      rules: pack.rules.map((rule) => {
        const id = `${rule.id}#${k}`;
        this.unseen.set(id, {
          pack: pack.name,
          rule: rule.id,
          ...(rule.lines && { line: rule.lines.rule }),
        });
        return { ...rule, id };
      }),
    }));
  }

  /** A rule of {@link packs} was named by an edit or a finding. */
  saw(rule: string): void {
    this.unseen.delete(rule);
  }

  /** The entries that no document fired, in the order of the packs. */
  neverFired(): PackEntry[] {
    return [...this.unseen.values()];
  }
}
