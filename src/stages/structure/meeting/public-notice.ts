import type { Minutes } from '../../../records/minutes.ts';
import { flowLines } from '../flow-lines.ts';
import type { Line } from '../read-lines.ts';
import { findDatesAfter, findShortDate } from '../swedish-dates.ts';
import type { MeetingSources } from './meeting-sources.ts';

type PublicNotice = NonNullable<Minutes['publicNotice']>;

// Anslaget sätts upp …   Anslås …   Justeringen tillkännages …   Datum för uppsättande …   Publicerat …
const opens =
  /(?<!\p{L})(?:anslag(?!stavl)|anslås|anslog|tillkännag|uppsatt|uppsätt|för upps|publicera|nedtag|nedtas|tas ner?d?(?!\p{L})|avpubl)/iu;
const takenDown =
  /ned?(?:tag|tas|togs|tages)|(?<!\p{L})(?:tas|togs|tages)\s(?:ne[dr]|bort)|avpubl|t\.?\s?o\.?\s?m|till(?: och med)?\s*$|^\s*[-–—]+\s*$/iu;
const ofOther =
  /överklag|laga kraft|sist[ae] da(?:g|tum) för|sammanträdesda(?:g|tum)|sammanträdet|mötesdatum|justera[ts](?! har)|justerades|underskrift/iu;
// Organ och sammanträdesdatum Barn- och utbildningsnämnden 2016-09-15
const ofMeeting = /(?:sammanträdes|mötes)da(?:g|tum)[^\d.:]{0,90}$/iu;
// Organ   Socialnämnden 2016-02-23   (the meeting's own day, unless the words say that it is the notice's)
const putUp =
  /(?:upp\p{L}*|anslags(?:datum|dag|tavla\p{L}*)|anslaget?|publicera\p{L}*|ansl[åo][sg]\p{L}*|tillkännag\p{L}*|anslag)(?: den)?[\s:]*$/iu;
/** A notice takes so many lines at most. */
const longestNotice = 8;

/** When the notice that the minutes are adjusted was put up and taken down; null where no date of either is printed. */
export function readPublicNotice(sources: MeetingSources, date: string | null): PublicNotice | null {
  return noticeIn(sources.cover, date) ?? noticeIn(sources.signatures, date);
}

function noticeIn(lines: readonly Line[], date: string | null): PublicNotice | null {
  const start = lines.findIndex(({ text }) => opens.test(text));
  if (start === -1) return null;
  const text = flowLines(lines.slice(start, start + longestNotice));
  return readDates(text.slice(text.search(opens)), date);
}

/** Each date is what the words before it say, from the date before on. */
function readDates(text: string, date: string | null): PublicNotice | null {
  let posted: string | null = null;
  let removed: string | null = null;
  let from = 0;
  for (const found of datesOf(text, date)) {
    const before = text.slice(from, found.start);
    from = found.end;
    if (ofOther.test(lastWords(before)) || ofMeeting.test(before)) continue;
    if (found.date === date && !putUp.test(lastWords(before))) continue;
    if (takenDown.test(before) || posted !== null) removed ??= found.date === posted ? null : found.date;
    else posted = found.date;
  }
  if (posted === null && removed === null) return null;
  // taken down before it was put up: the columns of a table, read in the other order
  const swapped = posted !== null && removed !== null && removed < posted;
  return swapped ? { posted: removed, removed: posted } : { posted, removed };
}

function datesOf(text: string, date: string | null): ReturnType<typeof findDatesAfter> {
  const dates = findDatesAfter(text, date);
  if (dates.length > 0) return dates;
  return [...text.matchAll(/(?<![\d-])(?:\d{2}-\d{2}-\d{2}|\d{6})(?![\d-])/gu)].flatMap((match) => {
    const found = findShortDate(match[0]);
    return found ? [{ date: found.date, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** The nearest words before a date. */
function lastWords(text: string): string {
  return text.slice(-45);
}
