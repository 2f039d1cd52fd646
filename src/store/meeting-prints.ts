import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { printOf } from '../records/meeting-print.ts';
import { MeetingKind, Minutes } from '../records/minutes.ts';
import { linkMeetings } from '../records/same-meeting.ts';
import type { MeetingLinks, PrintedMinutes } from '../records/same-meeting.ts';
import { unpackRecord } from './pack-record.ts';

/** Keeps what the minutes are known again by. */
export function saveMeetingPrint(database: Database, minutes: Minutes): void {
  const { meeting, textHash, headings, kind } = printOf(minutes);
  database
    .prepare(
      'INSERT INTO meeting_prints (minutes_id, meeting, text_hash, headings, kind) VALUES (?, ?, ?, ?, ?)',
    )
    .run(minutes.id, meeting, textHash, JSON.stringify(headings), kind);
}

/** A deflated record's print as JSON, for the migration; of one that cannot be read a print that is like no other. */
export function printOfPacked(record: Buffer): string {
  const minutes = Minutes.safeParse(unpackRecord(record));
  return JSON.stringify(
    minutes.success ? printOf(minutes.data) : { meeting: null, textHash: null, headings: [], kind: null },
  );
}

const Row = z.object({
  id: z.string(),
  meeting: z.string().nullable(),
  textHash: z.string().nullable(),
  headings: z.string(),
  kind: MeetingKind.nullable(),
});

const prints =
  'SELECT minutes_id AS id, meeting, text_hash AS textHash, headings, kind FROM meeting_prints AS own';

/** How every stored protocol that is not alone with its meeting is linked to the others. */
export function readMeetingLinks(database: Database): ReadonlyMap<string, MeetingLinks> {
  const rows = database
    .prepare(
      `${prints}
       WHERE meeting IN (SELECT meeting FROM meeting_prints GROUP BY meeting HAVING count(*) > 1)
         OR text_hash IN (SELECT text_hash FROM meeting_prints GROUP BY text_hash HAVING count(*) > 1)`,
    )
    .all()
    .map(printedOf);
  return new Map(groupsOf(rows).flatMap((group) => [...linkMeetings(group)]));
}

/** The same of one protocol; null where it is alone with its meeting. */
export function readMeetingLinksOf(database: Database, id: string): MeetingLinks | null {
  const rows = database
    .prepare<[string]>(
      `${prints}
       JOIN (SELECT meeting AS asked_meeting, text_hash AS asked_text FROM meeting_prints WHERE minutes_id = ?)
       WHERE meeting = asked_meeting OR text_hash = asked_text`,
    )
    .all(id)
    .map(printedOf);
  return linkMeetings(rows).get(id) ?? null;
}

function printedOf(row: unknown): PrintedMinutes {
  const { headings, ...rest } = Row.parse(row);
  return { ...rest, headings: z.array(z.string()).parse(JSON.parse(headings)) };
}

/** Those that may be linked stand together: the same meeting, or the same text. */
function groupsOf(rows: readonly PrintedMinutes[]): readonly (readonly PrintedMinutes[])[] {
  const groups = new Map<string, PrintedMinutes[]>();
  for (const row of rows) {
    const joined = [...new Set(keysOf(row).flatMap((key) => groups.get(key) ?? [])), row];
    for (const key of joined.flatMap(keysOf)) groups.set(key, joined);
  }
  return [...new Set(groups.values())];
}

function keysOf({ meeting, textHash }: PrintedMinutes): readonly string[] {
  return [meeting, textHash].filter((key) => key !== null);
}
