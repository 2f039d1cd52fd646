import type { Random } from '../../fixtures/seeded-random.ts';

export function chance(random: Random, share: number): boolean {
  return random.uniform() < share;
}

export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random.uniform();
}

/** A whole number, both ends included. */
export function whole(random: Random, low: number, high: number): number {
  return Math.floor(between(random, low, high + 1));
}

/** @throws RangeError where there is nothing to pick from. */
export function pick<T>(random: Random, options: readonly T[]): T {
  const chosen = options[Math.floor(random.uniform() * options.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

/** Each option with its weight. */
export function pickWeighted<T>(
  random: Random,
  options: readonly (readonly [weight: number, option: T])[],
): T {
  const sum = options.reduce((total, [weight]) => total + weight, 0);
  let left = random.uniform() * sum;
  for (const [weight, option] of options) {
    left -= weight;
    if (left < 0) return option;
  }
  return pick(
    random,
    options.map(([, option]) => option),
  );
}

/** The same things in another order. */
export function shuffle<T>(random: Random, items: readonly T[]): readonly T[] {
  const keyed = items.map((item) => [random.uniform(), item] as const);
  return keyed.sort(([one], [other]) => one - other).map(([, item]) => item);
}
