import type { LanguageModel, Term } from '../language/word-model.ts';

/** One way to read the words of one slot, or of two where they belong together. */
export interface Arc {
  /** How many slots it covers. */
  readonly length: 1 | 2;
  /** Of the channel, and of what is within it. */
  readonly cost: number;
  readonly first: Term;
  readonly last: Term;
}

/** A place in a text: all ways to read what begins there. */
export type Slot = readonly Arc[];

/** An arc at its place, with what all ways up to and including it come to, as negative logarithms. */
interface Step {
  readonly arc: Arc;
  readonly slot: number;
  readonly index: number;
  forward: number;
  backward: number;
}

/**
 * How probable each arc is, given all slots: forward and backward sums over every way through them.
 * Method: Baum, Petrie, Soules and Weiss (1970); the lattice's states are arcs, for a bigram needs no more.
 */
export function decode(slots: readonly Slot[], model: LanguageModel): readonly (readonly number[])[] {
  const steps = slots.map((slot, place) =>
    slot.map((arc, index): Step => ({ arc, slot: place, index, forward: 0, backward: 0 })),
  );
  const endingAt = stepsByEnd(steps);
  const { boundary } = model.symbols;
  for (const own of steps) {
    for (const step of own) step.forward = step.arc.cost + costBefore(step, endingAt[step.slot] ?? [], model);
  }
  for (const own of steps.toReversed()) {
    for (const step of own) step.backward = costAfter(step, steps, model);
  }
  const all = sumOfCosts(
    (endingAt[slots.length] ?? []).map((step) => step.forward + model.pairCost(step.arc.last, boundary)),
  );
  return steps.map((own) => own.map((step) => Math.exp(all - step.forward - step.backward)));
}

function stepsByEnd(steps: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const endingAt: Step[][] = Array.from({ length: steps.length + 1 }, () => []);
  for (const own of steps) for (const step of own) endingAt[step.slot + step.arc.length]?.push(step);
  return endingAt;
}

function costBefore({ arc, slot }: Step, before: readonly Step[], model: LanguageModel): number {
  if (slot === 0) return model.pairCost(model.symbols.boundary, arc.first);
  const [only, other] = before;
  if (only !== undefined && other === undefined)
    return only.forward + model.pairCost(only.arc.last, arc.first);
  return sumOfCosts(before.map((step) => step.forward + model.pairCost(step.arc.last, arc.first)));
}

function costAfter({ arc, slot }: Step, steps: readonly (readonly Step[])[], model: LanguageModel): number {
  const end = slot + arc.length;
  if (end >= steps.length) {
    return end > steps.length ? Infinity : model.pairCost(arc.last, model.symbols.boundary);
  }
  const after = steps[end] ?? [];
  return sumOfCosts(
    after.map((step) => model.pairCost(arc.last, step.arc.first) + step.arc.cost + step.backward),
  );
}

/** The cost of either of several ways. */
function sumOfCosts(costs: readonly number[]): number {
  const least = Math.min(...costs);
  if (costs.length < 2 || least === Infinity) return least;
  return least - Math.log(costs.reduce((sum, cost) => sum + Math.exp(least - cost), 0));
}
