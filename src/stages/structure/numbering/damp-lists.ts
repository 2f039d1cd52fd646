import { readAnnouncer } from '../decisions/decision-announcers.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import type { Line } from '../read-lines.ts';
import { statesSomething } from '../run-in-headings.ts';

/** How many lines in a row must number on before the last of them is taken for a list's, too. */
const shortList = 3;

/**
 * In an agenda, a table of contents or a list the numbers stand line on line, with nothing said under them. Such
 * candidates lose weight. Sentences keep theirs: minutes without titles may be a sentence a paragraph.
 *
 *     § 1 Öppnande                § 1 Arne Lilja öppnade mötet.
 *     § 2 Val av justerare        § 2 Till justerare valdes Siv Torell.
 */
export function dampLists(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const numbersAt = new Map<number, Set<number>>();
  for (const { line, number, form, rest } of candidates) {
    if (form !== 'bare' && (/[.!?]$/u.test(rest) || statesSomething(rest))) continue;
    numbersAt.set(line, (numbersAt.get(line) ?? new Set()).add(number));
  }
  const stands = ({ line, number }: HeadingCandidate, steps: number): boolean =>
    numbersAt.get(line + steps)?.has(number + steps) ?? false;
  const listed = findListedAgain(candidates, lines);
  const named = findNamed(candidates, lines);
  return candidates.map((candidate) => {
    if (named.has(candidate.line)) return { ...candidate, weight: candidate.weight * 0.05 };
    const before = stands(candidate, -1);
    const after = stands(candidate, 1);
    const endsList = before && stands(candidate, 1 - shortList);
    const leader = /(?:\.{3,}|…)\s*\d{1,3}$/u.test(lines[candidate.line]?.text ?? '');
    if (leader && after) return { ...candidate, weight: candidate.weight * 0.1 };
    const listWeight = listed.get(candidate);
    if (listWeight !== undefined) return { ...candidate, weight: candidate.weight * listWeight };
    if (!stands(candidate, 0) || !(leader || after || endsList)) return candidate;
    return { ...candidate, weight: candidate.weight * (before && after ? 0.4 : 0.55) };
  });
}

/**
 * Lines of paragraphs that a sentence names: two or more right below a colon, line on line, that do not number on.
 *
 *     Dagordningen fastställdes med dessa tillägg:
 *     § 17.4 Video
 *     § 19.3 Stadgar
 */
function findNamed(candidates: readonly HeadingCandidate[], lines: readonly Line[]): ReadonlySet<number> {
  const signed = candidates.filter(({ form }) => form === 'sign');
  const named = new Set<number>();
  let listedIn = 0;
  signed.forEach((one, i) => {
    const [before, after] = [signed[i - 1], signed[i + 1]];
    // the paragraph after the one that holds the list
    const goesOn = one.number === listedIn + 1 && one.suffix === null;
    const below = isClose(one, lines) && named.has(one.line - 1) && !goesOn;
    const led = lines[one.line - 1]?.text.endsWith(':') === true && isClose(one, lines);
    const listed = after !== undefined && after.line === one.line + 1 && isClose(after, lines);
    const leaps = before !== undefined && one.number !== before.number + 1;
    if (!below && led && listed && leaps) listedIn = before.number;
    if (below || (led && listed && leaps)) named.add(one.line);
  });
  return named;
}

function isClose({ line }: HeadingCandidate, lines: readonly Line[]): boolean {
  return lines[line]?.gapBefore === false;
}

/** Lines that an entry of a contents list takes at the most. */
const tallestEntry = 4;

/**
 * Entries of a contents list over more lines than one: three or more numbers in a row with nothing said under them,
 * each of which heads a paragraph further down. Gives what their weights are worth still.
 *
 *     Föredragningslista
 *     § 21
 *     Val av justerare
 *     § 22
 */
function findListedAgain(
  candidates: readonly HeadingCandidate[],
  lines: readonly Line[],
): ReadonlyMap<HeadingCandidate, number> {
  const signed = candidates.filter(({ form }) => form === 'sign');
  const lastAt = new Map(signed.map(({ number, line }) => [number, line]));
  const runs: HeadingCandidate[][] = [];
  signed.forEach((candidate, i) => {
    const before = signed[i - 1];
    const again = (lastAt.get(candidate.number) ?? 0) > candidate.line;
    const goesOn = before !== undefined && isEntry(before, candidate, lines);
    if (!again) runs.push([]);
    else if (goesOn && runs.at(-1)?.at(-1) === before) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
  });
  const lists = runs.filter((run) => run.length >= shortList);
  return new Map(lists.flatMap((run) => run.map((one) => [one, isCaptioned(run, lines) ? 0 : 0.3] as const)));
}

/** Under a caption of its own a list holds no paragraphs. */
function isCaptioned([first]: readonly HeadingCandidate[], lines: readonly Line[]): boolean {
  const start = first?.line ?? 0;
  return lines
    .slice(Math.max(0, start - 2), start)
    .some(({ text }) =>
      /^(?:föredragningslista|innehåll(?:sförteckning)?|ärende(?:n|lista|förteckning))\s*:?$/iu.test(text),
    );
}

function isEntry(entry: HeadingCandidate, next: HeadingCandidate, lines: readonly Line[]): boolean {
  const height = next.line - entry.line;
  if (next.number !== entry.number + 1 || height > tallestEntry) return false;
  return lines
    .slice(entry.line, next.line)
    .every(({ text }) => !/[.!?:]$/u.test(text) && readAnnouncer(text) === null);
}
