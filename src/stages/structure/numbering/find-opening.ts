import { countMeetingLabels } from '../meeting/cover.ts';
import type { Line } from '../read-lines.ts';

export interface FoundOpening {
  readonly line: number;
  /** A title or a cover says that minutes begin here. */
  readonly sure: boolean;
  readonly cover: boolean;
}

/** A cover with its lists of those present takes no more pages than this. */
const longestCover = 6;
// SAMMANTRÄDESPROTOKOLL   Protokoll fört vid …   STYRELSEPROTOKOLL nr 4
const title = /^\P{Ll}{0,30}PROTOKOLL(?!\p{L})|^(?:\p{Lu}[\p{Ll}-]*)?[Pp]rotokoll(?: |$)/u;

/**
 * Where, between two paragraphs, the later one's minutes open: at the start of the first page that holds their cover
 * or title.
 */
export function openingOf(lines: readonly Line[], from: number, heading: number): FoundOpening {
  const starts = lines
    .slice(from, heading + 1)
    .filter((line) => line.pageStart)
    .map((line) => line.index);
  for (const start of starts.slice(-longestCover)) {
    const next = starts.find((other) => other > start) ?? heading;
    const page = lines.slice(start, Math.min(next, heading));
    const cover = countMeetingLabels(page) >= 3;
    const titled = page.slice(0, 5).some((line) => title.test(line.text) && !/[.]$/u.test(line.text));
    if (cover || titled) return { line: start, sure: true, cover };
  }
  return { line: starts.at(-1) ?? heading, sure: false, cover: false };
}
