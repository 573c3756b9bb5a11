/** Short random texts from few pieces, and the pieces: for the tests of `clean`, and as one part of what the fuzzer makes. */
import fc from 'fast-check';

const MARKERS = [
  'BERITA TERKAIT:',
  'Baca juga:',
  'Baca Juga',
  'baca juga',
  'Simak juga Video:',
  'Read more:',
  'Lee también:',
  'ARTIKEL BERKAITAN',
];
const LABELS = [
  'ADVERTISEMENT',
  'SCROLL TO CONTINUE WITH CONTENT',
  'Advertisement',
  '[Gambas:Video 20detik]',
  '[Gambas:',
  'A post shared by Ani (@ani)',
];
const TITLES = [
  'Lima Pasar Tertua di Pulau Jawa',
  'Dua Kapal Karam, Siapa yang Salah?',
  'Harga Beras Naik! Pedagang Mengeluh Sepi',
  'Kuba Menang',
];
const PROSE = [
  'Ia pulang.',
  'Kuba menolak usulan itu, kata Putin.',
  '"Saya lihat juga berita terkait itu," katanya.',
  'dan pergi ke pasar',
  'Kubaeoah menunggu.',
  'pic.twitter.com/abc',
  '(fbr/wes)',
  '2.500 rupiah',
];
const SPACES = [' ', '  ', '\n', '\n\n', '\r\n', '\r', '\u00a0', '\t', '', ', ', ' \n '];
const DIRT = [
  '\u200b',
  '&nbsp;',
  '&amp;amp;',
  '&',
  '\ufeff',
  '\u0008',
  '\u00ad',
  '\u0000',
  '\udcff',
  '😀',
  '&lt;br&gt;',
  '&amp;nbsp;',
];

/** A marker, a headline, prose, a label, or dirt. */
export const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...PROSE), weight: 4 },
  { arbitrary: fc.constantFrom(...MARKERS), weight: 3 },
  { arbitrary: fc.constantFrom(...TITLES), weight: 3 },
  { arbitrary: fc.constantFrom(...LABELS), weight: 2 },
  { arbitrary: fc.constantFrom(...DIRT), weight: 1 },
);

/** Up to 14 pieces with spaces, line ends, or nothing between them. */
export const text = fc
  .array(fc.tuple(piece, fc.constantFrom(...SPACES)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
