import type { Database } from 'better-sqlite3';
import type { SearchRequest } from '../../../records/search-request.ts';
import { prepared } from '../../prepared.ts';
import { firstIdOf, lastIdOf } from '../index/entry-id.ts';
import { filterMarks } from '../index/marks.ts';
import { keyOf, wordsOf } from '../words/stem-swedish.ts';

/** What is asked for besides words, as the index has it. */
export interface Filters {
  /** Ids of entries, both included: a span of days. */
  readonly first: number;
  readonly last: number;
  readonly marks: readonly (readonly string[])[];
  readonly needsReview: boolean;
  /** Whether anything is asked for at all. */
  readonly any: boolean;
  /** True where no body has that name. */
  readonly none: boolean;
}

export function readFilters(database: Database, request: SearchRequest): Filters {
  const { body, from, to, kind, withAmount, withAttachment, needsReview } = request;
  const bodies = body === undefined ? null : bodiesNamed(database, body);
  const marks = [
    ...(bodies === null ? [] : [bodies.map(filterMarks.body)]),
    ...(kind === undefined ? [] : [[filterMarks.kind(kind)]]),
    ...(withAmount ? [[filterMarks.amount]] : []),
    ...(withAttachment ? [[filterMarks.attachment]] : []),
    ...(needsReview ? [[filterMarks.doubtful]] : []),
  ];
  return {
    first: from === undefined ? 0 : firstIdOf(`${from}-01-01`.slice(0, 10)),
    last: to === undefined ? Number.MAX_SAFE_INTEGER : lastIdOf(lastDayOf(to)),
    marks,
    needsReview,
    any: marks.length > 0 || from !== undefined || to !== undefined,
    none: bodies?.length === 0,
  };
}

/** `2023` ends on the last of December, `2023-02` on the 28th. */
function lastDayOf(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(last)}`;
}

/** Bodies whose name holds all words, whatever their form. */
function bodiesNamed(database: Database, name: string): readonly number[] {
  const asked = wordsOf(name).map(keyOf);
  return readBodies(database)
    .filter((body) => {
      const words = new Set(wordsOf(body.name).map(keyOf));
      return asked.every((word) => words.has(word));
    })
    .map(({ id }) => id);
}

export function readBodies(database: Database): readonly { readonly id: number; readonly name: string }[] {
  return prepared<[], { id: number; name: string }>(
    database,
    'SELECT id, name FROM search_bodies ORDER BY id LIMIT 2000',
  ).all();
}
