import { setFlagsFromString } from 'node:v8';

/** The newest Node whose V8 is known to have each flag. */
const newestNode = {
  '--heap-growing-percent': 24,
  '--interrupt-budget': 20,
  '--no-regexp-tier-up': 24,
  '--wasm-tiering-budget': 20,
} as const;

/** A flag of V8 that the program sets while it runs. */
export type V8Flag = keyof typeof newestNode;

/** All flags that the program may set. */
export const v8Flags = Object.keys(newestNode) as readonly V8Flag[];

/** Whether a version of Node is known to have a flag. */
export function hasV8Flag(flag: V8Flag, node = process.versions.node): boolean {
  return Number.parseInt(node, 10) <= newestNode[flag];
}

/** Sets a flag where it is known: of one that it lacks V8 complains to the user. */
export function setV8Flag(flag: V8Flag, value: number | null = null): void {
  if (hasV8Flag(flag)) setFlagsFromString(value === null ? flag : `${flag}=${value}`);
}
