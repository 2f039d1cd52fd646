import { readAnnouncer } from '../decisions/decision-announcers.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import type { Line } from '../read-lines.ts';

const meetingMatter =
  /öppn|avslut|val av|justera|föregående (?:mötes)?protokoll|dagordning|föredragningslista|röstlängd|närvaro|upprop|övriga? fråg|övrigt|kallelse|ansvarsfrihet|information|rapport|anmäl|beslut|nästa möte|delgivning|ekonomi|meddelande|skrivelse|motion/iu;

// Mötets öppnande   Öppnande   Upprop   Val av ordförande för stämman   Konstituering
const opens = /öppn|upprop|konstituer|^Val av (?:mötes|stämmo)?ordförande|sammanträdets början/iu;
// Mötets avslutande   Avslutning   Nästa möte   Sammanträdet avslutas
const closes = /avslut|nästa (?:möte|sammanträde)|mötets? upplös/iu;

/** Lines for each heading, its own included, that minutes have at the least; an agenda has one. */
const leastLines = 1.3;

/** Minutes open and close a meeting, choose and decide; statutes, plans and regulations that number alike do not. */
export function readsAsMinutes(headings: readonly HeadingCandidate[], lines: readonly Line[]): boolean {
  const first = headings[0]?.line ?? 0;
  const last = headings.at(-1)?.line ?? first;
  const titles = headings.filter((heading) => meetingMatter.test(titleOf(heading, lines)));
  const announced = lines
    .slice(first, last + 12)
    .filter((line) => line.text.length < 120 && readAnnouncer(line.text) !== null);
  const said = last - first + 1 >= headings.length * leastLines;
  return said && titles.length + announced.length >= Math.max(1, headings.length * 0.25);
}

/** The heading's title opens a meeting. */
export function opensByTitle(heading: HeadingCandidate, lines: readonly Line[]): boolean {
  return opens.test(titleOf(heading, lines));
}

/** The heading's title closes a meeting. */
export function closesByTitle(heading: HeadingCandidate, lines: readonly Line[]): boolean {
  return closes.test(titleOf(heading, lines));
}

/** What stands after the heading's number, or under a number alone. */
function titleOf({ rest, line }: HeadingCandidate, lines: readonly Line[]): string {
  return rest === '' ? (lines[line + 1]?.text ?? '') : rest;
}
