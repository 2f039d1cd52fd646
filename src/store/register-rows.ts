import type { Database } from 'better-sqlite3';
import { Minutes } from '../records/minutes.ts';
import type { Decision, Paragraph } from '../records/minutes.ts';
import { daysOfReference, numberOfReference } from '../records/reference-days.ts';
import { unpackRecord } from './pack-record.ts';
import { prepared } from './prepared.ts';

export interface AssignmentRow {
  readonly who: string;
  /** In small letters, NFC. */
  readonly whoAsked: string;
  readonly what: string;
  readonly due: string | null;
  readonly dueDate: string | null;
}

interface DecisionRow {
  /** The different kinds of its points, in their order: `adopt assign`. */
  readonly kinds: string;
  readonly recommendedTo: string | null;
  readonly assignments: readonly AssignmentRow[];
}

interface ReferenceRow {
  readonly number: number;
  readonly suffix: string | null;
  readonly days: string;
  /** Whose paragraph it is, as printed; null where it is not said. */
  readonly body: string | null;
}

/** What the register and the references' index keep of one record: a list for each of its paragraphs. */
export interface RegisterRows {
  readonly decisions: readonly (readonly DecisionRow[])[];
  readonly references: readonly (readonly ReferenceRow[])[];
}

/** A deflated record's rows as JSON, for the migration; none of one that cannot be read. */
export function registerRowsOfPacked(record: Buffer): string {
  const minutes = Minutes.safeParse(unpackRecord(record));
  const rows: RegisterRows = minutes.success
    ? {
        decisions: minutes.data.paragraphs.map(({ decisions }) => decisions.map(decisionRow)),
        references: minutes.data.paragraphs.map((paragraph) => referenceRows(paragraph, minutes.data)),
      }
    : { decisions: [], references: [] };
  return JSON.stringify(rows);
}

/** What a decision is listed by. */
export function decisionRow({ kind, pointKinds, recommendedTo, assignments }: Decision): DecisionRow {
  const kinds = [...pointKinds, kind].filter((each) => each !== null);
  return {
    kinds: [...new Set(kinds)].join(' '),
    recommendedTo,
    assignments: assignments.map(({ who, what, due }) => ({
      who,
      whoAsked: asAsked(who),
      what,
      due: due?.text ?? null,
      dueDate: due?.date ?? null,
    })),
  };
}

/** Of the references to other meetings' paragraphs. */
export function referenceRows(paragraph: Paragraph, home: Pick<Minutes, 'date'>): readonly ReferenceRow[] {
  return paragraph.references.flatMap((reference) => {
    const days = reference.kind === 'paragraph' ? daysOfReference(reference, home) : null;
    return days === null ? [] : [{ ...numberOfReference(reference), days, body: reference.body ?? null }];
  });
}

/** As whoever is responsible is asked for: SQLite's own small letters are those of English. */
export function asAsked(who: string): string {
  return who.normalize('NFC').toLowerCase();
}

export function saveAssignments(
  database: Database,
  decisionId: number | bigint,
  assignments: readonly AssignmentRow[],
): void {
  const insert = prepared(
    database,
    'INSERT INTO assignments (decision_id, who, who_asked, what, due, due_date) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { who, whoAsked, what, due, dueDate } of assignments) {
    insert.run(decisionId, who, whoAsked, what, due, dueDate);
  }
}

export function saveReferences(
  database: Database,
  paragraphId: number | bigint,
  references: readonly ReferenceRow[],
): void {
  const insert = prepared(
    database,
    'INSERT INTO paragraph_references (paragraph_id, number, suffix, days, body) VALUES (?, ?, ?, ?, ?)',
  );
  for (const { number, suffix, days, body } of references) {
    insert.run(paragraphId, number, suffix, days, body);
  }
}
