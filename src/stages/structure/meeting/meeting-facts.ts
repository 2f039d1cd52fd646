import type { Attendee, Minutes } from '../../../records/minutes.ts';
import { flowLines } from '../flow-lines.ts';
import { findPersons } from '../person-names.ts';
import type { Line } from '../read-lines.ts';
import { readAbsences } from './absences.ts';
import { readAdjustedOn } from './adjusted-on.ts';
import { readAdjusters } from './adjusters.ts';
import { readAttendance } from './attendees.ts';
import { readChosenOfficers, readSecretaryOf } from './chosen-officers.ts';
import type { Officers } from './chosen-officers.ts';
import { readCoverSignatures } from './cover-signatures.ts';
import { joinValues } from './cover.ts';
import type { CoverRow } from './cover.ts';
import type { CoverKey } from './cover-labels.ts';
import { readBody } from './meeting-body.ts';
import { readBreaks } from './meeting-breaks.ts';
import { readMeetingKind } from './meeting-kind.ts';
import { readMeetingPlace } from './meeting-place.ts';
import type { MeetingSources } from './meeting-sources.ts';
import { readMeetingTimes } from './meeting-times.ts';
import { plainAttendee } from './plain-attendee.ts';
import { readPresence } from './presence.ts';
import { readPublicNotice } from './public-notice.ts';
import { readReplacements } from './replacing.ts';
import { firstChair, splitRunTogether } from './run-together.ts';
import { withRunningLists } from './running-attendance.ts';
import { readSignatures } from './signatures.ts';
import type { SignedName } from './signatures.ts';

export type MeetingFacts = Pick<
  Minutes,
  | 'body'
  | 'date'
  | 'dateEvidence'
  | 'meetingKind'
  | 'place'
  | 'startTime'
  | 'endTime'
  | 'breaks'
  | 'chair'
  | 'secretary'
  | 'adjusters'
  | 'attendees'
  | 'absentees'
  | 'adjustedOn'
  | 'publicNotice'
  | 'signatures'
  | 'paragraphRange'
>;

/** What the minutes say of the meeting itself: where, when, who. What they do not say is null. */
export function readMeetingFacts(sources: MeetingSources): MeetingFacts {
  const { rows, date } = sources;
  const times = readMeetingTimes(sources);
  const attendance = readWhoWasThere(sources);
  const behind = readSignatures(sources.signatures);
  const signed = behind.length > 0 ? behind : readCoverSignatures(sources.cover);
  const names = attendance.attendees.map(({ name }) => name);
  const chosen = readChosenOfficers(sources.paragraphs, names);
  const { cover, headers, logos, paragraphs } = sources;
  // HAMNNÄMNDEN   SAMMANTRÄDESPROTOKOLL   (on the first page alone)
  const body = readBody(rows, cover, headers, paragraphs) ?? readBody(rows, cover, logos, paragraphs);
  const chair = readChair(rows, signed, chosen, ofBody(attendance.attendees, body));
  const secretary = readSecretary(sources, signed, chosen, attendance.attendees);
  const present = new Set(names);
  const adjusters = readAdjusters({ rows, chosen: chosen.adjusters, signed, chair, present });
  const named = new Set([...present, ...adjusters, chair ?? '', secretary ?? '']);
  return {
    body,
    date: date?.date ?? null,
    dateEvidence: date?.evidence ?? null,
    meetingKind: readMeetingKind(sources),
    place: readMeetingPlace(rows, sources.cover),
    ...times,
    breaks: readBreaks(sources, times),
    chair,
    secretary,
    adjusters: [...adjusters],
    ...attendance,
    adjustedOn: readAdjustedOn(sources, date?.date ?? null),
    publicNotice: readPublicNotice(sources, date?.date ?? null),
    signatures: signed.flatMap(({ printedRole, name }) =>
      splitRunTogether(name, named).map((one) => ({ role: printedRole, name: one })),
    ),
    paragraphRange:
      readRange(rows) ??
      readRange(sources.signatureRows.filter(({ label }) => /^paragraf/iu.test(label))) ??
      adjustedRange(sources) ??
      titleRange(sources.cover),
  };
}

