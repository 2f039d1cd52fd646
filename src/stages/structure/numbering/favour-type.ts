import type { Line } from '../read-lines.ts';
import type { HeadingCandidate } from './heading-candidates.ts';

/** Of so many headings in a sequence one may say how the others look. */
const fewest = 3;
/** A look that this part of them share is theirs. */
const common = 0.75;
/** Indents that differ less are one: points, or letters of a text file. */
const sameIndent = 3;

/** What a heading looks like, and what one that looks otherwise loses. */
interface Trait {
  readonly of: (candidate: HeadingCandidate, line: Line) => string | number | boolean | null;
  readonly otherwise: number;
}

const traits: readonly Trait[] = [
  { of: (_, line) => line.bold, otherwise: 0.6 },
  { of: (_, line) => (line.fontSize === null ? null : Math.round(line.fontSize)), otherwise: 0.7 },
  { of: (_, line) => Math.round(line.indent / sameIndent), otherwise: 0.75 },
  // where titles stand beside their numbers, a number alone is quoted
  { of: ({ rest }) => rest !== '', otherwise: 0.5 },
  // what follows a blank line may open anything, but where all headings do, what does not is none
  { of: (_, line) => line.gapBefore || line.pageStart, otherwise: 0.7 },
];

/**
 * Weighs candidates by the look that a sequence's headings share: weight and size of type, indent, distance, what
 * stands before the §. A quotation is set in; a line of a list that bears the missing number is not bold.
 */
export function favourType(
  candidates: readonly HeadingCandidate[],
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  if (headings.length < fewest) return candidates;
  const shared = traits.flatMap((trait) => {
    const value = sharedValue(trait, headings, lines);
    // being bold or apart makes a heading; not being so makes none
    return value === null || value === false ? [] : [{ trait, value }];
  });
  const prefix = sharedValue(prefixed, headings, lines);
  return candidates.map((candidate) => {
    const line = lines[candidate.line];
    if (!line) return candidate;
    const factor = shared.reduce(
      (product, { trait, value }) => {
        const own = trait.of(candidate, line);
        return own === null || own === value ? product : product * trait.otherwise;
      },
      worthOfPrefix(candidate, prefix),
    );
    return factor === 1 ? candidate : { ...candidate, weight: candidate.weight * factor };
  });
}

const prefixed: Trait = { of: ({ prefix }) => prefix, otherwise: 1 };

/** Where headings are plain, `KS § 21` is another body's, and alone on its line a reference to it. */
function worthOfPrefix({ prefix, rest }: HeadingCandidate, shared: ReturnType<Trait['of']>): number {
  if (shared === null || prefix === shared) return 1;
  if (prefix === '') return 0.7;
  return rest === '' ? 0.05 : 0.5;
}

function sharedValue(
  trait: Trait,
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
): string | number | boolean | null {
  const counts = new Map<string | number | boolean | null, number>();
  for (const heading of headings) {
    const line = lines[heading.line];
    const value = line ? trait.of(heading, line) : null;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [value = null, count = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return count >= headings.length * common ? value : null;
}
