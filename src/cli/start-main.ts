/** What `bin/sapu.js` runs. */
import { fileURLToPath } from 'node:url';
import { bundle } from './start.js';

bundle(fileURLToPath(new URL('sapu.cjs', import.meta.url)));
