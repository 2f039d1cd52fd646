import { findBareTime, findMeetingTime } from '../clock-times.ts';
import { joinValues } from './cover.ts';
import type { MeetingSources } from './meeting-sources.ts';

export interface MeetingTimes {
  /** `HH:MM`. */
  readonly startTime: string | null;
  readonly endTime: string | null;
}

/** When the meeting began and ended: from labels, the title, and the paragraphs that open and close it. */
export function readMeetingTimes(sources: MeetingSources): MeetingTimes {
  const printed = fromCover(sources);
  return {
    startTime: printed?.start ?? openedAt(sources.paragraphs[0]?.text ?? ''),
    endTime: printed?.end ?? closedAt(sources.paragraphs.at(-1)?.text ?? ''),
  };
}

function fromCover({ rows, cover }: MeetingSources): { start: string; end: string | null } | null {
  for (const key of ['place-and-time', 'time', 'date', 'place'] as const) {
    for (const row of rows.filter((one) => one.key === key)) {
      const text = joinValues(row);
      const time = findMeetingTime(text);
      if (time) return time;
      const bare = key === 'time' ? findBareTime(text) : null;
      if (bare !== null) return { start: bare, end: null };
    }
  }
  return findMeetingTime(
    cover
      .slice(0, 12)
      .map((line) => line.text)
      .join(' '),
  );
}

// Ordföranden öppnade mötet kl 18.30.   … förklarade mötet öppnat 17.15
function openedAt(text: string): string | null {
  return timeNear(text, /öppna/gu);
}

// Mötet avslutades kl. 20:45   … och avslutade mötet 21.40
function closedAt(text: string): string | null {
  return timeNear(text, /avsluta/gu);
}

/** The time said after one of the words, in the same sentence. */
function timeNear(text: string, word: RegExp): string | null {
  for (const { index } of text.matchAll(word)) {
    const said = text.slice(index, index + 90).split(/\n|\.\s(?=\p{Lu})/u)[0] ?? '';
    const time = findMeetingTime(said)?.start ?? findBareTime(said);
    if (time !== null) return time;
  }
  return null;
}
