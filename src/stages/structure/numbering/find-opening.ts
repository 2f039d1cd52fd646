import { countMeetingLabels } from '../meeting/cover.ts';
import type { Line } from '../read-lines.ts';
import { isMeetingTitle, isProtocolTitle } from './meeting-title.ts';

export interface FoundOpening {
  readonly line: number;
  /** A title or a cover says that minutes begin here. */
  readonly sure: boolean;
  readonly cover: boolean;
}

/** A cover with its lists of those present takes no more pages than this. */
const longestCover = 6;

/**
 * Where, between two paragraphs, the later one's minutes open: at the start of the first page that holds their cover
 * or title.
 */
export function openingOf(lines: readonly Line[], from: number, heading: number): FoundOpening {
  const starts = lines
    .slice(from, heading + 1)
    .filter((line) => line.pageStart)
    .map((line) => line.index);
  const recent = starts.slice(-longestCover);
  for (const [i, start] of recent.entries()) {
    const page = lines.slice(start, Math.min(recent[i + 1] ?? heading, heading));
    const cover = countMeetingLabels(page) >= 3;
    const titled = page.slice(0, 5).some(isProtocolTitle);
    if (cover || titled) return { line: start, sure: true, cover };
  }
  return { line: starts.at(-1) ?? heading, sure: false, cover: false };
}

/** Lines between a title in the middle of a page and the first heading: who was there, who was not. */
const longestHead = 30;

/**
 * The title of a meeting in the middle of a page, above the heading that its minutes begin with; null where there is
 * none. A sheet may hold an annual meeting and the new board's first one:
 *
 *     Konstituerande möte 2016-03-06
 *     § 1 Mötets öppnande
 */
export function titleWithin(lines: readonly Line[], from: number, heading: number): number | null {
  const near = lines.slice(Math.max(from, heading - longestHead), heading);
  const isTitle = (line: Line): boolean => isMeetingTitle(line) && !isRepeated(line, lines);
  let at = near.findLastIndex(isTitle);
  while (at > 0 && near.slice(at - 1, at).some(isTitle)) at -= 1;
  return near[at]?.index ?? null;
}

/**
 * A title with its number or date that has stood above, alone or beside the body's name, is the same protocol's, printed
 * at the top of each of its pages: `Protokoll nr 11`.
 */
function isRepeated({ text, index }: Line, lines: readonly Line[]): boolean {
  return /\d/u.test(text) && lines.slice(0, index).some((line) => line.text.endsWith(text));
}
