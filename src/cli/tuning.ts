/**
 * How eagerly V8 compiles the engine. Left alone it spends a third of the processor time of a run over 30 MB on compiling
 * functions that a rule needs now and then, and on copying small ones into large ones. On 26 MB of news the engine took a
 * quarter less; once all is compiled it took a twentieth more, so that what is won is lost again at some 400 MB (measured on
 * 2026-11-27, with a larger budget than now).
 */

/** Sets the flags of V8 for a long run. */
export function tune(): void {
  if (!process.versions.v8.startsWith('11.')) return; // measured on Node 20 alone, and other versions may not know them
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--interrupt-budget=100000');
  setFlagsFromString('--no-turbo-loop-peeling');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
}
