import type { Database } from 'better-sqlite3';

/** A page of a stored file. */
export interface PlacedPage {
  readonly fileId: number;
  readonly sha256: string;
  readonly file: string;
  readonly minutesId: string;
  readonly body: string | null;
  readonly date: string | null;
  readonly page: number;
}

/**
 * The pages whose clean text holds a word, or where it is a matter with the same source word: those of one body first, then
 * the newest; at most so many.
 */
export function findPagesWith(
  database: Database,
  { source, clean }: { readonly source: string; readonly clean: string },
  body: string | null,
  limit: number,
): PlacedPage[] {
  return database
    .prepare<[Record<string, unknown>], PlacedPage>(
      `WITH found AS (
         SELECT minutes_id, page FROM search_entries WHERE kind = 'page' AND instr(text, $clean) > 0
         UNION SELECT minutes_id, page FROM review_items WHERE source_word = $source AND clean_word = $clean
       )
       SELECT files.id AS fileId, files.sha256, files.name AS file, minutes.id AS minutesId, minutes.body, minutes.date,
         found.page
       FROM found JOIN minutes ON minutes.id = found.minutes_id JOIN files ON files.id = minutes.file_id
       ORDER BY minutes.body IS NOT $body, minutes.date DESC, files.id, found.page LIMIT $limit`,
    )
    .all({ source, clean: clean.normalize('NFC'), body, limit });
}
