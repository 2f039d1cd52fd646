import type { Database } from 'better-sqlite3';
import type { ReadingMemory } from '../stages/recognize/recognizer.ts';
import {
  findEngineWords,
  findPageReading,
  forgetEngineWords,
  keepEngineWords,
  keepPageReading,
} from '../store/page-readings.ts';

/**
 * What was read on page pictures before, in the database. It is a help only: a reading that cannot be kept is read again
 * when it is needed, and what keeps it from being kept, as a full disk, ends the run when the file itself is stored.
 *
 * @param vocabulary tells the language, which settles readings too: with another one they are other readings.
 */
export function openReadingMemory(database: Database, vocabulary: string): ReadingMemory {
  const ownKey = (key: string): string => `${key} ${vocabulary}`;
  return {
    find: (key) => orNull(() => findPageReading(database, ownKey(key))),
    keep: (key, reading) => void orNull(() => keepPageReading(database, ownKey(key), reading)),
    words: {
      find: (key) => orNull(() => findEngineWords(database, key)),
      keep: (key, words) => void orNull(() => keepEngineWords(database, key, words)),
      forget: (keys) => void orNull(() => forgetEngineWords(database, keys)),
    },
  };
}

/** What fails is said by the file's own transaction, which meets the same fault. */
function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
