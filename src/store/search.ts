import type { Database } from 'better-sqlite3';
import { readMeetingLinks } from './meeting-prints.ts';
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
  /** The protocol of the same meeting that the hit's is another version of. */
  readonly versionOf: string | null;
}

/**
 * Of minutes that are a copy nothing is found, and of a version only what reads otherwise than in the minutes that it is a
 * version of. `?` is a JSON array of `[id, id of the version's head, or null for a copy]`.
 */
const isNoDouble = `
  NOT EXISTS (
    SELECT 1 FROM json_each(?) AS double WHERE double.value ->> 0 = entries.minutes_id AND (
      double.value ->> 1 IS NULL OR EXISTS (
        SELECT 1 FROM search_entries AS twin WHERE twin.minutes_id = double.value ->> 1
          AND twin.kind = entries.kind AND twin.title = entries.title AND twin.text = entries.text)))`;

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
  const links = readMeetingLinks(database);
  const asked = { query, limit, doubles: doublesOf(links) };
  return findHits(database, typed, asked).map((hit) => ({
    ...hit,
    versionOf: links.get(hit.minutesId)?.versionOf ?? null,
  }));
}

interface Asked {
  readonly query: SearchQuery;
  readonly limit: number;
  /** What `isNoDouble` takes. */
  readonly doubles: string;
}

type Hit = Omit<SearchHit, 'versionOf'>;

function doublesOf(links: ReturnType<typeof readMeetingLinks>): string {
  const doubles = [...links].filter(([, { copyOf, versionOf }]) => copyOf !== null || versionOf !== null);
  return JSON.stringify(doubles.map(([id, { versionOf }]) => [id, versionOf]));
}

function findHits(database: Database, typed: string, asked: Asked): Hit[] {
  const { match, paragraph } = asked.query;
  if (match === null) return paragraph === null ? [] : paragraphsByNumber(database, asked);
  return wordHits(database, asked).map(({ text, ...hit }) =>
    hit.snippet.includes(markStart) ? hit : { ...hit, snippet: stemSnippet(text, typed) ?? hit.snippet },
  );
}

function paragraphsByNumber(database: Database, { query, limit, doubles }: Asked): Hit[] {
  return database
    .prepare<[number, string | null, string | null, string, number], Hit>(
      `SELECT ${hitColumns}, substr(entries.text, 1, 200) AS snippet
       FROM search_entries AS entries ${hitJoins}
       WHERE entries.kind = 'paragraph' AND paragraphs.number = ? AND (? IS NULL OR paragraphs.suffix = ?)
         AND ${isNoDouble}
       ORDER BY minutes.date DESC NULLS LAST, files.name, paragraphs.ordinal LIMIT ?`,
    )
    .all(
      query.paragraph?.number ?? 0,
      query.paragraph?.suffix ?? null,
      query.paragraph?.suffix ?? null,
      doubles,
      limit,
    );
}

/** `+better.id`: the few entries of one protocol are looked up in what was found, not the other way round. */
function wordHits(database: Database, { query, limit, doubles }: Asked): (Hit & { readonly text: string })[] {
  const number = query.paragraph?.number ?? null;
  const suffix = query.paragraph?.suffix ?? null;
  return database
    .prepare<unknown[], Hit & { readonly text: string }>(
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
         AND ${isNoDouble}
       ORDER BY entries.kind = 'page', entries.rank, minutes.date DESC, entries.id
       LIMIT ?`,
    )
    .all(query.match, number, number, suffix, suffix, doubles, limit);
}
