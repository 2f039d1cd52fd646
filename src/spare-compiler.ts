import { setV8Flag } from './set-v8-flag.ts';

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
  setV8Flag('--no-regexp-tier-up');
  setV8Flag('--interrupt-budget', budget);
}
