/** A character of each reading that stand for one another; null where the other reading has none. */
export type AlignedPair = readonly [string | null, string | null];

// A model without å ä ö prints these in their place: "fér", "6ppnande", "st4mma", "beréttelse".
const standsForRing = /[aàâáA4]/u;
const standsForUmlaut = /[aàâádeéiA4&]/u;
const standsForOUmlaut = /[oòôóõdeéO60]/u;
// A model without § prints these in its place: "$ 4", "& 4", "885", "S 15", "I 1".
const standsForSection = /[$&8S5£3I1sg{]/u;
// A model without @ prints these in its place: "kansliQkommun.se", "kansli&kommun.se".
const standsForAt = /[QG&©®O09]/u;

/** True when a model that lacks the first character may have printed the other in its place. */
export function standsFor(lacking: string, other: string): boolean {
  if (/[åÅ]/u.test(lacking)) return standsForRing.test(other);
  if (/[äÄ]/u.test(lacking)) return standsForUmlaut.test(other);
  if (/[öÖ]/u.test(lacking)) return standsForOUmlaut.test(other);
  if (lacking === '@') return standsForAt.test(other);
  return lacking === '§' && standsForSection.test(other);
}

/** The cheapest alignment of two readings, character by character (Needleman and Wunsch). */
export function alignCharacters(left: string, right: string): AlignedPair[] {
  const a = [...left];
  const b = [...right];
  const costs = fillCosts(a, b);
  const pairs: AlignedPair[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 || j > 0) {
    const here = costAt(costs, i, j);
    if (i > 0 && j > 0 && here === costAt(costs, i - 1, j - 1) + replaceCost(a[i - 1], b[j - 1])) {
      pairs.push([a[--i] ?? null, b[--j] ?? null]);
    } else if (i > 0 && here === costAt(costs, i - 1, j) + dropCost(a[i - 1]))
      pairs.push([a[--i] ?? null, null]);
    else pairs.push([null, b[--j] ?? null]);
  }
  return pairs.reverse();
}

function fillCosts(a: readonly string[], b: readonly string[]): number[][] {
  const costs: number[][] = [[0]];
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = (costs[i] ??= []);
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 && j === 0) continue;
      row[j] = Math.min(
        costAt(costs, i - 1, j - 1) + replaceCost(a[i - 1], b[j - 1]),
        costAt(costs, i - 1, j) + dropCost(a[i - 1]),
        costAt(costs, i, j - 1) + dropCost(b[j - 1]),
      );
    }
  }
  return costs;
}

function costAt(costs: readonly (readonly number[])[], i: number, j: number): number {
  return costs[i]?.[j] ?? Number.POSITIVE_INFINITY;
}

/** Costs are whole numbers, so that they add up the same in any order. */
function replaceCost(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number.POSITIVE_INFINITY;
  if (a === b) return 0;
  if (a.toLowerCase() === b.toLowerCase()) return 1;
  return standsFor(a, b) || standsFor(b, a) ? 2 : 10;
}

function dropCost(character: string | undefined): number {
  return character === ' ' ? 2 : 9;
}
