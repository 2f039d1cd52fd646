import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile a pattern when it is first used, in all of this process from now on. Else it writes the pattern as byte code
 * first, which takes longer than compiling it where it is long, and compiles it at its second use all the same.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
