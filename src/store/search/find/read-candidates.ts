import type { Database } from 'better-sqlite3';
import { maskPersonalNumbers } from '../../../records/personal-numbers.ts';
import { prepared } from '../../prepared.ts';

/** An entry that matches, with all that its place among the hits is told by. */
export interface Candidate {
  readonly id: number;
  readonly minutesId: string;
  readonly kind: 'paragraph' | 'page';
  readonly label: string | null;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly text: string;
  readonly marks: string;
  readonly body: string | null;
  readonly date: string | null;
  readonly meetingWords: string;
  readonly file: string;
  readonly page: number;
  /** The last page that the paragraph stands on. */
  readonly lastPage: number;
  /** What the paragraph itself decides. */
  readonly decisions: readonly { readonly text: string; readonly page: number }[];
}

/** Two questions for all of them, whatever their number. */
export function readCandidates(database: Database, ids: readonly number[]): readonly Candidate[] {
  const wanted = JSON.stringify(ids);
  const decisions = readDecisions(database, wanted);
  return prepared<[string], Omit<Candidate, 'decisions'>>(
    database,
    `SELECT entries.id, entries.minutes_id AS minutesId, entries.kind, paragraphs.label, entries.title,
       entries.case_number AS caseNumber, entries.text, entries.marks, minutes.body, minutes.date,
       minutes.meeting_words AS meetingWords, files.name AS file, entries.page,
       coalesce(paragraphs.last_page, entries.page) AS lastPage
     FROM json_each(?) AS wanted
     CROSS JOIN search_entries AS entries ON entries.id = wanted.value
     CROSS JOIN minutes ON minutes.id = entries.minutes_id
     CROSS JOIN files ON files.id = minutes.file_id
     LEFT JOIN paragraphs ON paragraphs.id = entries.paragraph_id`,
  )
    .all(wanted)
    .map((row) => ({ ...row, decisions: decisions.get(row.id) ?? [] }));
}

type Decided = Candidate['decisions'][number];

function readDecisions(database: Database, wanted: string): ReadonlyMap<number, readonly Decided[]> {
  const rows = prepared<[string], Decided & { readonly id: number }>(
    database,
    `SELECT entries.id, decisions.text, decisions.page FROM json_each(?) AS wanted
     CROSS JOIN search_entries AS entries ON entries.id = wanted.value
     CROSS JOIN decisions ON decisions.paragraph_id = entries.paragraph_id AND decisions.quoted = 0
     ORDER BY decisions.paragraph_id, decisions.ordinal`,
  ).all(wanted);
  const found = new Map<number, Decided[]>();
  for (const { id, text, page } of rows) {
    // As the entries are kept.
    const decided = { text: maskPersonalNumbers(text), page };
    const own = found.get(id);
    if (own === undefined) found.set(id, [decided]);
    else own.push(decided);
  }
  return found;
}
