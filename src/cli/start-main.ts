/** What `bin/sapu.js` runs. */
import { join } from 'node:path';
import { bundle } from './start.js';

bundle(join(import.meta.dirname, 'sapu.cjs'));
