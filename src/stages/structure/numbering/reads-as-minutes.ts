import { readAnnouncer } from '../decisions/decision-announcers.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import type { Line } from '../read-lines.ts';

const meetingMatter =
  /öppn|avslut|val av|justera|föregående (?:mötes)?protokoll|dagordning|föredragningslista|röstlängd|närvaro|upprop|övriga? fråg|övrigt|kallelse|ansvarsfrihet|information|rapport|anmäl|beslut|nästa möte|delgivning|ekonomi|meddelande|skrivelse|motion/iu;

// Mötets öppnande   Öppnande   Upprop   Val av ordförande för stämman   Konstituering
const opens = /öppn|upprop|konstituer|^Val av (?:mötes|stämmo)?ordförande|sammanträdets början/iu;
// Mötets avslutande   Avslutning   Nästa möte   Sammanträdet avslutas
const closes = /avslut|nästa (?:möte|sammanträde)|mötets? upplös/iu;

/** Of an agenda's headings hardly any has lines below it; of minutes' headings at least this part has. */
const leastSaid = 0.45;

function saysSomething(headings: readonly HeadingCandidate[]): boolean {
  const said = headings.filter(({ line, rest }, i) => {
    const next = headings[i + 1]?.opensAt;
    const height = rest === '' ? 2 : 1;
    return next === undefined || next > line + height || /[.!?]$/u.test(rest);
  });
  return said.length >= headings.length * leastSaid;
}

/** Minutes open and close a meeting, choose and decide; statutes, plans and regulations that number alike do not. */
export function readsAsMinutes(headings: readonly HeadingCandidate[], lines: readonly Line[]): boolean {
  const first = headings[0]?.line ?? 0;
  const last = headings.at(-1)?.line ?? first;
  const titles = headings.filter((heading) => meetingMatter.test(titleOf(heading, lines)));
  const announced = lines
    .slice(first, last + 12)
    .filter((line) => line.text.length < 120 && readAnnouncer(line.text) !== null);
  return saysSomething(headings) && titles.length + announced.length >= Math.max(1, headings.length * 0.25);
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
