import type { Database } from 'better-sqlite3';
import * as z from 'zod';
import { DecisionKind } from '../records/minutes.ts';
import { keyOfParagraph } from '../records/paragraph-key.ts';
import { counted } from './counted.ts';
import { prepared } from './prepared.ts';
import { asAsked } from './register-rows.ts';
import { matchOfText } from './search/find/match-of-text.ts';
import { doubledMinutes, storedLinks } from './stored-links.ts';

/** Which decisions are asked for; what is left out asks for all. Those that are quoted are in no register. */
export interface RegisterFilter {
  readonly body?: string;
  /** `2019` */
  readonly year?: string;
  readonly kind?: DecisionKind;
  /** The first day and the last, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** A part of who is to do something, in any case. */
  readonly responsible?: string;
  /** Words as in the search. */
  readonly text?: string;
  /** Those of other versions of the same minutes too; those of copies never. */
  readonly versions?: boolean;
}

/** Which part of the register: so many, after the first so many or after a place. */
export interface RegisterPart {
  /** Below 0: all. */
  readonly limit: number;
  readonly offset?: number;
  readonly after?: RegisterPlace;
}

/** A decision's place in the register, which no new reading of another file moves. */
export interface RegisterPlace {
  readonly date: string | null;
  readonly minutesId: string;
  /** From 0: of its paragraph among the meeting's, and its own among the paragraph's. */
  readonly paragraph: number;
  readonly ordinal: number;
}

/** A decision as the register lists it. */
export interface RegisterEntry {
  readonly id: number;
  readonly minutesId: string;
  readonly body: string | null;
  readonly date: string | null;
  readonly file: string;
  readonly label: string;
  readonly title: string;
  readonly page: number;
  readonly maker: string | null;
  readonly points: readonly string[];
  readonly kinds: readonly DecisionKind[];
  readonly recommendedTo: string | null;
  readonly assignments: readonly RegisterAssignment[];
  /** The protocol that the decision's is another version of. */
  readonly versionOf: string | null;
  readonly paragraphKey: string;
  readonly place: RegisterPlace;
}

export interface RegisterAssignment {
  readonly who: string;
  readonly what: string;
  readonly due: string | null;
  readonly dueDate: string | null;
}

/** Newest meeting first, within it in the order of its paragraphs. */
export function readRegister(
  database: Database,
  filter: RegisterFilter,
  part: RegisterPart,
): RegisterEntry[] {
  return readRegisterEntries(database, listRegisterIds(database, filter, part));
}

