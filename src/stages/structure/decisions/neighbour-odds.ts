/** Odds that lie so near say the same to a neighbour, in natural logarithms. */
const step = 1.5;
const bound = 4;

/**
 * What the sentences around one show of whether it decides, by how likely each is to decide by itself: decisions stand side by
 * side, and mostly where nothing but decisions follows.
 *
 * @param odds of each sentence of a paragraph by itself, in natural logarithms.
 * @returns names as in evidenceWeights, a list each sentence.
 */
export function neighboursOf(odds: readonly number[]): readonly (readonly string[])[] {
  const earlier = highestBefore(odds);
  const later = highestBefore(odds.toReversed()).toReversed();
  return odds.map((_, i) => [
    `before:${stepOf(odds[i - 1])}`,
    `after:${stepOf(odds[i + 1])}`,
    `twoBefore:${stepOf(odds[i - 2])}`,
    `twoAfter:${stepOf(odds[i + 2])}`,
    `earlier:${stepOf(earlier[i])}`,
    `later:${stepOf(later[i])}`,
  ]);
}

function highestBefore(odds: readonly number[]): readonly (number | undefined)[] {
  let highest: number | undefined;
  return odds.map((own) => {
    const before = highest;
    highest = Math.max(own, before ?? own);
    return before;
  });
}

function stepOf(odds: number | undefined): string {
  if (odds === undefined) return 'none';
  return String(Math.max(-bound, Math.min(bound, Math.round(odds / step))));
}
