import type { HeadingCandidate } from './heading-candidates.ts';

/**
 * Fills a gap of one number with the one clear heading in it whose own number is a misreading of the missing one: a
 * digit lost, added or taken for another. The numbering on both sides is the evidence; the heading counts as damaged,
 * so that a notice tells of it.
 *
 *     § 33 Information
 *     § 3 Årsredovisning        read as § 34
 *     § 35 Ansvarsfrihet
 */
export function mendGaps(
  headings: readonly HeadingCandidate[],
  candidates: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const clear = candidates.filter(({ form, weight }) => form === 'sign' && weight >= 1.4);
  return headings.flatMap((heading, i) => {
    const before = headings[i - 1];
    if (!before || heading.number - before.last !== 2) return [heading];
    const missing = before.last + 1;
    const inside = clear.filter(({ line }) => line > before.line && line < heading.line);
    const [only, ...more] = inside.filter(({ number }) => isMisreading(String(number), String(missing)));
    if (!only || more.length > 0) return [heading];
    return [
      { ...only, number: missing, last: missing, suffix: null, form: 'damaged-sign' as const },
      heading,
    ];
  });
}

/** One digit lost, added, or read as another. */
function isMisreading(read: string, meant: string): boolean {
  if (read === meant || Math.abs(read.length - meant.length) > 1) return false;
  let start = 0;
  while (start < read.length && read[start] === meant[start]) start += 1;
  const restOf = (digits: string, skip: number): string => digits.slice(start + skip);
  return (
    restOf(read, 1) === restOf(meant, 1) ||
    restOf(read, 0) === restOf(meant, 1) ||
    restOf(read, 1) === restOf(meant, 0)
  );
}
