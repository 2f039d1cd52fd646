import type { Database } from 'better-sqlite3';
import { isSlight } from '../words/slight-words.ts';
import { wordsOf } from '../words/stem-swedish.ts';
import { findEntries } from './find-entries.ts';
import { titleExpression, wordsExpression } from './match-expression.ts';
import type { Conditions, Freedom } from './match-expression.ts';
import type { PlannedTerm } from './plan-terms.ts';
import { readBodies } from './read-filters.ts';
import type { Filters } from './read-filters.ts';

/** Entries that may be hits. */
export interface Found {
  readonly ids: readonly number[];
  /** Whether there are more that were not looked at. */
  readonly more: boolean;
}

/** What is searched for and what must be met besides. */
export interface Search {
  readonly database: Database;
  readonly filters: Filters;
  readonly unwanted: readonly PlannedTerm[];
}

/** Where all that match are no more than that, all are weighed. */
const mostWeighed = 150;
/** Else the newest of each kind, the best kinds most: in the title, then with the words just as typed. */
const mostOfKind = { title: 90, exact: 60, inflected: 30 } as const;

/**
 * The entries that hold all terms; of those that are everywhere, where others tell where to look, only where they stand just as
 * typed: to meet them with all others takes long, and the weighing sees whether they are there.
 */
export function findCandidates(search: Search, terms: readonly PlannedTerm[]): Found {
  const exact = find(search, terms, 'exact', mostWeighed + 1);
  if (exact.length > mostWeighed) return bestOf(search, terms, exact);
  const all = find(search, telling(terms), 'wide', mostWeighed + 1);
  return all.length > mostWeighed
    ? bestOf(search, terms, [...exact, ...all])
    : { ids: [...new Set([...exact, ...all])], more: false };
}

/** The terms that tell where to look. */
export function telling(terms: readonly PlannedTerm[]): readonly PlannedTerm[] {
  const some = terms.filter((term) => !term.everywhere);
  return some.length === 0 ? terms : some;
}

/** @param newest entries that match, of which the first fill up what the best kinds leave. */
function bestOf(search: Search, terms: readonly PlannedTerm[], newest: readonly number[]): Found {
  const best = new Set([
    ...findInTitle(search, terms),
    ...newest.slice(0, mostOfKind.exact),
    ...find(search, telling(terms), 'inflected', mostOfKind.inflected),
  ]);
  for (const id of newest) if (best.size < mostWeighed) best.add(id);
  return { ids: [...best], more: true };
}

/** The newest entries that hold all terms, taken so freely. */
export function find(
  { database, filters, unwanted }: Search,
  terms: readonly PlannedTerm[],
  freedom: Freedom,
  most: number,
): readonly number[] {
  const conditions: Conditions = { marks: filters.marks, unwanted };
  return findEntries(database, wordsExpression(terms, conditions, freedom), filters, most);
}

function findInTitle(
  { database, filters, unwanted }: Search,
  terms: readonly PlannedTerm[],
): readonly number[] {
  const named = new Set(readBodies(database).flatMap(({ name }) => wordsOf(name)));
  const isOfMeeting = ({ term: { wanted } }: PlannedTerm): boolean =>
    (wanted.type === 'word' && !isSlight(wanted.word) && named.has(wanted.word)) ||
    (wanted.type === 'phrase' && wanted.phrases.some((words) => words.every((word) => /^\d+$/u.test(word))));
  const conditions: Conditions = { marks: filters.marks, unwanted };
  const expression = titleExpression(terms, conditions, isOfMeeting);
  return findEntries(database, expression, filters, mostOfKind.title);
}
