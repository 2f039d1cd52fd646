import levenshtein from 'fast-levenshtein';
import type { Attendee } from '../../../records/minutes.ts';
import type { Notice } from '../../../records/notice.ts';
import { findTimeSpans } from '../clock-times.ts';
import { toReview } from './doubts.ts';
import type { Doubts, Facts } from './doubts.ts';

/** Someone is said to be there when the meeting was not. */
export function checkAttendance({ facts }: Doubts): readonly Notice[] {
  return facts.attendees.flatMap((attendee) => attendanceNotices(attendee, facts));
}

function attendanceNotices(attendee: Attendee, { startTime, endTime }: Facts): readonly Notice[] {
  const beyond = findTimeSpans(attendee.note ?? '').find(
    ({ start, end }) => (startTime !== null && start < startTime) || (endTime !== null && end > endTime),
  );
  if (!beyond) return [];
  const meeting = `${startTime ?? '?'}–${endTime ?? '?'}`;
  const message = `${attendee.name} anges närvara ${beyond.start}–${beyond.end}, mötet ${meeting}.`;
  return [toReview('attendance-beyond-meeting', message, { page: 1 })];
}

/** Who adjusts the minutes was there, where the minutes list the members that were. */
export function checkAdjusters({ facts }: Doubts): readonly Notice[] {
  const { attendees, adjusters } = facts;
  if (!attendees.some(({ deciding }) => deciding === true)) return [];
  return adjusters
    .filter((adjuster) => !attendees.some(({ name }) => isSamePerson(name, adjuster)))
    .map((adjuster) => {
      const message = `Justeraren ${adjuster} finns inte bland de närvarande.`;
      return toReview('adjuster-not-present', message, { page: 1 });
    });
}

/** A letter may be misread, a middle name left out. */
function isSamePerson(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.toLowerCase().split(/[\s-]+/u));
  const [short = [], long = []] = [left ?? [], right ?? []].toSorted((x, y) => x.length - y.length);
  return short.every((part) =>
    long.some((other) => levenshtein.get(part, other) <= (part.length > 4 ? 1 : 0)),
  );
}
