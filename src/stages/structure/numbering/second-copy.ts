import type { HeadingCandidate } from './heading-candidates.ts';
import type { Line } from '../read-lines.ts';

/**
 * A signing system often puts the whole protocol into the file once more. A sequence is a copy when most of its
 * numbers are the first one's and the words below them nearly the same.
 */
export function isSecondCopy(
  first: readonly HeadingCandidate[],
  second: readonly HeadingCandidate[],
  lines: readonly Line[],
): boolean {
  const numbers = new Set(first.map(({ number }) => number));
  const shared = second.filter(({ number }) => numbers.has(number));
  if (shared.length < second.length * 0.8) return false;
  const same = shared.filter((copy) => {
    const original = first.find(({ number }) => number === copy.number);
    return (
      original !== undefined && likeness(wordsOf(original, first, lines), wordsOf(copy, second, lines)) >= 0.7
    );
  });
  return same.length >= shared.length * 0.7;
}

const compared = 30;

/** The words of a paragraph's first lines, as a set. */
function wordsOf(
  heading: HeadingCandidate,
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
): ReadonlySet<string> {
  const next = headings[headings.indexOf(heading) + 1]?.line ?? heading.line + compared;
  const own = lines.slice(heading.line, Math.min(next, heading.line + compared));
  return new Set(own.flatMap((line) => line.text.toLowerCase().match(/\p{L}{2,}/gu) ?? []));
}

/** Shared words as part of the smaller set: a page more or less does not tell copies apart. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / smaller;
}
