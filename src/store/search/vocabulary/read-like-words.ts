import type { Database } from 'better-sqlite3';
import { distance } from 'fastest-levenshtein';
import { prepared } from '../../prepared.ts';
import { misreadCost } from '../words/misread-cost.ts';
import { keyOf } from '../words/stem-swedish.ts';

export interface LikeWord {
  readonly word: string;
  readonly entries: number;
  /** Whether the language knows it; null where nobody has asked yet. */
  readonly known: boolean | null;
}

interface Row {
  readonly word: string;
  readonly key: string;
}

/** Of each of the two kinds of candidates so many are compared, whatever the archive holds. */
const mostCompared = 10_000;
/** Letters at a word's beginning or end that are taken to be sound. */
const soundLetters = 3;
const mostLike = 30;

/** How many letters of a key may be wrong for the word to be the same. */
function mostWrong(key: string): number {
  if (key.length < 4) return 0;
  return key.length < 8 ? 1 : 2;
}

/** What those letters may cost: of short words one, of long ones two that look alike. */
function mostCost(key: string): number {
  return key.length < 8 ? 1 : 1.7;
}

/**
 * Words of the vocabulary that a lower-case word may be a slip or a misreading of, or the other way round: whose stems have
 * nearly the same letters, accents aside, of which the first or the last three are the same. The nearest first, of those the
 * most common.
 */
export function readLikeWords(database: Database, word: string): readonly LikeWord[] {
  const key = keyOf(word);
  const most = mostWrong(key);
  if (most === 0) return [];
  const lengths = [key.length - most, key.length + most] as const;
  const rows = new Map<string, Row>();
  for (const row of [
    ...candidates(database, 'substr(key, 1, 3)', key.slice(0, soundLetters), lengths),
    ...candidates(database, 'substr(key, -3)', key.slice(-soundLetters), lengths),
  ])
    rows.set(row.word, row);
  rows.delete(word);
  const near = [...rows.values()]
    .filter((row) => distance(key, row.key) <= most)
    .map((row) => ({
      word: row.word,
      wrong: misreadCost(key, row.key),
      apart: distance(word, row.word),
    }))
    .filter(({ wrong }) => wrong <= mostCost(key))
    .sort((a, b) => a.wrong - b.wrong || a.apart - b.apart || (a.word < b.word ? -1 : 1))
    .slice(0, mostLike);
  return inOrder(database, near);
}

function candidates(
  database: Database,
  part: 'substr(key, 1, 3)' | 'substr(key, -3)',
  letters: string,
  [shortest, longest]: readonly [number, number],
): readonly Row[] {
  return prepared<[string, number, number, number], Row>(
    database,
    `SELECT word, key FROM search_words WHERE ${part} = ? AND length(key) BETWEEN ? AND ? LIMIT ?`,
  ).all(letters, shortest, longest, mostCompared);
}

/** Those that something holds, the nearest first, of equals the most common. */
function inOrder(
  database: Database,
  near: readonly { readonly word: string; readonly wrong: number; readonly apart: number }[],
): readonly LikeWord[] {
  const find = prepared<[string], { entries: number; known: number | null }>(
    database,
    'SELECT entries, known FROM search_words WHERE word = ? AND entries > 0',
  );
  return near
    .flatMap((each) => {
      const row = find.get(each.word);
      return row === undefined
        ? []
        : [{ ...each, ...row, known: row.known === null ? null : row.known === 1 }];
    })
    .sort((a, b) => a.wrong - b.wrong || a.apart - b.apart || b.entries - a.entries)
    .map(({ word, entries, known }) => ({ word, entries, known }));
}