type Attendees = readonly Attendee[];

/** The lists of the cover, else those in running text, with what the text says of deputies and of those away. */
function readWhoWasThere(sources: MeetingSources): Pick<MeetingFacts, 'attendees' | 'absentees'> {
  const listed = readAttendance(
    withRunningLists(sources.rows, sources.cover, sources.openings, sources.behind),
  );
  const first = sources.paragraphs.slice(0, 3).map(({ text }) => text);
  const texts = [sources.cover.map(({ text }) => text).join(' '), ...first];
  const replaced = new Map([...(sources.roll?.replaced ?? []), ...readReplacements(first.join('\n'))]);
  // whom running text or a roll gives a deputy was not there
  const away = [...texts.flatMap(readAbsences), ...replaced.values()].map(plainAttendee);
  const there = new Set(listed.attendees.map(({ name }) => name));
  const absentees = [...listed.absentees, ...away].filter(
    ({ name }, i, all) => !there.has(name) && all.findIndex((other) => other.name === name) === i,
  );
  return { attendees: listed.attendees.map((one) => withPresence(one, replaced, sources)), absentees };
}

function withPresence(
  attendee: Attendee,
  replaced: ReadonlyMap<string, string>,
  { paragraphs }: MeetingSources,
): Attendee {
  const [first, last] = [paragraphs[0]?.number, paragraphs.at(-1)?.number];
  const meeting = first !== undefined && last !== undefined && first <= last ? { first, last } : null;
  const presence = attendee.note === null ? {} : readPresence(attendee.note, meeting);
  return { ...attendee, replaces: attendee.replaces ?? replaced.get(attendee.name) ?? null, ...presence };
}

function signedAs(signed: readonly SignedName[], role: SignedName['role']): string | null {
  return signed.find((signature) => signature.role === role)?.name ?? null;
}

function readChair(
  rows: readonly CoverRow[],
  signed: readonly SignedName[],
  chosen: Officers,
  attendees: Attendees,
): string | null {
  return (
    personOf(rows, 'chair', attendees) ??
    signedAs(signed, 'chair') ??
    chosen.chair ??
    attendeeWithRole(attendees, /(?<!\p{L})(?:(?:mötes|stämmo)?ordf|talman)/u, /vice|v\.|studie|valbered/u) ??
    chosen.opener
  );
}

function readSecretary(
  { rows, cover }: MeetingSources,
  signed: readonly SignedName[],
  chosen: Officers,
  attendees: Attendees,
): string | null {
  return (
    personOf(rows, 'secretary', attendees) ??
    signedAs(signed, 'secretary') ??
    chosen.secretary ??
    readSecretaryOf(flowLines(cover)) ??
    // a kommunsekreterare may be there beside the one who writes
    attendeeWithRole(attendees, /^(?:mötes)?sekr(?:eterare|\.|$)|protokollf/u, /vice|v\./u) ??
    attendeeWithRole(attendees, /sekr(?!etes)/u, /vice|v\./u)
  );
}

function personOf(rows: readonly CoverRow[], key: CoverKey, attendees: Attendees): string | null {
  const own = rows.filter((row) => row.key === key);
  const [values, printed] = [own.map(joinValues), own.map((row) => row.values.join('\n'))];
  const members = new Set(attendees.flatMap(({ name, deciding }) => (deciding === false ? [] : [name])));
  const named = values.flatMap((value, i) => {
    // what stands on the next line is another person's, or another matter
    const [name] = [...findPersons(printed[i] ?? ''), ...findPersons(value)];
    return name === undefined ? [] : [firstChair(name, value, members)];
  })[0];
  if (named !== undefined) return named;
  // Ordförande: Kalle, who is among those present under that name
  return attendees.find(({ name }) => values.includes(name))?.name ?? null;
}

