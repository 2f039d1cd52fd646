import { makerOfPoint, readAnnouncer } from './decisions/decision-announcers.ts';
import type { Extent } from './find-extent.ts';
import type { FoundProtocol } from './numbering/find-protocols.ts';
import type { MeetingVoice } from './decisions/inline-decisions.ts';
import { ownBodyTest, preparerTest } from './decisions/own-body.ts';
import type { PlacedVerdict } from './decisions/place-verdicts.ts';
import type { Line } from './read-lines.ts';
import { previousMeetingDate } from './references/discussed-protocol.ts';
import type { KnownMeetings } from './references/referred-meeting.ts';
import { findRunInHeadings } from './run-in-headings.ts';

/** What the paragraphs of one protocol have in common. */
export interface ParagraphStyle {
  readonly voice: MeetingVoice;
  /** Lines of headings after whose numbers running text follows instead of a title. */
  readonly runInLines: ReadonlySet<number>;
  /** Lines that are headings of other protocols. */
  readonly strayLines: ReadonlySet<number>;
  /** Lines of headings that are printed again in the middle of their paragraph. */
  readonly continuedLines: ReadonlySet<number>;
  /** The meeting's date and that of the meeting before. */
  readonly meetings: KnownMeetings;
  /** What people have ruled of sentences of the file. */
  readonly verdicts: readonly PlacedVerdict[];
}

/** How much of a cover says whose minutes these are. */
const openingLines = 40;

/** `headers` run over the protocol's pages: they often are all that says whose minutes these are. */
export function readParagraphStyle(
  protocol: FoundProtocol,
  extent: Extent,
  lines: readonly Line[],
  {
    date,
    headers,
    verdicts,
  }: { readonly date: string | null; readonly headers: readonly string[] } & Pick<ParagraphStyle, 'verdicts'>,
): ParagraphStyle {
  const body = lines.slice(protocol.headings[0]?.line ?? extent.textEnd, extent.textEnd);
  const announcers = body.flatMap((line) => readAnnouncer(line.text) ?? []);
  const makers = [...announcers.flatMap(({ maker }) => maker ?? []), ...subjectsBelow(body)];
  const said = body.map((line) => line.text);
  const opening = [...new Set(headers), ...extent.cover.slice(0, openingLines).map((line) => line.text)];
  return {
    voice: {
      isOwnBody: ownBodyTest(opening.join(' '), makers),
      inlineOnly: announcers.length === 0,
      prepares: preparerTest(opening.join(' ')),
      year: date === null ? null : Number(date.slice(0, 4)),
    },
    runInLines: findRunInHeadings(protocol.headings, lines, extent.textEnd),
    continuedLines: protocol.continued,
    strayLines: new Set(protocol.strays.map(({ line }) => line)),
    meetings: { own: date, previous: previousMeetingDate(said, date) },
    verdicts,
  };
}

/** Who decides by the first word below a bare `Beslut`: `Kommunstyrelsen antar taxan.` */
function subjectsBelow(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line, i) => {
    const announcer = readAnnouncer(lines[i - 1]?.text ?? '');
    return announcer?.rest === '' && announcer.maker === null ? (makerOfPoint(line.text) ?? []) : [];
  });
}
