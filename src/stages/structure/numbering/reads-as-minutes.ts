import { readAnnouncer } from '../decisions/decision-announcers.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import type { Line } from '../read-lines.ts';
import { statesSomething } from '../run-in-headings.ts';

const meetingMatter =
  /öppn|avslut|val av|juster(?:a|ing)|föregående (?:mötes)?protokoll|dagordning|föredragningslista|röstlängd|närvaro|upprop|övriga? (?:fråg|ärende)|övrigt|kallelse|ansvarsfrihet|information|rapport|anmäl|beslut|nästa möte|delgivning|ekonomi|meddelande|skrivelse|motion|interpellation|(?<!\p{L})(?:(?:om|ny)?valdes|beslöts|godkändes|fastställdes|beviljades|föredrogs|upplästes)(?!\p{L})/iu;

// Mötets öppnande   Öppnande   Upprop   Val av ordförande för stämman   Konstituering
const opens = /öppn|upprop|konstituer|^Val av (?:mötes|stämmo)?ordförande|sammanträdets början/iu;
// Mötets avslutande   Avslutning   Nästa styrelsemöte   Sammanträdet avslutas
const closes = /avslut|nästa \p{L}*(?:möte|sammanträde)|mötets? upplös/iu;

/** Of an agenda's headings hardly any has lines below it; of minutes' headings at least this part has. */
const leastSaid = 0.45;

/** Does text stand under the headings? Under those of an agenda it does not. */
export function saysSomething(headings: readonly HeadingCandidate[]): boolean {
  const said = headings.filter((heading, i) => {
    const next = headings[i + 1]?.opensAt;
    const height = heading.rest === '' ? 2 : 1;
    const ends = /[.!?]$/u.test(heading.title) || statesSomething(heading.title);
    return next === undefined || next > heading.line + height || ends;
  });
  return said.length >= headings.length * leastSaid;
}

/** Minutes open and close a meeting, choose and decide; statutes, plans and regulations that number alike do not. */
export function readsAsMinutes(headings: readonly HeadingCandidate[], lines: readonly Line[]): boolean {
  const first = headings[0]?.line ?? 0;
  const last = headings.at(-1)?.line ?? first;
  // the cover says that so many numbers are the meeting's own
  if (headings.length > 1 && headings.every(({ expected }) => expected === true))
    return saysSomething(headings);
  const titles = headings.filter((heading) => meetingMatter.test(heading.title));
  const announced = lines
    .slice(first, last + 12)
    .filter((line) => line.text.length < 120 && readAnnouncer(line.text) !== null);
  return saysSomething(headings) && titles.length + announced.length >= Math.max(1, headings.length * 0.25);
}

/** The heading's title opens a meeting. */
export function opensByTitle({ title }: HeadingCandidate): boolean {
  return opens.test(title);
}

/** The heading's title closes a meeting. */
export function closesByTitle({ title }: HeadingCandidate): boolean {
  return closes.test(title);
}
