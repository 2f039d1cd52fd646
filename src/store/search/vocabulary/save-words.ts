import type { Database } from 'better-sqlite3';
import { prepared } from '../../prepared.ts';
import { keyOf } from '../words/stem-swedish.ts';
import { countWords } from './count-words.ts';

/** Adds the words of new entries to the vocabulary: what other forms, parts and damaged words are found by. */
export function addWords(database: Database, texts: Iterable<string>): void {
  const more = prepared<[number, string], unknown>(
    database,
    'UPDATE search_words SET entries = entries + ? WHERE word = ?',
  );
  const insert = prepared<[string, string, number], unknown>(
    database,
    'INSERT INTO search_words (word, key, entries) VALUES (?, ?, ?)',
  );
  for (const [word, count] of countWords(texts)) {
    if (more.run(count, word).changes === 0) insert.run(word, keyOf(word), count);
  }
}

/** Takes the words of entries that go out again. A word that nothing holds any more stays, unused, until the next mend. */
export function takeWords(database: Database, texts: Iterable<string>): void {
  const fewer = prepared<[number, string], unknown>(
    database,
    'UPDATE search_words SET entries = max(0, entries - ?) WHERE word = ?',
  );
  for (const [word, count] of countWords(texts)) fewer.run(count, word);
}

/** The words of entries that the vocabulary lacks. */
export function missingWords(database: Database, texts: Iterable<string>): readonly string[] {
  const find = prepared<[string], number>(
    database,
    'SELECT 1 FROM search_words WHERE word = ? AND entries > 0',
  ).pluck();
  return [...countWords(texts).keys()].filter((word) => find.get(word) === undefined);
}
