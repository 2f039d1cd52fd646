import { findBareTime, findMeetingTime, findTimeSpans } from '../clock-times.ts';
import { joinValues } from './cover.ts';
import { findDates } from '../swedish-dates.ts';
import type { MeetingSources } from './meeting-sources.ts';
import { allMatches } from '../all-matches.ts';

export interface MeetingTimes {
  /** `HH:MM`. */
  readonly startTime: string | null;
  readonly endTime: string | null;
}

/** When the meeting began and ended: from labels, the title, and the paragraphs that open and close it. */
export function readMeetingTimes(sources: MeetingSources): MeetingTimes {
  const printed = fromCover(sources);
  const opening = sources.paragraphs.slice(0, 2).map((one) => timeNear(wholeOf(one), opened));
  const closing = sources.paragraphs.slice(-2).map((one) => timeNear(wholeOf(one), closed));
  return {
    startTime: printed.start ?? opening.find((time) => time !== null) ?? null,
    endTime: printed.end ?? endLabel(sources) ?? closing.findLast((time) => time !== null) ?? null,
  };
}

/** Where a paragraph has no heading its first sentence is the title. */
function wholeOf({ title, text }: MeetingSources['paragraphs'][number]): string {
  return `${title}\n${text}`;
}

interface PrintedTimes {
  readonly start: string | null;
  readonly end: string | null;
}

const keys = ['place-and-time', 'time', 'date', 'meeting', 'place'] as const;

function fromCover({ rows, cover, headers }: MeetingSources): PrintedTimes {
  for (const key of keys) {
    for (const row of rows.filter((one) => one.key === key)) {
      const times = fromRow(joinValues(row), key === 'time');
      if (times) return times;
    }
  }
  const title = cover
    .slice(0, 12)
    .map((line) => line.text)
    .join(' ')
    .replace(adjourned, ' ');
  const [start, end] = [timeNear(title, opened), timeNear(title, closed)];
  if (start !== null && end !== null) return { start, end };
  return (
    findMeetingTime(title) ??
    headers
      .filter(datesMeeting)
      .map(findMeetingTime)
      .find((time) => time !== null) ??
    untold
  );
}

/** A header that says when the meeting was, not when the office is open or the page was printed. */
function datesMeeting(header: string): boolean {
  return findDates(header).length > 0 && !/öpp(?:et|nar|ettid)|telefon|utskri|exped/iu.test(header);
}

const untold: PrintedTimes = { start: null, end: null };

// Paus kl 09.40–10.00.   … ajournerade sig för middag klockan 18.55–19.40
const adjourned =
  /(?<!\p{L})(?:ajourner|avbröts|\p{L}*paus|\p{L}*uppehåll|lunch(?!m|sem)|rast(?!p)|fika(?!m))\p{L}*[^.§]{0,40}?\s(?:(?:kl(?:ockan)?\.?|mellan)\s)?\d{1,2}[.:]\d{2}\s?[-–—]\s?\d{1,2}[.:]\d{2}/giu;

function fromRow(printed: string, bare: boolean): PrintedTimes | null {
  const text = printed.replace(adjourned, ' ');
  const time = findMeetingTime(text);
  const spans = findTimeSpans(text.replace(pause, ''));
  const last = spans.at(-1)?.end;
  // kl 9.00–12.00 och 13.00–15.30
  if (time?.end != null && last !== undefined && last > time.end) return { start: time.start, end: last };
  if (time) return time;
  const alone = bare ? findBareTime(text) : null;
  return alone === null ? null : { start: alone, end: null };
}

/** What stands from `ajournering` on are breaks. */
const pause = /(?<!\p{L})(?:ajourner|\p{L}*paus|\p{L}*uppehåll|lunch|fika).*$/iu;

// Mötets slut: 21.10
function endLabel({ rows }: MeetingSources): string | null {
  const texts = rows.filter(({ key }) => key === 'end-time').map(joinValues);
  return (
    texts.map((text) => findMeetingTime(text)?.start ?? findBareTime(text)).find((time) => time !== null) ??
    null
  );
}

// Ordföranden öppnade mötet kl 18.30.   … förklarade mötet öppnat 17.15
const opened = /öppna|börja(?:de|r)/gu;
// Mötet avslutades kl. 20:45   … och avslutade mötet 21.40   Sammanträdet upphörde kl 15.10
const closed = /avslut(?!n)\p{L}*|upphör|stäng(?:de|s)|slutade/gu;

/** The time said after one of the words in the same sentence, else before it: `Kl 20.45 avslutades mötet.` */
function timeNear(text: string, word: RegExp): string | null {
  const sentences = text
    .split(/\n|(?<!kl|ca)\.\s(?=\p{Lu})/u)
    .filter((sentence) => sentence.search(word) !== -1);
  for (const sentence of sentences) {
    for (const { index } of allMatches(sentence, word)) {
      const time = timeIn(sentence.slice(index, index + 90));
      if (time !== null) return time;
    }
    const before = /^(?:Mötet )?kl/iu.test(sentence) ? timeIn(sentence) : null;
    if (before !== null) return before;
  }
  return null;
}

function timeIn(text: string): string | null {
  return findMeetingTime(text)?.start ?? findBareTime(text);
}
