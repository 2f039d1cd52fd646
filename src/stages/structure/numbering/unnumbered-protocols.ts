import { openingOf, titleWithin } from './find-opening.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import type { Line } from '../read-lines.ts';
import { isSecondCopy } from './second-copy.ts';

/** One of the protocols that a file's headings without numbers are of. */
export interface UnnumberedProtocol {
  readonly start: number;
  readonly headings: readonly HeadingCandidate[];
  /** Where the same protocol begins once more in the file; null where it stands there once. */
  readonly copyStart: number | null;
}

/** So many titles at the least before they begin anew, and so much of them that comes again. */
const fewest = 3;
const leastAgain = 0.6;

/**
 * Headings that nothing numbers tell by themselves where a file's second protocol begins: where the first title comes again, and
 * most of the others behind it. It is the same protocol once more, or another meeting's, if a title or a cover says so.
 */
export function partUnnumbered(
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly UnnumberedProtocol[] {
  const at = beginsAnew(headings);
  const [first, second] = [headings.slice(0, at), renumber(headings.slice(at))];
  const [last, next] = [first.at(-1), second[0]];
  const whole = { start: 0, headings, copyStart: null };
  if (last === undefined || next === undefined) return [whole];
  const opening = openingOf(lines, last.line + 1, next.line);
  const head = lines.slice(opening.line, next.line);
  if (isSecondCopy(first, second, lines) && namesNoOther(head, lines.slice(0, first[0]?.line)))
    return [{ start: 0, headings: inBoth(first, second), copyStart: opening.line }];
  const start = opening.sure ? opening.line : titleWithin(lines, last.line + 1, next.line);
  if (start === null) return [whole];
  const more = partUnnumbered(second, lines).map((one, i) => (i === 0 ? { ...one, start } : one));
  return [{ start: 0, headings: first, copyStart: null }, ...more];
}

/** The place of the heading with which the titles begin anew; that after the last where they do not. */
function beginsAnew(headings: readonly HeadingCandidate[]): number {
  const titles = headings.map(({ rest }) => rest.toLowerCase());
  const at = titles.findIndex((title, i) => i >= fewest && title === titles[0] && comesAgain(titles, i));
  return at === -1 ? headings.length : at;
}

function comesAgain(titles: readonly string[], at: number): boolean {
  const before = new Set(titles.slice(0, at));
  const after = titles.slice(at, 2 * at);
  return after.filter((title) => before.has(title)).length >= at * leastAgain;
}

/** All figures above the second's first title, its day among them, stand above the first's too. */
function namesNoOther(head: readonly Line[], firstHead: readonly Line[]): boolean {
  const known = new Set(figuresOf(firstHead));
  return figuresOf(head).every((figure) => known.has(figure));
}

function figuresOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ text }) => text.match(/\d+/gu) ?? []);
}

/** What stands below the last title, as `Läst och godkänt`, is taken for one where a copy follows, and not in the copy. */
function inBoth(
  first: readonly HeadingCandidate[],
  second: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const again = new Set(second.map(({ rest }) => rest));
  return renumber(first.filter(({ rest }) => again.has(rest)));
}

function renumber(headings: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  return headings.map((one, i) => ({ ...one, number: i + 1, last: i + 1 }));
}
