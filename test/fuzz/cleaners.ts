/** The cleaners that texts go through: built once, each with other options. */

import fc from 'fast-check';
import { type Cleaner, createCleaner, parseCorrections, parseWords } from 'sapu';
import { POLICIES } from '../../src/packs/categories.js';

const words = parseWords('Kubaqx\nPedagang\nSelat Sunda\nadvertisement', 'words');

/** Fixes that complete phrases, that hold dirt, or that are words of other rows; the last never comes to rest. */
const corrections = parseCorrections(
  [
    'pulang,baca',
    'pergi,juga',
    'Kuba,Cuba',
    'pasar sejak,pasar',
    'iklan,ADVERTISEMENT',
    'mengeluh,menge&shy;luh',
    'menolak,&amp;nbsp;',
    'Karam,Karam: Baca juga',
    'harga,harga2',
    'nobody,no\u00a0body',
    'koran,koran\u200b',
  ].join('\n'),
  'corrections',
);

/** By name; the first is the one that texts shrink to. */
export const CLEANERS = {
  default: createCleaner(),
  likely: createCleaner({ apply: 'likely' }),
  strip: createCleaner({ only: ['strip'] }),
  policy: createCleaner({ remove: POLICIES }),
  lists: createCleaner({ words, corrections }),
  everything: createCleaner({ apply: 'likely', words, corrections }),
  correct: createCleaner({ only: ['correct'], words, corrections }),
} satisfies Record<string, Cleaner>;

export type CleanerName = keyof typeof CLEANERS;

/** What has no list of the user brings every text to rest. */
export const WITH_LISTS: ReadonlySet<CleanerName> = new Set(['lists', 'everything', 'correct']);

/** Half of the texts go through the cleaner without options. */
export const cleanerName: fc.Arbitrary<CleanerName> = fc.oneof(
  { withCrossShrink: true },
  { arbitrary: fc.constant<CleanerName>('default'), weight: 5 },
  { arbitrary: fc.constantFrom<CleanerName>('likely', 'strip', 'policy', 'lists', 'everything', 'correct'), weight: 5 },
);
