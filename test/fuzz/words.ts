/** What no pack and no fixture holds: headlines and prose of more languages, scripts, slots, dirt, every line end. */

/** In front the simplest: what a failing text shrinks to. */
export const PROSE = [
  'a',
  'Ia pulang.',
  'Kuba menolak usulan itu, kata Putin; menurut Kuba, Kuba tidak bersalah.',
  'Kubaeoah menunggu. Pedagangx mengeluh di pasar sejak pagi.',
  'The council will vote on Thursday, and nobody knows what comes next.',
  'El alcalde no respondió. La votación es el jueves.',
  'Datuk Bandar enggan mengulas laporan itu.',
  'Le prix : 5\u00a0000\u00a0€, dit-il ; « rien\u202f! »',
  'Cena je 5\u00a0000\u00a0Kč a nikdo neví proč.',
  'Der Preis stieg um 5\u2009% auf 1.200 Euro.',
  'İstanbul’da kar yağdı, ışıklar söndü.',
  'Giá gạo tăng cao ở Hà Nội.',
  'قال الوزير\u200c: «لا»',
  'ภาษา\u200bไทย',
  '米の値段\u3000上がる。',
  'पानी का क्\u200dष',
  'https://contoh.id/?a=1&amp;b=2&lt=3',
  'Berikut jadwalnya:',
  '1. Advertisement',
  '"',
  '- ',
];

/** Headlines. */
export const TITLES = [
  'Kuba Menang',
  'Lima Pasar Tertua di Pulau Jawa',
  'Dua Kapal Karam, Siapa yang Salah?',
  'Harga Beras Naik! Pedagang Mengeluh Sepi',
  'Tiga Jambatan Di Kota Tinggi Ditutup',
  'Five Bridges That Changed the City',
  'HOW TENANTS ARE SPLITTING THE BILL',
  'Cinco Empresas Que Dejan Bogotá',
  'El precio del trigo baja',
  'Čtyři Mosty v Praze',
  '1, Cek Fakta: Hoaks Menteri',
  '“Kami Lapar”: Cerita dari Selat Sunda',
];

/** What may stand in the slots of phrases; other slots take a headline. */
export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  name: ['Ani', 'Budi Santoso', 'J. K. Rowling', 'ani'],
  site: ['Kompas.com', 'Warta Rakyat', 'x.id'],
  date: ['12/08/2025', 'Senin, 12 Agustus 2025 10:30', '2025'],
  number: ['3', '2.500', '0'],
  url: ['https://contoh.id/a?b=1&amp;c=2', 'www.x.id', 'x'],
  handle: ['@ani', '@ani_b.', '@'],
  initials: ['fbr', 'wes', 'A'],
};

/** Between two pieces. */
export const BETWEEN = [
  ...['\n', ' ', '', '\n\n', '\r\n', '\r', '\r\n\r\n', '\n \n', '\n\n\n\n', ' \r ', '\n\r', '\r\r\n'],
  ...['  ', '\t', ', ', '. ', ': ', '\u2028', '\u2029', '\u0085', '\u000b', '\u000c'],
  ...['\u00a0', '\u00a0 ', ' \u00a0\u00a0', '\n\u00a0', '\u3000', '\u2009', '\u202f', '\u1680'],
];

/** Characters that repairs look at, or that break words, lines and code. `\udc80` to `\udcff` are bytes that are not UTF-8. */
export const DIRT = [
  ...['\u200b', '\ufeff', '\u00ad', '\u00ad'.repeat(20), '\u2060', '\u200d', '\u200c', '\u200e', '\u00a0'],
  ...['\u0000', '\u0008', '\u001b', '\u001b[1m', '\u001b[0;31m', '\u001b[?25h', '\u001f', '\u001c', '\u007f', '\u0090'],
  ...['\udcff', '\udc80', '\udcc3', '\udca9', '\udca0', '\udce2\udc80', '\udcf0\udc9f\udc98', '\udcc0\udc80', '\ufffd'],
  ...['😀', '👨\u200d👩\u200d👧', '🇮🇩', '1\ufe0f\u20e3', '\ud835\udc00', '\u0301', 'e\u0301', 'ﬁ', 'ǅ', 'ß', 'ſ', 'K'],
  ...['&', '&amp', 'amp;', ';', '\\', '\\u00e9', '\\/', '"', '{"text":"', '<br>', '[', ']', '(', ')', '|', '-'],
];

/** Bytes that are a character when nothing stands between them. */
export const SPLIT = ['\udcc3\udca9', '\udcc2\udca0', '\udce2\udc80\udc8b', '\udcf0\udc9f\udc98\udc80'];

/** Names and numbers of entities, known and not. */
export const ENTITIES = [
  ...['nbsp', 'amp', 'AMP', 'lt', 'gt', 'quot', 'shy', 'zwnj', 'ZeroWidthSpace', 'NoBreak', 'NewLine', 'Tab', 'emsp'],
  ...[
    '#160',
    '#xA0',
    '#38',
    '#x26',
    '#039',
    '#10',
    '#13',
    '#9',
    '#12',
    '#8203',
    '#xFEFF',
    '#128',
    '#0',
    '#27',
    '#x2028',
  ],
  ...['#xD83D', '#x1F600', '#9999999', 'acE', 'fjlig', 'NotAnEntity', 'x', 'colon', 'period', 'lpar', '#97'],
];
