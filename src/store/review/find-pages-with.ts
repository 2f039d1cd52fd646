import type { Database } from 'better-sqlite3';
import { wordsOf } from '../search/words/stem-swedish.ts';

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

/** The pages of the paragraphs, and what stands outside of them, that hold the word: each a page that may. */
const pagesThatMayHold = `
  SELECT entries.minutes_id, machine_pages.page FROM search_index
  CROSS JOIN search_entries AS entries ON entries.id = search_index.rowid
  CROSS JOIN minutes ON minutes.id = entries.minutes_id
  LEFT JOIN paragraphs ON paragraphs.id = entries.paragraph_id
  CROSS JOIN machine_pages ON machine_pages.file_id = minutes.file_id
    AND machine_pages.page BETWEEN entries.page AND coalesce(paragraphs.last_page, entries.page)
  WHERE search_index MATCH $match
  UNION`;

/**
 * The pages whose clean text may hold a word, or where it is a matter with the same source word: those of one body first, then
 * the newest; at most so many.
 */
export function findPagesWith(
  database: Database,
  { source, clean }: { readonly source: string; readonly clean: string },
  body: string | null,
  limit: number,
): PlacedPage[] {
  const words = wordsOf(clean);
  const match = words.length === 0 ? {} : { match: `"${words.join(' ')}"` };
  return database
    .prepare<[Record<string, unknown>], PlacedPage>(
      `WITH found AS (
         ${words.length === 0 ? '' : pagesThatMayHold}
         SELECT minutes_id, page FROM review_items WHERE source_word = $source AND clean_word = $clean
       )
       SELECT files.id AS fileId, files.sha256, files.name AS file, minutes.id AS minutesId, minutes.body, minutes.date,
         found.page
       FROM found JOIN minutes ON minutes.id = found.minutes_id JOIN files ON files.id = minutes.file_id
       ORDER BY minutes.body IS NOT $body, minutes.date DESC, files.id, found.page LIMIT $limit`,
    )
    .all({ source, clean: clean.normalize('NFC'), body, limit, ...match });
}
