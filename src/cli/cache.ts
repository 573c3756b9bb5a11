/**
 * Build step: runs the command over a text and leaves the code that V8 has compiled for it beside the bundles, for
 * `start.ts`. Run by `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Script } from 'node:vm';
import { bundle } from './start.js';

/** What many texts make the command do: dirt, boilerplate of some kinds, words that rules suspect and those that they mend. */
const TEXT = `Harga beras\u00a0naik lagi pekan ini di pasar-pasar Jakarta, kata para pedagang.

Pemerintah akan mengimpor beras dari Vietnam.Kemudian harga diharapkan turun, kata Menteri Sumarwanto, "kami bisa bekerjsama".
Para pedagang di di Bandung memeinta bantuan kepadaPresiden Prabowo untuk para pelangan mreka yang menungu lama.

ADVERTISEMENT

Baca juga: Lima Pasar Tertua di Pulau Jawa yang Masih Ramai

Mereka menunggu panen raya &amp; kiriman dari luar Jawa.

BERITA TERKAIT:
Harga Cabai Turun di Tengah Musim Hujan
`;

const SELF = fileURLToPath(import.meta.url);
const BUNDLE = fileURLToPath(new URL('sapu.cjs', import.meta.url));

if (process.argv[2] === 'run') {
  const scripts = new Map<string, Script>();
  process.argv = [process.argv[0], BUNDLE];
  process.on('exit', () => {
    for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
  });
  bundle(BUNDLE, (file, script) => scripts.set(file, script));
} else {
  const { status, stderr } = spawnSync(process.execPath, [SELF, 'run'], { input: TEXT });
  if (status !== 0) throw new Error(`no code is cached: ${stderr}`);
}
