/** Random tests are the same on every machine; with SAPU_FUZZ=N they are N new texts each. */
import fc from 'fast-check';

if (process.env.SAPU_FUZZ === undefined) fc.configureGlobal({ seed: 20261124 });
