import type { Database } from 'better-sqlite3';

export type NightState = 'running' | 'done' | 'stopped' | 'interrupted' | 'failed' | 'killed';
export type NightFileState = 'stored' | 'partial' | 'known' | 'quarantined' | 'waiting';

/** One run of `nightly`. */
export interface Night {
  readonly id: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly state: NightState;
  readonly failure: string | null;
  readonly seconds: number | null;
  readonly found: number;
  /** How many whole files it left in the inbox, as its report says; 0 where there is none. */
  readonly left: number;
  /** How many files its report says wait in the inbox; null where there is none. */
  readonly waiting: number | null;
  readonly report: string | null;
  readonly mail: 'sent' | 'failed' | null;
  readonly mailError: string | null;
}

/** What came of one file in a night. */
export interface NightFile {
  /** The path below the inbox. */
  readonly name: string;
  readonly state: NightFileState;
  readonly sha256: string | null;
  readonly reason: string | null;
}

/** A night as the history shows it. */
export interface NightCounts {
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly state: NightState;
  readonly stored: number;
  readonly quarantined: number;
}

const nightColumns = `id, started_at AS startedAt, ended_at AS endedAt, state, failure, seconds, found,
  iif(json_valid(report), coalesce(json_array_length(report, '$.left.notBegun'), 0), 0) AS left,
  iif(json_valid(report), json_extract(report, '$.counts.waiting'), NULL) AS waiting, report, mail, mail_error AS mailError`;

/** Begins a night. One that is still marked as running was killed: the caller holds the lease. */
export function beginNight(database: Database, startedAt: Date): number {
  const begin = database.transaction(() => {
    database.prepare(`UPDATE nights SET state = 'killed' WHERE state = 'running'`).run();
    const insert = database.prepare(`INSERT INTO nights (started_at, state) VALUES (?, 'running')`);
    return Number(insert.run(startedAt.toISOString()).lastInsertRowid);
  });
  return begin.immediate();
}

export function countFound(database: Database, night: number, found: number): void {
  database.prepare('UPDATE nights SET found = found + ? WHERE id = ?').run(found, night);
}

/** Remembers what came of a file; a file that waited earlier in the same night has one end only. */
export function saveNightFile(database: Database, night: number, file: NightFile): void {
  const save = database.transaction(() => {
    const forget = `DELETE FROM night_files WHERE night = ? AND name = ? AND state = 'waiting'`;
    database.prepare(forget).run(night, file.name);
    database
      .prepare(
        'INSERT INTO night_files (night, name, state, sha256, reason, ended_at) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(night, file.name, file.state, file.sha256, file.reason, new Date().toISOString());
  });
  save.immediate();
}

export interface NightEnd {
  readonly endedAt: Date;
  readonly state: Exclude<NightState, 'running' | 'killed'>;
  readonly failure: string | null;
  readonly seconds: number;
}

export function endNight(database: Database, night: number, end: NightEnd): void {
  database
    .prepare('UPDATE nights SET ended_at = ?, state = ?, failure = ?, seconds = ? WHERE id = ?')
    .run(end.endedAt.toISOString(), end.state, end.failure, end.seconds, night);
}

export function saveNightReport(database: Database, night: number, report: string): void {
  database.prepare('UPDATE nights SET report = ? WHERE id = ?').run(report, night);
}

/** @param error null when the mail was sent. */
export function saveMailOutcome(database: Database, night: number, error: string | null): void {
  database
    .prepare('UPDATE nights SET mail = ?, mail_error = ? WHERE id = ?')
    .run(error === null ? 'sent' : 'failed', error, night);
}

/** Whether a night since that moment has failed in the same words and been mailed of. */
export function isMailedFailure(database: Database, failure: string, since: Date): boolean {
  const find = database.prepare<[string, string], 1>(
    `SELECT 1 FROM nights WHERE failure = ? AND mail = 'sent' AND ended_at >= ? LIMIT 1`,
  );
  return find.get(failure, since.toISOString()) !== undefined;
}

/** The newest night, whatever its state; null before the first. */
export function lastNight(database: Database): Night | null {
  const find = database.prepare<[], Night>(`SELECT ${nightColumns} FROM nights ORDER BY id DESC LIMIT 1`);
  return find.get() ?? null;
}

/** Whether a night has taken files from this folder and come to its end. */
export function hasUsedInbox(database: Database, inbox: string): boolean {
  const find = database.prepare<[string], 1>(
    `SELECT 1 FROM nights WHERE json_valid(report) AND json_extract(report, '$.night.inbox') = ? LIMIT 1`,
  );
  return find.get(inbox) !== undefined;
}

/** The night before this one, whatever its state. */
export function nightBefore(database: Database, id: number): Night | null {
  const find = database.prepare<[number], Night>(
    `SELECT ${nightColumns} FROM nights WHERE id < ? ORDER BY id DESC LIMIT 1`,
  );
  return find.get(id) ?? null;
}

/**
 * Nights that no report has told of, killed or without a report of their own, oldest first: those after the last night that
 * has one.
 */
export function untoldNights(database: Database, id: number): Night[] {
  return database
    .prepare<[number, number], Night>(
      `SELECT ${nightColumns} FROM nights WHERE id < ? AND state IN ('killed', 'failed') AND report IS NULL
         AND id > coalesce((SELECT max(id) FROM nights WHERE id < ? AND report IS NOT NULL), 0) ORDER BY id`,
    )
    .all(id, id);
}

/** What came of the files of a night, in the order in which they ended. */
export function nightFiles(database: Database, night: number): NightFile[] {
  return database
    .prepare<[number], NightFile>(
      'SELECT name, state, sha256, reason FROM night_files WHERE night = ? ORDER BY id',
    )
    .all(night);
}

/** Nights that began at or after a moment, oldest first, with what they stored and what they could not read. */
export function nightsSince(database: Database, since: Date): NightCounts[] {
  return database
    .prepare<[string], NightCounts>(
      `SELECT started_at AS startedAt, ended_at AS endedAt, nights.state,
         (SELECT count(*) FROM night_files WHERE night = nights.id AND state IN ('stored', 'partial')) AS stored,
         (SELECT count(*) FROM night_files WHERE night = nights.id AND state = 'quarantined') AS quarantined
       FROM nights WHERE started_at >= ? ORDER BY id`,
    )
    .all(since.toISOString());
}

/** How many nights in a row, up to and with the newest, found nothing; killed and failed ones tell nothing. */
export function emptyNightsInARow(database: Database): number {
  const ended = `state IN ('done', 'stopped', 'interrupted', 'running')`;
  return Number(
    database
      .prepare(
        `SELECT count(*) FROM nights WHERE ${ended}
           AND id > coalesce((SELECT max(id) FROM nights WHERE found > 0), 0)`,
      )
      .pluck()
      .get(),
  );
}

/** Whether a file of this name was left in the inbox by an earlier night: then it is not new. */
export function hasWaitedBefore(database: Database, night: number, name: string): boolean {
  const find = database.prepare<[string, number], 1>(
    `SELECT 1 FROM night_files WHERE name = ? AND state = 'waiting'
       AND night = (SELECT max(id) FROM nights WHERE id < ?) LIMIT 1`,
  );
  return find.get(name, night) !== undefined;
}
