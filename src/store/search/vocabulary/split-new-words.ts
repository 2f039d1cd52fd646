import type { Database } from 'better-sqlite3';
import { prepared } from '../../prepared.ts';
import { foldLetters } from '../words/fold-letters.ts';
import { keyOf } from '../words/stem-swedish.ts';

/** What the language says of a word. */
export interface KnownWord {
  /** Whether it is a word of the language at all; what is none may be a damaged one. */
  readonly known: boolean;
  /** The parts that it is put together of, as they stand in it (`års`, `budgeten`); empty for a simple word. */
  readonly parts: readonly string[];
}

/** Words that are asked about at once: a second's work at the most. */
const atOnce = 5000;

/**
 * Asks of every word that is new in the vocabulary what it is put together of, so that `budget` finds `årsbudgeten`. The
 * store knows no language: whoever has one asks. In a transaction, and no more words than take a moment.
 *
 * @returns whether there may be more.
 */
export function splitNewWords(database: Database, split: (word: string) => KnownWord): boolean {
  const news = prepared<[number], string>(
    database,
    'SELECT word FROM search_words WHERE known IS NULL LIMIT ?',
  ).pluck();
  const words = news.all(atOnce);
  if (words.length > 0) database.transaction(() => keepParts(database, words, split)).immediate();
  return words.length === atOnce;
}

function keepParts(database: Database, words: readonly string[], split: (word: string) => KnownWord): void {
  const judge = prepared<[number, string], unknown>(
    database,
    'UPDATE search_words SET known = ? WHERE word = ?',
  );
  const insert = prepared<[string, string], unknown>(
    database,
    'INSERT OR IGNORE INTO search_parts (part, word) VALUES (?, ?)',
  );
  for (const word of words) {
    const { known, parts } = split(word);
    judge.run(known ? 1 : 0, word);
    for (const part of partKeys(word, parts)) insert.run(part, word);
  }
}

/** What a word's parts are looked up by; parts that are the word's own key tell nothing. */
function partKeys(word: string, parts: readonly string[]): readonly string[] {
  const own = keyOf(word);
  const keys = parts.flatMap((part) => (word.endsWith(part) ? [keyOf(part)] : innerKeys(part)));
  return [...new Set(keys)].filter((key) => key !== own && key.length > 1);
}

/** Inside a compound words are linked: års|budget, kyrko|råd, gatu|kontor. Keys are of the word alone: år, kyrka, gata. */
function innerKeys(part: string): readonly string[] {
  const key = keyOf(part);
  const bare = foldLetters(part).replace(/(?<=..)[sueoa]$/u, '');
  return [key, bare, keyOf(bare)];
}
