import type { HeadingCandidate } from './heading-candidates.ts';

/** How clearly a number without § must head a title to be believed a slip. */
const clear = 0.9;

/**
 * In minutes without § a number that the author has used twice: the only numbered line between two headings, with the
 * first one's number and a title. A list has more points than one.
 *
 *     5. Städdag
 *     Den 4 maj.
 *     5. Grillkväll
 *     Den 5 juni.
 *     6. Övrigt
 */
export function addRepeats(
  headings: readonly HeadingCandidate[],
  candidates: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  if (!headings.every(({ form }) => form === 'bare')) return headings;
  const numbered = candidates.filter(({ form }) => form === 'bare');
  let at = 0;
  return headings.flatMap((heading, i) => {
    const next = headings[i + 1];
    if (!next) return [heading];
    while ((numbered[at]?.line ?? Infinity) <= heading.line) at += 1;
    const [only, more] = numbered.slice(at, at + 2);
    const alone =
      only !== undefined && only.line < next.line && (more === undefined || more.line >= next.line);
    return alone && isSlip(heading, only) ? [heading, only] : [heading];
  });
}

function isSlip(heading: HeadingCandidate, again: HeadingCandidate): boolean {
  const same = again.number === heading.number && again.suffix === null && heading.suffix === null;
  const titled = again.rest !== '' && again.rest !== heading.rest && !/[.:;,!?\d]$/u.test(again.rest);
  return same && titled && again.weight >= clear && again.line > heading.line + 1;
}
