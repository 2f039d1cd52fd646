import type { Decision } from '../../../records/minutes.ts';

/** A decision's record from what was found in the text. */
export function makeDecision(
  found: Pick<Decision, 'maker' | 'quoted' | 'page'> & { readonly points: readonly string[] },
): Decision {
  const { points, ...rest } = found;
  return {
    ...rest,
    text: points.join('\n'),
    points: [...points],
    kind: null,
    pointKinds: points.map(() => null),
    recommendedTo: null,
    assignments: [],
  };
}
