import type { HeadingCandidate } from './heading-candidates.ts';

/** So many numbers stand twice with the same title before a list is believed to be the agenda. */
const fewest = 4;
/** What a reading is worth still that bears an agenda's number under another title. */
const otherTitle = 0.4;

/**
 * Where an agenda and the headings below it say the same, number for number, a line that bears such a number and says
 * something else is a point of a list within a paragraph. One with another entry's title is a slip of the secretary's:
 *
 *     6. Arbetsmiljö        the agenda's
 *     6. Arbetskläder       a demand's, within 5
 *     6. Arbetsmiljö        the paragraph's
 */
export function favourAgenda(candidates: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const twice = titlesSaidTwice(candidates);
  if (twice.size < fewest) return candidates;
  const lines = linesOfTitles(candidates);
  return candidates.map((one) => {
    const title = plain(one.rest);
    const own = twice.get(one.number);
    if (own === undefined || own === title || (lines.get(title)?.size ?? 0) > 1) return one;
    return { ...one, weight: one.weight * otherTitle };
  });
}

/** The lines that each title stands on, whatever its number. */
function linesOfTitles(candidates: readonly HeadingCandidate[]): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>();
  for (const { rest, line } of candidates)
    lines.set(plain(rest), (lines.get(plain(rest)) ?? new Set()).add(line));
  return lines;
}

/** The title of each number that stands with the very same one more than once. */
function titlesSaidTwice(candidates: readonly HeadingCandidate[]): ReadonlyMap<number, string> {
  const lines = new Map<string, Set<number>>();
  const twice = new Map<number, string>();
  for (const { number, rest, line } of candidates) {
    const title = plain(rest);
    if (title === '' || number < 1) continue;
    const said = lines.get(`${number} ${title}`) ?? new Set<number>();
    said.add(line);
    lines.set(`${number} ${title}`, said);
    if (said.size === 2) twice.set(number, title);
  }
  return twice;
}

function plain(title: string): string {
  return title.replace(/[\s.:…]+\d*$/u, '').toLowerCase();
}
