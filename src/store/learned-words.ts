import type { Database } from 'better-sqlite3';
import { LearnedWords } from '../records/learned-words.ts';
import { packRecord, unpackRecord } from './pack-record.ts';

/** Keeps what a file teaches, in place of what it taught before. */
export function saveLearnedWords(database: Database, fileId: number, learned: LearnedWords): void {
  database
    .prepare('INSERT OR REPLACE INTO learned_words (file_id, body, words, record) VALUES (?, ?, ?, ?)')
    .run(fileId, learned.body, Object.keys(learned.words).length, packRecord(learned));
}

/** The same for a file that has not been forgotten; nothing is kept of one that has. */
export function renewLearnedWords(database: Database, fileId: number, learned: LearnedWords): void {
  const isKept = database.prepare('SELECT 1 FROM learned_words WHERE file_id = ?').get(fileId) !== undefined;
  if (isKept) saveLearnedWords(database, fileId, learned);
}

/** What the files of these bodies teach, then the newest others', at most so many in all. */
export function readLearnedWords(
  database: Database,
  bodies: readonly string[],
  limit: number,
): LearnedWords[] {
  return database
    .prepare<[string, number], Buffer>(
      `SELECT record FROM learned_words WHERE words > 0
       ORDER BY body IN (SELECT value FROM json_each(?)) DESC, file_id DESC LIMIT ?`,
    )
    .pluck()
    .all(JSON.stringify(bodies), limit)
    .map((record) => LearnedWords.parse(unpackRecord(record)));
}

/** What the files of these bodies teach, as it is packed, newest first, at most so many: to tell whether it is the same. */
export function readPackedLearnedWords(
  database: Database,
  bodies: readonly string[],
  limit: number,
): Buffer[] {
  return database
    .prepare<[string, number], Buffer>(
      `SELECT record FROM learned_words WHERE words > 0 AND body IN (SELECT value FROM json_each(?))
       ORDER BY file_id DESC LIMIT ?`,
    )
    .pluck()
    .all(JSON.stringify(bodies), limit);
}

export interface LearnedBody {
  readonly body: string | null;
  /** Files with clean pages or corrections. */
  readonly files: number;
}

/** The bodies that something has been learned of, by name. */
export function listLearnedBodies(database: Database): LearnedBody[] {
  return database
    .prepare<[], LearnedBody>(
      'SELECT body, COUNT(*) AS files FROM learned_words WHERE words > 0 GROUP BY body ORDER BY body',
    )
    .all();
}

/** Forgets what the files of these bodies have taught. @returns how many files. */
export function forgetLearnedWords(database: Database, bodies: readonly string[]): number {
  return database
    .prepare('DELETE FROM learned_words WHERE body IN (SELECT value FROM json_each(?))')
    .run(JSON.stringify(bodies)).changes;
}