/** `ordförande i kommunstyrelsen` is `ordförande` in the minutes of kommunstyrelsen. */
function ofBody(attendees: Attendees, body: string | null): Attendees {
  if (body === null) return attendees;
  const own = ` i ${body.toLowerCase()}`;
  return attendees.map((attendee) =>
    attendee.role?.toLowerCase().endsWith(own) === true
      ? { ...attendee, role: attendee.role.slice(0, -own.length) }
      : attendee,
  );
}

function attendeeWithRole(attendees: Attendees, role: RegExp, but: RegExp): string | null {
  const fits = attendees.filter(
    (attendee) => attendee.role !== null && role.test(attendee.role) && !elsewhere.test(attendee.role),
  );
  return (fits.find((attendee) => !but.test(attendee.role ?? '')) ?? fits[0])?.name ?? null;
}

// f.d. ordförande   ordförande i en annan förening   (not: ordförande i styrelsen)
const elsewhere =
  /(?<!\p{L})(?:f\.?\s?d|före detta|tidigare)(?!\p{L})|ordf\p{L}*\.? i (?!(?:styrelsen|föreningen|nämnden|utskottet|rådet|klubben)(?!\p{L}))/iu;

/** Justerat den 27 oktober 2022, §§ 141–153   § 141–153 (alone): the whole protocol, where these are its first and last. */
function adjustedRange({ rows, cover, paragraphs }: MeetingSources): Minutes['paragraphRange'] {
  const [first, last] = [paragraphs[0]?.number, paragraphs.at(-1)?.number];
  const range = `§{1,2}\\s?${first}\\s?[-–—]\\s?${last}(?!\\d)`;
  const printed =
    rows
      .filter(({ key }) => key === 'adjusted' || key === 'adjusters')
      .some((row) => new RegExp(range, 'u').test(joinValues(row))) ||
    cover.some(({ text }) => new RegExp(`(?:^|\\.\\s)${range}\\.?$`, 'u').test(text));
  return printed && first !== undefined && last !== undefined ? { first, last } : null;
}

const span = '§§\\s?(\\d{1,4})\\s?[-–—]\\s?(\\d{1,4})(?!\\d)';
const spanAlone = new RegExp(`^${span}$`, 'u');
const spanWithin = new RegExp(span, 'u');
const comprises = new RegExp(`(?:omfattar|omfattande|paragrafer(?:na)?)\\s${span}`, 'iu');

/** Protokoll §§ 14–24   … Protokollet omfattar §§ 24–37.   §§ 14–25 (alone) */
function titleRange(cover: readonly Line[]): Minutes['paragraphRange'] {
  const title = cover.find(
    ({ text }, i) => (i < 8 && /protokoll/iu.test(text) && text.length < 90) || spanAlone.test(text),
  );
  const [, first, last] = comprises.exec(flowLines(cover)) ?? spanWithin.exec(title?.text ?? '') ?? [];
  return first !== undefined && Number(last) >= Number(first)
    ? { first: Number(first), last: Number(last) }
    : null;
}

// Paragrafer 1–11   §§ 45-58   § 12 – § 19   163 – 171   §§ 1–9, 11–14   § 7
function readRange(rows: readonly CoverRow[]): Minutes['paragraphRange'] {
  const ranges = rows.filter(({ key }) => key === 'range');
  // §§ 12, 14 justeras omedelbart   over   Justerade paragrafer §§ 10–19
  const named = ranges.filter(({ label }) => !label.startsWith('§'));
  for (const row of [...named, ...ranges]) {
    const text = joinValues(row).replace(/\([^)]*\)/gu, ' ');
    const list =
      /§{0,2}\s*\d{1,4}(?:\s*(?:[-–—]{1,3}|,|till|t\.?\s?o\.?\s?m\.?|och)\s*§{0,2}\s*\d{1,4}(?!\d|[./]\d))*/u.exec(
        text,
      )?.[0];
    const numbers = (list?.match(/\d{1,4}/gu) ?? []).map(Number);
    const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
    const says = numbers.length > 1 || /§/u.test(`${row.label}${text}`) || /^paragraf/iu.test(row.label);
    if (says && first >= 1 && last >= first) return { first, last };
  }
  return null;
}
