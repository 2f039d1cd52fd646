import type { Database } from 'better-sqlite3';

/** A file as a report tells of it. */
export interface FileInReport {
  readonly id: number;
  readonly sha256: string;
  readonly path: string;
  readonly state: 'stored' | 'partial';
  readonly pages: number;
}

/** A protocol as a report tells of it: whose, when, how many; never what it says. */
export interface MinutesInReport {
  readonly id: string;
  readonly body: string | null;
  readonly date: string | null;
  readonly paragraphs: number;
  readonly decisions: number;
}

/** What is to be looked at, by its code and place; not its sentence, which may quote the protocol. */
export interface MatterInReport {
  readonly code: string;
  readonly page: number | null;
  readonly paragraph: string | null;
  /** Null where it is about the file. */
  readonly minutesId: string | null;
}

export function readFileForReport(database: Database, sha256: string): FileInReport | null {
  const find = database.prepare<[string], FileInReport>(
    'SELECT id, sha256, path, state, pages FROM files WHERE sha256 = ?',
  );
  return find.get(sha256) ?? null;
}

export function readMinutesForReport(database: Database, fileId: number): MinutesInReport[] {
  return database
    .prepare<[number], MinutesInReport>(
      `SELECT minutes.id, body, date,
         (SELECT count(*) FROM paragraphs WHERE minutes_id = minutes.id) AS paragraphs,
         (SELECT count(*) FROM decisions JOIN paragraphs ON paragraphs.id = decisions.paragraph_id
           WHERE paragraphs.minutes_id = minutes.id AND quoted = 0) AS decisions
       FROM minutes WHERE file_id = ? ORDER BY ordinal`,
    )
    .all(fileId);
}

/** What asks for a person in a file, and nobody has decided. */
export function readMattersForReport(database: Database, fileId: number): MatterInReport[] {
  return database
    .prepare<[number], MatterInReport>(
      `SELECT code, page, paragraph, minutes_id AS minutesId FROM notices
       WHERE file_id = ? AND severity = 'review' AND settled = 0 ORDER BY page, id`,
    )
    .all(fileId);
}

/** How many notices ask for a person in the whole archive, and nobody has decided. */
export function countToReview(database: Database): number {
  const count = database
    .prepare(`SELECT count(*) FROM notices WHERE severity = 'review' AND settled = 0`)
    .pluck();
  return Number(count.get());
}

/** Where a file's original is, from now on. */
export function saveOriginalPath(database: Database, sha256: string, path: string): void {
  database.prepare('UPDATE files SET path = ? WHERE sha256 = ?').run(path, sha256);
}

/** Where the newest originals below a folder are, at most ten. @param folder absolute, without a slash at its end. */
export function newestOriginalsBelow(database: Database, folder: string): string[] {
  return database
    .prepare<[string, string], string>(
      'SELECT path FROM files WHERE substr(path, 1, length(?) + 1) = ? ORDER BY id DESC LIMIT 10',
    )
    .pluck()
    .all(folder, `${folder}/`);
}

/** Whose meetings are stored, and on which days: `YYYY-MM-DD`, each once, in order. */
export function readMeetingDates(database: Database): Map<string, string[]> {
  const rows = database
    .prepare<[], { body: string; date: string }>(
      `SELECT DISTINCT body, date FROM minutes WHERE body IS NOT NULL AND date IS NOT NULL ORDER BY body, date`,
    )
    .all();
  const dates = new Map<string, string[]>();
  for (const { body, date } of rows) dates.set(body, [...(dates.get(body) ?? []), date]);
  return dates;
}

/** What is stored in all. */
export interface ArchiveCounts {
  readonly files: number;
  readonly partial: number;
  readonly minutes: number;
  /** Notices that ask for a person. */
  readonly toReview: number;
}

export function countArchive(database: Database): ArchiveCounts {
  const count = database.prepare<[], ArchiveCounts>(
    `SELECT (SELECT count(*) FROM files) AS files,
       (SELECT count(*) FROM files WHERE state = 'partial') AS partial,
       (SELECT count(*) FROM minutes) AS minutes,
       (SELECT count(*) FROM notices WHERE severity = 'review' AND settled = 0) AS toReview`,
  );
  const counts = count.get();
  if (counts === undefined) throw new Error('a query without a table gives one row');
  return counts;
}
