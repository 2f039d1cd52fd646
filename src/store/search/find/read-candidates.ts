import type { Database } from 'better-sqlite3';
import * as z from 'zod';
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

const Decisions = z.array(z.object({ text: z.string(), page: z.int() }));

export function readCandidates(database: Database, ids: readonly number[]): readonly Candidate[] {
  return prepared<[string], Omit<Candidate, 'decisions'> & { readonly decisions: string | null }>(
    database,
    `SELECT entries.id, entries.minutes_id AS minutesId, entries.kind, paragraphs.label, entries.title,
       entries.case_number AS caseNumber, entries.text, entries.marks, minutes.body, minutes.date,
       minutes.meeting_words AS meetingWords, files.name AS file, entries.page,
       coalesce(paragraphs.last_page, entries.page) AS lastPage,
       (SELECT json_group_array(json_object('text', decisions.text, 'page', decisions.page) ORDER BY decisions.ordinal)
        FROM decisions WHERE decisions.paragraph_id = entries.paragraph_id AND decisions.quoted = 0) AS decisions
     FROM json_each(?) AS wanted
     JOIN search_entries AS entries ON entries.id = wanted.value
     JOIN minutes ON minutes.id = entries.minutes_id
     JOIN files ON files.id = minutes.file_id
     LEFT JOIN paragraphs ON paragraphs.id = entries.paragraph_id`,
  )
    .all(JSON.stringify(ids))
    .map((row) => {
      const decisions = Decisions.parse(JSON.parse(row.decisions ?? '[]'));
      // As the entries are kept.
      return {
        ...row,
        decisions: decisions.map((each) => ({ ...each, text: maskPersonalNumbers(each.text) })),
      };
    });
}
