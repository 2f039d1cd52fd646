import type { Database } from 'better-sqlite3';
import { readMeetingLinksOf } from '../../meeting-prints.ts';
import { prepared } from '../../prepared.ts';
import type { Candidate } from './read-candidates.ts';

/** A candidate that is found, and the protocol that its own is another version of. */
export type Single = Candidate & { readonly versionOf: string | null };

/**
 * Of minutes that are a copy nothing is found, and of a version only what reads otherwise than in the minutes that it is a
 * version of.
 */
export function leaveOutDoubles(database: Database, candidates: readonly Candidate[]): readonly Single[] {
  const links = linksOf(database, [...new Set(candidates.map(({ minutesId }) => minutesId))]);
  return candidates.flatMap((candidate) => {
    const { copyOf = null, versionOf = null } = links.get(candidate.minutesId) ?? {};
    if (copyOf !== null || (versionOf !== null && readsTheSame(database, candidate, versionOf))) return [];
    return [{ ...candidate, versionOf }];
  });
}

type Links = ReturnType<typeof readMeetingLinksOf>;

/** Only of minutes that share their meeting or their text with others: most do not, and that is soon seen. */
function linksOf(database: Database, ids: readonly string[]): ReadonlyMap<string, Links> {
  const shared = prepared<[string], string>(
    database,
    `SELECT own.minutes_id FROM json_each(?) AS wanted JOIN meeting_prints AS own ON own.minutes_id = wanted.value
     WHERE EXISTS (SELECT 1 FROM meeting_prints WHERE meeting = own.meeting AND minutes_id <> own.minutes_id)
       OR EXISTS (SELECT 1 FROM meeting_prints WHERE text_hash = own.text_hash AND minutes_id <> own.minutes_id)`,
  ).pluck();
  return new Map(shared.all(JSON.stringify(ids)).map((id) => [id, readMeetingLinksOf(database, id)]));
}

function readsTheSame(database: Database, { kind, title, text }: Candidate, head: string): boolean {
  const twin = prepared<[string, string, string, string], number>(
    database,
    'SELECT 1 FROM search_entries WHERE minutes_id = ? AND kind = ? AND title = ? AND text = ? LIMIT 1',
  ).pluck();
  return twin.get(head, kind, title, text) !== undefined;
}
