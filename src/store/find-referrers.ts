import type { Database } from 'better-sqlite3';
import type { Minutes, Paragraph } from '../records/minutes.ts';
import { findParagraph, isMeant } from './find-targets.ts';
import { prepared } from './prepared.ts';
import { storedLinks } from './stored-links.ts';

/** A stored paragraph that refers to another. */
export interface Referrer {
  readonly minutesId: string;
  readonly label: string;
  readonly title: string;
  readonly body: string | null;
  readonly date: string | null;
}

interface Candidate extends Referrer {
  /** What is referred to, as `Wanted` has it. */
  readonly days: string;
  readonly wantedBody: string | null;
}

/** More than these are looked at for no paragraph: § 1 of a year may be anyone's. */
const mostCandidates = 500;

/** The paragraphs of other meetings that refer to one, the newest first. */
export function findReferrers(
  database: Database,
  { id, body, date }: Pick<Minutes, 'id' | 'body' | 'date'>,
  { number, suffix, label }: Pick<Paragraph, 'number' | 'suffix' | 'label'>,
): Referrer[] {
  if (body === null || date === null) return [];
  const sameMeeting = new Set([
    id,
    ...(storedLinks(database).get(id)?.sameMeeting ?? []).map((one) => one.id),
  ]);
  const found = candidatesFor(database, date, number, suffix)
    .filter((one) => isMeant(body, { body: one.wantedBody, home: one.body }))
    .filter((one) => {
      const wanted = { number, suffix, days: one.days, body: one.wantedBody, home: one.body };
      const target = findParagraph(database, wanted);
      return target !== null && sameMeeting.has(target.minutesId) && target.paragraph === label;
    })
    .map(({ minutesId, label: from, title, body: home, date: day }) => ({
      minutesId,
      label: from,
      title,
      body: home,
      date: day,
    }));
  return [...new Map(found.map((each) => [`${each.minutesId} ${each.label}`, each])).values()];
}

function candidatesFor(database: Database, date: string, number: number, suffix: string | null): Candidate[] {
  const find = prepared<[number, string, string, string | null, number], Candidate>(
    database,
    `SELECT minutes.id AS minutesId, paragraphs.label, paragraphs.title, minutes.body, minutes.date,
       paragraph_references.days, paragraph_references.body AS wantedBody
     FROM paragraph_references
     JOIN paragraphs ON paragraphs.id = paragraph_id JOIN minutes ON minutes.id = minutes_id
     WHERE paragraph_references.number = ? AND days IN (?, ?) AND paragraph_references.suffix IS ?
     ORDER BY minutes.date DESC, minutes.id, paragraphs.ordinal LIMIT ?`,
  );
  return find.all(number, date, date.slice(0, 4), suffix, mostCandidates);
}