/** The decisions' ids in the register's order, for those who take it in pieces. */
export function listRegisterIds(
  database: Database,
  filter: RegisterFilter,
  { limit, offset = 0, after }: RegisterPart = { limit: -1 },
): readonly number[] {
  const { where, values } = conditionsOf(database, filter, after);
  const ids = database
    .prepare<unknown[], number>(
      `SELECT decisions.id FROM decisions WHERE ${where}
       ORDER BY decisions.date DESC, decisions.minutes_id, decisions.id LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(...values, limit, offset);
  if (after === undefined || after.date === null || ids.length === limit) return ids;
  // Two queries, as each then begins at its place in an index.
  const rest = { limit: limit < 0 ? limit : limit - ids.length, after: firstUndated };
  return [...ids, ...listRegisterIds(database, filter, rest)];
}

/** A part of the register with how much there is in all. */
export function readRegisterPart(
  database: Database,
  filter: RegisterFilter,
  part: RegisterPart,
): { readonly total: number; readonly entries: readonly RegisterEntry[] } {
  return { total: countRegister(database, filter), entries: readRegister(database, filter, part) };
}

const firstUndated: RegisterPlace = { date: null, minutesId: '', paragraph: 0, ordinal: 0 };

export function countRegister(database: Database, filter: RegisterFilter): number {
  const { where, values } = conditionsOf(database, filter);
  return counted(database, `SELECT count(*) FROM decisions WHERE ${where}`, values);
}

/** Years with decisions, the earliest first; those without a date are in none. */
export function countDecisionsByYear(
  database: Database,
  filter: RegisterFilter,
): { readonly year: string; readonly decisions: number }[] {
  const { where, values } = conditionsOf(database, filter);
  return database
    .prepare<unknown[], { year: string; decisions: number }>(
      `SELECT substr(decisions.date, 1, 4) AS year, count(*) AS decisions FROM decisions
       WHERE ${where} AND decisions.date IS NOT NULL GROUP BY 1 ORDER BY 1`,
    )
    .all(...values);
}

const Assignments = z.array(
  z.object({
    who: z.string(),
    what: z.string(),
    due: z.string().nullable(),
    dueDate: z.string().nullable(),
  }),
);
const Kinds = z.array(DecisionKind);

interface EntryRow extends Omit<
  RegisterEntry,
  'points' | 'kinds' | 'assignments' | 'versionOf' | 'paragraphKey' | 'place'
> {
  readonly number: number;
  readonly suffix: string | null;
  /** How many paragraphs of the meeting have been numbered like it until it, itself among them. */
  readonly time: number;
  readonly paragraph: number;
  readonly ordinal: number;
  readonly text: string;
  readonly kinds: string;
  readonly assignments: string;
}

/** The decisions with these ids, in their order; those that are not there any more are left out. */
export function readRegisterEntries(database: Database, ids: readonly number[]): RegisterEntry[] {
  const links = storedLinks(database);
  const find = prepared<[string], EntryRow>(
    database,
    `SELECT decisions.id, decisions.minutes_id AS minutesId, decisions.body, decisions.date, files.name AS file,
       paragraphs.label, paragraphs.title, number, suffix, paragraphs.ordinal AS paragraph, decisions.ordinal,
       (SELECT count(*) FROM paragraphs AS alike WHERE alike.minutes_id = paragraphs.minutes_id
         AND alike.number = paragraphs.number AND alike.suffix IS paragraphs.suffix
         AND alike.ordinal <= paragraphs.ordinal) AS time,
       decisions.page, maker, text, kinds, recommended_to AS recommendedTo,
       (SELECT json_group_array(json_object('who', who, 'what', what, 'due', due, 'dueDate', due_date) ORDER BY assignments.id)
         FROM assignments WHERE decision_id = decisions.id) AS assignments
     FROM json_each(?) AS asked CROSS JOIN decisions ON decisions.id = asked.value
     JOIN paragraphs ON paragraphs.id = paragraph_id
     JOIN minutes ON minutes.id = decisions.minutes_id JOIN files ON files.id = minutes.file_id
     ORDER BY asked.key`,
  );
  return find.all(JSON.stringify(ids)).map(({ text, kinds, assignments, paragraph, ordinal, ...rest }) => {
    const { number, suffix, time, ...row } = rest;
    return {
      ...row,
      paragraphKey: keyOfParagraph({ number, suffix }, time),
      place: { date: row.date, minutesId: row.minutesId, paragraph, ordinal },
      points: text.split('\n'),
      kinds: Kinds.parse(kinds === '' ? [] : kinds.split(' ')),
      assignments: Assignments.parse(JSON.parse(assignments)),
      versionOf: links.get(row.minutesId)?.versionOf ?? null,
    };
  });
}

interface Conditions {
  readonly where: string;
  readonly values: readonly unknown[];
}

function conditionsOf(database: Database, filter: RegisterFilter, after?: RegisterPlace): Conditions {
  const { body, year, from, to, kind, responsible } = filter;
  const conditions: (readonly [string, ...unknown[]] | null)[] = [
    ['decisions.quoted = 0'],
    body === undefined ? null : ['decisions.body = ?', body],
    year === undefined ? null : ['decisions.date BETWEEN ? AND ?', `${year}-01-01`, `${year}-12-31`],
    from === undefined ? null : ['decisions.date >= ?', from],
    to === undefined ? null : ['decisions.date <= ?', to],
    kind === undefined ? null : ["instr(' ' || decisions.kinds || ' ', ?) > 0", ` ${kind} `],
    responsible === undefined ? null : [isResponsible, asAsked(responsible)],
    textCondition(database, filter.text ?? ''),
    noDouble(database, filter.versions === true),
    after === undefined ? null : comesAfter(after),
  ];
  const asked = conditions.filter((condition) => condition !== null);
  return {
    where: asked.map(([sql]) => sql).join(' AND '),
    values: asked.flatMap(([, ...values]) => values),
  };
}

const isResponsible = `decisions.id IN (SELECT decision_id FROM assignments WHERE instr(who_asked, ?) > 0)`;

/** As the search reads it: words, "a phrase", -not, prefix*, § 85; anywhere in the decision's paragraph. */
function textCondition(database: Database, typed: string): readonly [string, string] | null {
  const match = matchOfText(database, typed);
  return match === null ? null : [isAbout, match];
}

const isAbout = `decisions.paragraph_id IN (
  SELECT entries.paragraph_id FROM search_index
  CROSS JOIN search_entries AS entries ON entries.id = search_index.rowid
  WHERE search_index MATCH ?)`;

/** Of those with a date, where the place has one. */
function comesAfter({ date, minutesId, paragraph, ordinal }: RegisterPlace): [string, ...unknown[]] {
  const tie = `(decisions.minutes_id > ? OR (decisions.minutes_id = ?
    AND ((SELECT ordinal FROM paragraphs WHERE paragraphs.id = paragraph_id), decisions.ordinal) > (?, ?)))`;
  const place = [minutesId, minutesId, paragraph, ordinal];
  if (date === null) return [`decisions.date IS NULL AND ${tie}`, ...place];
  return [`decisions.date <= ? AND (decisions.date < ? OR ${tie})`, date, date, ...place];
}

function noDouble(database: Database, withVersions: boolean): readonly [string, string] | null {
  const { copies, versions } = doubledMinutes(database);
  const doubles = withVersions ? copies : [...copies, ...versions];
  if (doubles.length === 0) return null;
  return ['decisions.minutes_id NOT IN (SELECT value FROM json_each(?))', JSON.stringify(doubles)];
}
