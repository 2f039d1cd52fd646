import type { Database } from 'better-sqlite3';
import type { Verdict } from '../records/verdict.ts';
import { prepared } from './prepared.ts';

/** What people have ruled of a file's sentences, in reading order; what has no effect now among it. */
export function readVerdicts(database: Database, fileId: number): Verdict[] {
  return prepared<[number], Omit<Verdict, 'decides'> & { readonly decides: number }>(
    database,
    `SELECT page, line, sentence, decides, ruled_by AS "by", ruled_at AS at FROM verdicts
     WHERE file_id = ? ORDER BY page, line, sentence`,
  )
    .all(fileId)
    .map((row) => ({ ...row, decides: row.decides === 1 }));
}

/** Puts what is ruled of a sentence in the place of what stands there; null takes it away. Written by the log's functions. */
export function setVerdict(
  database: Database,
  fileId: number,
  { page, line, sentence }: Pick<Verdict, 'page' | 'line' | 'sentence'>,
  said: Pick<Verdict, 'decides' | 'by' | 'at'> | null,
): void {
  prepared<[number, number, number, string], never>(
    database,
    'DELETE FROM verdicts WHERE file_id = ? AND page = ? AND line = ? AND sentence = ?',
  ).run(fileId, page, line, sentence);
  if (said === null) return;
  prepared<[number, number, number, string, number, string, string], never>(
    database,
    'INSERT INTO verdicts (file_id, page, line, sentence, decides, ruled_by, ruled_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(fileId, page, line, sentence, said.decides ? 1 : 0, said.by, said.at);
}
