import { hasV8Flag, setV8Flag } from './set-v8-flag.ts';

/** In bytes of byte code; eight times V8's own. */
const budget = 540_672;
const noTierUp = '--no-regexp-tier-up';
const interruptBudget = '--interrupt-budget';
const wasmBudget = '--wasm-tiering-budget';
/** In bytes of WebAssembly, roughly; 64 times V8's own. */
const budgetOfWasm = 115_200_000;

/**
 * Has V8 compile as little as pays in a process that works for some seconds, from now on.
 *
 * - A pattern is compiled when it is first used. Else it is written as byte code first, which takes longer than compiling
 *   it where it is long, and compiled at its second use all the same.
 * - A function has to run longer before it is optimized, which happens in threads of its own: half of a second import's
 *   time went to functions that were done when their better code was.
 *
 * To be called before any module with patterns is loaded: one that was used before and is used again ends the process
 * (SIGSEGV in Node 20).
 */
export function spareCompiler(): void {
  setV8Flag(noTierUp);
  setV8Flag(interruptBudget, budget);
}

/**
 * The same as arguments for a process that is started, and that WebAssembly is seldom optimized either: pdfium's hundred busiest
 * functions were, for a page or two that was drawn by then.
 */
export function spareCompilerArguments(): readonly string[] {
  return [
    ...(hasV8Flag(noTierUp) ? [noTierUp] : []),
    ...(hasV8Flag(interruptBudget) ? [`${interruptBudget}=${budget}`] : []),
    ...(hasV8Flag(wasmBudget) ? [`${wasmBudget}=${budgetOfWasm}`] : []),
  ];
}
