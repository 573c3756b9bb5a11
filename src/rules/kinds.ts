/**
 * The kinds of rule that packs can use, by name, with the keys that an entry of the kind may carry beside those of every
 * entry, and their values. A kind is one file of `strip/`. The set is closed: a new kind is a dated decision of
 * ARCHITECTURE.md.
 */
export type KindName =
  | 'bullet'
  | 'dateline'
  | 'heading'
  | 'headline'
  | 'line'
  | 'page'
  | 'repeat'
  | 'signature'
  | 'tag-list'
  | 'words';

/** The keys of each kind, with the values that they take. */
export const KINDS: Readonly<Record<KindName, Readonly<Record<string, readonly string[]>>>> = {
  /** A headline with a bullet, alone between two paragraphs. */
  bullet: {},
  /** Place and agency at the head of the text ("JAKARTA, KOMPAS.com - "). */
  dateline: {},
  /**
   * A line of its own; then no item, one, or many. As in a usage line: it leads in to one headline, to one or more, or to a
   * list.
   */
  heading: { items: ['<title>', '<title>[...]', '<title>...'] },
  /** The headline of the article, where the record tells it, at the head of the text. */
  headline: {},
  /**
   * A whole line. `where` it has to stand: among the first lines of the text, the last, or either. `several`: its words may
   * also stand on lines that follow one another, split by a scraper. `end`: a headline that ends it may also end the line of a
   * sentence. `embed`: its headline may go on in short lines up to the placeholder of what it speaks of.
   */
  line: { where: ['head', 'tail', 'edges'], lines: ['several', 'end', 'embed'] },
  /** A line that says that the page is no article, in a text that holds little else. */
  page: {},
  /** A headline that stands twice in a row before the signature of initials. */
  repeat: {},
  /** Initials, a star or a name in parentheses, where the text ends. */
  signature: {},
  /** Tags: short lower-case lines behind the signature of initials at the end of the text. */
  'tag-list': {},
  /** These words alone, on a line or inside one. */
  words: {},
};

/** Kinds whose entries may say what they tell of the article. */
export const TELLING: ReadonlySet<KindName> = new Set<KindName>(['dateline', 'line', 'signature', 'words']);

/** Kinds that no phrase leads to: they are asked about every text, so they look at little of it. */
export const WITHOUT_PHRASES: ReadonlySet<KindName | 'listed'> = new Set<KindName>([
  'bullet',
  'dateline',
  'headline',
  'repeat',
  'signature',
  'tag-list',
]);
