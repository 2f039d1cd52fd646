import type { Database } from 'better-sqlite3';
import type { LinkedProtocol, LinkedReference, ReferenceTarget } from '../records/linked-minutes.ts';
import type { EarlierProtocol, Minutes, Paragraph, Reference } from '../records/minutes.ts';
import { daysOfReference, numberOfReference } from '../records/reference-days.ts';
import { isBody } from '../records/same-body.ts';
import { readMeetingLinksOf } from './meeting-prints.ts';
import { prepared } from './prepared.ts';

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
  const days = daysOfReference(reference, minutes);
  if (days === null) return ownParagraph(minutes, reference);
  return findParagraph(database, {
    ...numberOfReference(reference),
    days,
    body: reference.body ?? null,
    home: minutes.body,
  });
}

function ownParagraph(minutes: Minutes, reference: Reference): ReferenceTarget | null {
  const { number, suffix } = numberOfReference(reference);
  const own = minutes.paragraphs.filter((one) => isNumbered(one, number, suffix));
  const [only] = own;
  return only && own.length === 1 ? { minutesId: minutes.id, paragraph: only.label } : null;
}

function isNumbered(paragraph: Paragraph, number: number, suffix: string | null): boolean {
  return paragraph.number === number && (paragraph.suffix ?? null) === suffix;
}

/** A paragraph of another meeting, as it is referred to. */
export interface Wanted {
  readonly number: number;
  readonly suffix: string | null;
  /** A date, or a whole year. */
  readonly days: string;
  /** Whose, as printed; null where it is not said. */
  readonly body: string | null;
  /** The body in whose minutes it is said. */
  readonly home: string | null;
}

/** The stored paragraph that is meant; null where none is, or several may be. */
export function findParagraph(database: Database, wanted: Wanted): ReferenceTarget | null {
  const found = bodiesMeant(database, wanted).flatMap((body) => paragraphsOf(database, body, wanted));
  return onlyMeeting(
    database,
    found.toSorted((a, b) => (a.minutesId < b.minutesId ? -1 : 1)),
  );
}

/** Is a stored body the one that is meant? */
export function isMeant(body: string, { body: printed, home }: Pick<Wanted, 'body' | 'home'>): boolean {
  return printed === null ? body === home : isBody(printed, body, home);
}

/** Of those that met on the days. */
function bodiesMeant(database: Database, wanted: Wanted): readonly string[] {
  if (wanted.body === null) return wanted.home === null ? [] : [wanted.home];
  const met = prepared<[string, string], { body: string }>(
    database,
    'SELECT DISTINCT body FROM minutes WHERE date BETWEEN ? AND ? AND body IS NOT NULL',
  );
  return met.all(...firstAndLast(wanted.days)).flatMap(({ body }) => (isMeant(body, wanted) ? body : []));
}

function paragraphsOf(database: Database, body: string, { days, number, suffix }: Wanted): ReferenceTarget[] {
  const find = prepared<[string, string, string, number, string | null], ReferenceTarget>(
    database,
    `SELECT minutes.id AS minutesId, paragraphs.label AS paragraph
     FROM minutes CROSS JOIN paragraphs ON paragraphs.minutes_id = minutes.id
     WHERE minutes.body = ? AND minutes.date BETWEEN ? AND ?
       AND +paragraphs.number = ? AND +paragraphs.suffix IS ?`,
  );
  return find.all(body, ...firstAndLast(days), number, suffix);
}

/** `2019-03-05` is its own first and last day, `2019` begins and ends with its year. */
function firstAndLast(days: string): [string, string] {
  return days.length === 4 ? [`${days}-01-01`, `${days}-12-31`] : [days, days];
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
