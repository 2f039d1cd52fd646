/** Costs are negative natural logarithms of probabilities; in the language file a byte holds one, in tenths. */
const steps = 10;
const most = 255;

export function packCost(cost: number): number {
  return Math.max(0, Math.min(most, Math.round(cost * steps)));
}

/** The probability for each byte. */
export const probabilities: Float64Array = Float64Array.from({ length: most + 1 }, (_, byte) =>
  Math.exp(-byte / steps),
);
