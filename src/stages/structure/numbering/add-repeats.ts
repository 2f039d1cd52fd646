import type { HeadingCandidate } from './heading-candidates.ts';

/** How clearly a number without § must head a title to be believed a slip. */
const clear = 0.9;

/**
 * In minutes without § a number that the author has used twice: the only numbered line between two headings, with the
 * first one's number or the second one's, and a title. A list has more points than one. Where the number after it is left
 * out, the second is that one's in truth, whatever it heads.
 *
 *     5. Städdag                       7. Styrelsen beviljades ansvarsfrihet.
 *     Den 4 maj.                       7. Till styrelse valdes:
 *     5. Grillkväll                    Bo Ek
 *     Den 5 juni.                      9. Avgiften är 100 kr.
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
    const [next, afterNext] = headings.slice(i + 1, i + 3);
    if (!next) return [heading];
    while ((numbered[at]?.line ?? Infinity) <= heading.line) at += 1;
    const [only, more] = numbered.slice(at, at + 2);
    if (only === undefined || only.line >= next.line || (more !== undefined && more.line < next.line))
      return [heading];
    const skips = only.number === heading.number && next.number === heading.number + 2;
    const skipsNext = only.number === next.number && afterNext?.number === next.number + 2;
    const slip = isSlip(heading, only) || ((skips || skipsNext) && only.suffix === null);
    return slip ? [heading, only] : [heading];
  });
}

function isSlip(heading: HeadingCandidate, again: HeadingCandidate): boolean {
  const same = again.number === heading.number && again.suffix === null && heading.suffix === null;
  const titled = again.rest !== '' && again.rest !== heading.rest && !/[.:;,!?\d]$/u.test(again.rest);
  return same && titled && again.weight >= clear && again.line > heading.line + 1;
}
