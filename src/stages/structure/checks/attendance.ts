import { distance } from 'fastest-levenshtein';
import type { Attendee } from '../../../records/minutes.ts';
import type { Notice } from '../../../records/notice.ts';
import { findTimeSpans } from '../clock-times.ts';
import { toReview } from './doubts.ts';
import type { Doubts, Facts } from './doubts.ts';
import { allMatches } from '../all-matches.ts';

/** Someone is said to be there when the meeting was not. */
export function checkAttendance({ facts }: Doubts): readonly Notice[] {
  return facts.attendees.flatMap((attendee) => attendanceNotices(attendee, facts));
}

function attendanceNotices(attendee: Attendee, { startTime, endTime }: Facts): readonly Notice[] {
  // 15:48–21:43   (a voting system notes when each one comes into the hall)
  const logged = /^\d{2}:\d{2}–\d{2}:\d{2}$/u.test(attendee.note ?? '');
  const isBeyond = (time: string): boolean =>
    (!logged && startTime !== null && time < startTime) || (endTime !== null && time > endTime);
  const beyond = timesIn(attendee.note ?? '').find((times) => times.some(isBeyond));
  if (!beyond) return [];
  const meeting = `${startTime ?? '?'}–${endTime ?? '?'}`;
  const message = `${attendee.name} anges närvara ${beyond.join('–')}, mötet ${meeting}.`;
  return [toReview('attendance-beyond-meeting', message, { page: 1 })];
}

// till kl. 16.45   t.o.m. kl 13.00   från kl. 9
const oneTime = /(?<!\d)kl(?:ockan|\.)?\s?(\d{1,2})[.:](\d{2})(?!\s?[-–\d])/giu;

/** `13:00–14:00` as two times, `till kl. 16.45` as one. */
function timesIn(note: string): readonly (readonly string[])[] {
  const spans = findTimeSpans(note).map(({ start, end }) => [start, end]);
  const single = allMatches(note, oneTime).map(([, hour = '', minute = '']) => [
    `${hour.padStart(2, '0')}:${minute}`,
  ]);
  return spans.length > 0 ? spans : single;
}

/** Who adjusts the minutes was there, where the minutes list the members that were. */
export function checkAdjusters({ facts }: Doubts): readonly Notice[] {
  const { attendees, adjusters, absentees } = facts;
  const listed = attendees.some(({ deciding }) => deciding === true);
  return adjusters
    .filter((one) => !isAmong(attendees, one) && (listed || isAmong(absentees, one)))
    .map((adjuster) => {
      const message = `Justeraren ${adjuster} finns inte bland de närvarande.`;
      return toReview('adjuster-not-present', message, { page: 1 });
    });
}

function isAmong(persons: readonly Attendee[], person: string): boolean {
  return persons.some(({ name }) => isSamePerson(name, person));
}

/** A letter may be misread, a middle name left out. */
function isSamePerson(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.toLowerCase().split(/[\s-]+/u));
  const [short = [], long = []] = [left ?? [], right ?? []].toSorted((x, y) => x.length - y.length);
  return short.every((part) => long.some((other) => distance(part, other) <= (part.length > 4 ? 1 : 0)));
}
