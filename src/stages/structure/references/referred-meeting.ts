import type { FoundDate } from '../swedish-dates.ts';
import { findPastDates } from './past-dates.ts';
import { bodyBefore } from './referred-body.ts';

/** Whose paragraph a reference means, and of which meeting. */
export interface ReferredMeeting {
  readonly date: string | null;
  readonly body: string | null;
}

/** What the whole text says of other meetings. */
export interface KnownMeetings {
  /** The meeting's own date, `YYYY-MM-DD`, from which dates without a year are reckoned. */
  readonly own: string | null;
  /** The date of the meeting before, where these minutes go through its protocol. */
  readonly previous: string | null;
}

/** Letters of the sentence that are looked at on each side of a reference. */
const reach = 160;

// ( , från den i protokollet av sammanträdet möte 5 ( 2021-09-14
const leadsToDate =
  /^(?:[\s,(]|från|den|i|ur|vid|av|för|på|nr|daterat|hållet|\d{1,2}(?=[\s(])|\p{L}*(?:protokoll|sammanträde|möte|stämma)(?:et|t|n|s|ns|ets)?(?!\p{L})|(?:mån|tis|ons|tors|fre|lör|sön)dagen|KS|KF|KSAU|AU)*$/iu;
// 2016-02-04, § 9   den 24 november 2015 (§ 162   2019-03-05 under §   2017-01-30, dnr …   1994-09-27, Au § 201
const leadsFromDate =
  /^[\s,():;–-]*(?:(?:under|genom|i|dess|ärende(?:t)?|punkt|protokoll(?:et)?)[\s,(]*){0,2}(?:§{1,2}[\s\d–a-h,-]*(?:och|,)\s*)?(?:\p{Lu}\p{L}{1,4}\s)?$/u;
// vid styrelsens möte 2022-09-30 togs frågan upp (§ 68)
const meetingNamed =
  /(?:(?:möte|sammanträde|stämma|protokoll)\p{Ll}*(?:\s[^\s.]+){0,3}|(?:beslut(?:ade|et)?|beslöt|bordlades|återremitterades|behandlades|antogs?|antagen|fastställdes?)(?:\s\p{L}+){0,3})\s*$/iu;

/** Reads from the words around a paragraph's number, between `at` and `end`, which meeting's it is. */
export function referredMeeting(
  text: string,
  { at, end }: { readonly at: number; readonly end: number },
  known: KnownMeetings,
): ReferredMeeting {
  const before = sentenceBefore(text, at);
  const after = /^(?:[^.\n]|\.(?!\s))*/u.exec(text.slice(end, end + 60))?.[0] ?? '';
  const dated = dateBeside(before, known.own);
  const date =
    // § 88/2022-09-28
    findPastDates(text.slice(at, end), known.own)[0]?.date ??
    dateAfter(after, known.own) ??
    dated?.date ??
    dateOfNamedMeeting(before, known.own) ??
    (pointsBack(before, after) ? known.previous : null);
  return { date, body: bodyBefore(before.slice(0, dated?.start ?? before.length)) };
}

function sentenceBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - reach), at);
  const start = Math.max(near.lastIndexOf('\n'), near.search(/[.!?]\s+(?=\p{Lu}[^.]*$)/u));
  return near.slice(start + 1);
}

/** `§ 6 i protokollet från den 14 september 2021`, `§ 7 möte 5 (2016-01-27)`, `§ 14, 3/5`. */
function dateAfter(after: string, own: string | null): string | null {
  const [date] = findPastDates(after, own);
  return date && leadsToDate.test(after.slice(0, date.start)) ? date.date : null;
}

interface DateBeside {
  readonly date: string;
  /** Where the date begins in the text before the reference. */
  readonly start: number;
}

/** `den 5 april, § 67`, `2016-02-04 § 9`, `94-05-18 § 12`. */
function dateBeside(before: string, own: string | null): DateBeside | null {
  const date = findPastDates(before, own).at(-1);
  return date && leadsFromDate.test(before.slice(date.end)) ? beside(before, date) : null;
}

function beside(before: string, { date, start }: FoundDate): DateBeside {
  const word = /(?:den\s|daterat\s)$/u.exec(before.slice(0, start));
  return { date, start: start - (word?.[0].length ?? 0) };
}

/** The last date of the sentence, where it is said to be a meeting's. */
function dateOfNamedMeeting(before: string, own: string | null): string | null {
  const date = findPastDates(before, own).at(-1);
  return date && meetingNamed.test(before.slice(0, date.start)) && !refersHere.test(before)
    ? date.date
    : null;
}

// se § 12   jämför även § 4: without a date these are the meeting's own
const refersHere = /(?:(?<!\p{L})(?:se|jfr|jämför)(?: även| också| vidare)?\s*|\d)$/iu;

const back =
  /(?:föregående|förra|senaste)\s(?:\p{L}+s\s)?(?:\p{L}*protokoll|\p{L}*möte|sammanträde)\p{Ll}*/iu;
const endsBack = new RegExp(`${back.source}[\\s,(]*(?:under\\s)?$`, 'iu');

/** `§ 64 i föregående protokoll`, `vid förra mötet (§ 31)`. */
function pointsBack(before: string, after: string): boolean {
  return /^\s?(?:i|från|ur|vid)\s/u.test(after) ? back.test(after.slice(0, 45)) : endsBack.test(before);
}
