import type { Minutes } from '../../../records/minutes.ts';
import { readAttendees } from './attendees.ts';
import { readChosenOfficers } from './chosen-officers.ts';
import { joinValues } from './cover.ts';
import type { CoverRow } from './cover.ts';
import type { CoverKey } from './cover-labels.ts';
import { readBody } from './meeting-body.ts';
import { readMeetingPlace } from './meeting-place.ts';
import type { MeetingSources } from './meeting-sources.ts';
import { readMeetingTimes } from './meeting-times.ts';
import { findPersons } from '../person-names.ts';
import { readSignatures } from './signatures.ts';
import type { Signature } from './signatures.ts';

export type MeetingFacts = Pick<
  Minutes,
  | 'body'
  | 'place'
  | 'startTime'
  | 'endTime'
  | 'chair'
  | 'secretary'
  | 'adjusters'
  | 'attendees'
  | 'paragraphRange'
>;

/** What the minutes say of the meeting itself: where, when, who. What they do not say is null. */
export function readMeetingFacts(sources: MeetingSources): MeetingFacts {
  const { rows } = sources;
  const signatures = readSignatures(sources.signatures);
  const chosen = readChosenOfficers(sources.paragraphs);
  const attendees = readAttendees(rows);
  const signed = (role: Signature['role']): string | null =>
    signatures.find((signature) => signature.role === role)?.name ?? null;
  const chair =
    personOf(rows, 'chair') ??
    signed('chair') ??
    chosen.chair ??
    attendeeWithRole(attendees, /^(?:mötes|stämmo)?ordf/u) ??
    chosen.opener;
  const secretary =
    personOf(rows, 'secretary') ??
    signed('secretary') ??
    chosen.secretary ??
    attendeeWithRole(attendees, /sekr|protokollf/u);
  return {
    body: readBody(
      rows,
      sources.cover,
      sources.headers,
      sources.paragraphs.map(({ text }) => text),
    ),
    place: readMeetingPlace(rows, sources.cover),
    ...readMeetingTimes(sources),
    chair,
    secretary,
    adjusters: [...readAdjusters(rows, chosen.adjusters, signatures, chair)],
    attendees,
    paragraphRange: readRange(rows),
  };
}

function personOf(rows: readonly CoverRow[], key: CoverKey): string | null {
  const row = rows.find((one) => one.key === key && findPersons(joinValues(one)).length > 0);
  return row === undefined ? null : (findPersons(joinValues(row))[0] ?? null);
}

function attendeeWithRole(attendees: MeetingFacts['attendees'], role: RegExp): string | null {
  return attendees.find((attendee) => attendee.role !== null && role.test(attendee.role))?.name ?? null;
}

function readAdjusters(
  rows: readonly CoverRow[],
  chosen: readonly string[],
  signatures: readonly Signature[],
  chair: string | null,
): readonly string[] {
  const printed = rows
    .filter((row) => row.key === 'adjusters')
    .flatMap((row) => row.values.flatMap(findPersons));
  // under a cover's Justeras the chair's name stands too
  const others = printed.filter((name) => name !== chair);
  if (printed.length > 0) return [...new Set(others.length > 0 ? others : printed)];
  const signed = signatures.filter(({ role, name }) => role === 'adjuster' && name !== chair);
  // under a mere Justeras the chair signs too
  if (chosen.length > 0 && !signed.every(({ asRole }) => asRole)) return chosen;
  return signed.length > 0 ? [...new Set(signed.map(({ name }) => name))] : chosen;
}

// Paragrafer 1–11   §§ 45-58   § 12 – § 19   163 – 171
function readRange(rows: readonly CoverRow[]): Minutes['paragraphRange'] {
  const row = rows.find((one) => one.key === 'range');
  const match =
    row && /§{0,2}\s*(\d{1,4})\s*(?:[-–—]|till|t\.?o\.?m\.?)\s*§{0,2}\s*(\d{1,4})/u.exec(joinValues(row));
  if (!match) return null;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return first >= 1 && last >= first ? { first, last } : null;
}
