import type { Database } from 'better-sqlite3';
import { parseSearchQuery } from './search-query.ts';
import type { SearchQuery } from './search-query.ts';
import { markEnd, markStart, stemSnippet } from './stem-snippet.ts';

export interface SearchHit {
  readonly minutesId: string;
  readonly kind: 'paragraph' | 'decision' | 'page';
  /** `§85`; null for a page. */
  readonly label: string | null;
  readonly title: string;
  readonly body: string | null;
  readonly date: string | null;
  readonly file: string;
  readonly page: number;
  /** Clean text around the match, with the words found between `markStart` and `markEnd`. */
  readonly snippet: string;
}

const hitColumns = `
  entries.minutes_id AS minutesId, entries.kind, paragraphs.label,
  entries.title, minutes.body, minutes.date, files.name AS file, entries.page`;
const hitJoins = `
  JOIN minutes ON minutes.id = entries.minutes_id
  JOIN files ON files.id = minutes.file_id
  LEFT JOIN paragraphs ON paragraphs.id = entries.paragraph_id`;

/**
 * Paragraphs and decisions that match, best first, then pages where the words stand in no paragraph.
 * A title weighs more than the text, and a decision more than the discussion around it.
 */
export function search(database: Database, typed: string, limit: number): SearchHit[] {
  const query = parseSearchQuery(typed);
  if (query.match === null) return query.paragraph === null ? [] : paragraphsByNumber(database, query, limit);
  return wordHits(database, query, limit).map(({ text, ...hit }) =>
    hit.snippet.includes(markStart) ? hit : { ...hit, snippet: stemSnippet(text, typed) ?? hit.snippet },
  );
}

function paragraphsByNumber(database: Database, query: SearchQuery, limit: number): SearchHit[] {
  return database
    .prepare<[number, string | null, string | null, number], SearchHit>(
      `SELECT ${hitColumns}, substr(entries.text, 1, 200) AS snippet
       FROM search_entries AS entries ${hitJoins}
       WHERE entries.kind = 'paragraph' AND paragraphs.number = ? AND (? IS NULL OR paragraphs.suffix = ?)
       ORDER BY minutes.date DESC NULLS LAST, files.name, paragraphs.ordinal LIMIT ?`,
    )
    .all(
      query.paragraph?.number ?? 0,
      query.paragraph?.suffix ?? null,
      query.paragraph?.suffix ?? null,
      limit,
    );
}

/** `+better.id`: the few entries of one protocol are looked up in what was found, not the other way round. */
function wordHits(
  database: Database,
  query: SearchQuery,
  limit: number,
): (SearchHit & { readonly text: string })[] {
  const number = query.paragraph?.number ?? null;
  const suffix = query.paragraph?.suffix ?? null;
  return database
    .prepare<unknown[], SearchHit & { readonly text: string }>(
      `WITH found AS MATERIALIZED (
         SELECT rowid, bm25(search_index, 6.0, 1.0, 0.5) AS rank,
           snippet(search_index, 1, '${markStart}', '${markEnd}', ' … ', 24) AS snippet
         FROM search_index WHERE search_index MATCH ?
       ),
       hits AS (
         SELECT entries.*, found.snippet,
           found.rank * CASE entries.kind WHEN 'decision' THEN 1.3 ELSE 1.0 END AS rank
         FROM found JOIN search_entries AS entries ON entries.id = found.rowid
       )
       SELECT ${hitColumns}, entries.snippet, entries.text
       FROM hits AS entries ${hitJoins}
       WHERE (? IS NULL OR (paragraphs.number = ? AND (? IS NULL OR paragraphs.suffix = ?)))
         AND (entries.kind <> 'page' OR NOT EXISTS (
           SELECT 1 FROM search_entries AS better JOIN paragraphs AS holder ON holder.id = better.paragraph_id
           WHERE better.minutes_id = entries.minutes_id AND +better.id IN (SELECT rowid FROM found)
             AND entries.page BETWEEN holder.first_page AND holder.last_page))
       ORDER BY entries.kind = 'page', entries.rank, minutes.date DESC, entries.id
       LIMIT ?`,
    )
    .all(query.match, number, number, suffix, suffix, limit);
}
