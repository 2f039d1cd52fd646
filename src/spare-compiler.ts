import { setFlagsFromString } from 'node:v8';

/** In bytes of byte code; eight times V8's own. */
const budget = 540_672;

/**
 * Has V8 compile as little as pays in a process that works for some seconds, from now on.
 *
 * - A pattern is compiled when it is first used. Else it is written as byte code first, which takes longer than compiling
 *   it where it is long, and compiled at its second use all the same.
 * - A function has to run longer before it is optimized, which happens in threads of its own: half of a second import's
 *   time went to functions that were done when their better code was.
 */
export function spareCompiler(): void {
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString(`--interrupt-budget=${budget}`);
}
