import type { Database } from 'better-sqlite3';
import type { LinkedProtocol, LinkedReference, ReferenceTarget } from '../records/linked-minutes.ts';
import type { EarlierProtocol, Minutes, Paragraph, Reference } from '../records/minutes.ts';
import { isBody } from '../records/same-body.ts';
import { readMeetingLinksOf } from './meeting-prints.ts';

interface Candidate {
  readonly minutesId: string;
  readonly paragraph: string;
  readonly body: string | null;
}

/**
 * A reference with the stored paragraph that it means: of the same minutes where no meeting is named, else of the meeting
 * of that date, or of that year. Where several may be meant, none is.
 */
export function withTarget(database: Database, minutes: Minutes, reference: Reference): LinkedReference {
  const target = reference.kind === 'paragraph' ? findTarget(database, minutes, reference) : null;
  return target === null ? reference : { ...reference, target };
}

/** An earlier protocol with the stored minutes of the same body and that date. */
export function withProtocol(
  database: Database,
  minutes: Minutes,
  protocol: EarlierProtocol,
): LinkedProtocol {
  if (minutes.body === null) return protocol;
  const found = database
    .prepare<[string, string], { minutesId: string }>(
      'SELECT id AS minutesId FROM minutes WHERE body = ? AND date = ? ORDER BY id',
    )
    .all(minutes.body, protocol.date);
  const only = onlyMeeting(database, found);
  return only === null ? protocol : { ...protocol, target: { minutesId: only.minutesId } };
}

function findTarget(database: Database, minutes: Minutes, reference: Reference): ReferenceTarget | null {
  const days = daysOf(reference, minutes);
  if (days === null) return ownParagraph(minutes, reference);
  const { number, suffix } = numberOf(reference);
  const found = paragraphsOfDays(database, days, number, suffix).filter(({ body }) =>
    isMeant(body, reference, minutes),
  );
  const only = onlyMeeting(database, found);
  return only === null ? null : { minutesId: only.minutesId, paragraph: only.paragraph };
}

/** `2019-03-05`, or the whole of 2019 for `§ 45/2019`; null where the reference names no other meeting. */
function daysOf({ date, text, body }: Reference, minutes: Minutes): string | null {
  if (date !== null && (date !== minutes.date || body !== undefined)) return date;
  const [, year] = /\/(\d{2}|\d{4})$/u.exec(text) ?? [];
  if (year !== undefined) return `${year.length === 2 ? centuryOf(year) : ''}${year}-%`;
  return body !== undefined && minutes.date !== null ? `${minutes.date.slice(0, 4)}-%` : null;
}

function centuryOf(year: string): string {
  return Number(year) < 50 ? '20' : '19';
}

function isMeant(body: string | null, reference: Reference, minutes: Minutes): boolean {
  if (body === null) return false;
  return reference.body === undefined ? body === minutes.body : isBody(reference.body, body, minutes.body);
}

function ownParagraph(minutes: Minutes, reference: Reference): ReferenceTarget | null {
  const { number, suffix } = numberOf(reference);
  const own = minutes.paragraphs.filter((one) => isNumbered(one, number, suffix));
  const [only] = own;
  return only && own.length === 1 ? { minutesId: minutes.id, paragraph: only.label } : null;
}

function isNumbered(paragraph: Paragraph, number: number, suffix: string | null): boolean {
  return paragraph.number === number && (paragraph.suffix ?? null) === suffix;
}

/** `§ 9 a` is 9 and a, `§ 5.1` is 5 and .1. */
function numberOf({ text, number }: Reference): { readonly number: number; readonly suffix: string | null } {
  const suffix = /\d+\s?([a-h]|\.\d{1,2})(?!\p{L})/u.exec(text)?.[1] ?? null;
  return { number: number ?? 0, suffix };
}

function paragraphsOfDays(
  database: Database,
  days: string,
  number: number,
  suffix: string | null,
): Candidate[] {
  return database
    .prepare<[number, string | null, string], Candidate>(
      `SELECT minutes.id AS minutesId, paragraphs.label AS paragraph, minutes.body
       FROM paragraphs JOIN minutes ON minutes.id = paragraphs.minutes_id
       WHERE paragraphs.number = ? AND paragraphs.suffix IS ? AND minutes.date LIKE ? ORDER BY minutes.id`,
    )
    .all(number, suffix, days);
}

/** The first by id where all are of one meeting, as copies and versions are; else none. */
function onlyMeeting<Of extends { readonly minutesId: string }>(
  database: Database,
  found: readonly Of[],
): Of | null {
  const [first, ...others] = found;
  if (first === undefined) return null;
  const same = new Set(
    others.length === 0 ? [] : readMeetingLinksOf(database, first.minutesId)?.sameMeeting.map(({ id }) => id),
  );
  return others.every(({ minutesId }) => same.has(minutesId)) ? first : null;
}
