/** Letters that recognition takes for each other, or that people do. */
const alike: ReadonlySet<string> = new Set(
  'il i1 l1 lt it tf ft ce eo oc hb bn un nr gq gy vy vw kc sz dt uv rt fr lj ij nm'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
);
const costs = { alike: 0.4, other: 1, doubled: 0.6, lost: 0.8, swapped: 0.6, joined: 0.3 } as const;

/**
 * How unlikely it is that one word is written or read for the other, from 0: letters that look alike cost less than others,
 * and a letter that is doubled, lost or swapped with the next less than one that is another.
 */
export function misreadCost(one: string, other: string): number {
  const plain = alignmentCost(one, other);
  const [first, second] = [one, other].map((word) => word.replaceAll('rn', 'm'));
  if (first === undefined || second === undefined || (first === one && second === other)) return plain;
  return Math.min(plain, costs.joined + alignmentCost(first, second));
}

function alignmentCost(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at * costs.lost);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at * costs.lost];
    for (let to = 1; to <= other.length; to += 1) {
      const [a = '', b = ''] = [one[at - 1], other[to - 1]];
      const choices = [
        (row[to - 1] ?? 0) + changeCost(a, b),
        (row[to] ?? 0) + (a === one[at - 2] ? costs.doubled : costs.lost),
        (next[to - 1] ?? 0) + (b === other[to - 2] ? costs.doubled : costs.lost),
      ];
      if (at > 1 && to > 1 && a === other[to - 2] && b === one[at - 2])
        choices.push((before[to - 2] ?? 0) + costs.swapped);
      next.push(Math.min(...choices));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  return alike.has(a + b) ? costs.alike : costs.other;
}
