import type { Database } from 'better-sqlite3';
import { isSameBody, learnLanguage } from '../stages/repair/archive/learn-language.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import { listLearnedBodies, readLearnedWords, readPackedLearnedWords } from '../store/learned-words.ts';
import { hashOf } from './machine-revision.ts';

/** More files than this teach little more, and would only take memory. */
const mostFiles = 200;
/** A language takes some ten megabytes; an archive's files come body by body. */
const mostKept = 3;

/** The names under which a body's minutes are stored: its own, and what they were misread as. */
export function namesOfBody(database: Database, body: string): readonly string[] {
  return listLearnedBodies(database).flatMap(({ body: name }) =>
    name !== null && isSameBody(name, body) ? [name] : [],
  );
}

/** The language of each body of an archive: the general one with what the archive has taught. The last few are kept. */
export function openArchiveLanguages(
  database: Database,
  language: Language,
): (body: string | null) => Language {
  const made = new Map<string, Language>();
  return (body) => {
    const names = body === null ? [] : namesOfBody(database, body);
    const key = names.join('\n');
    const own =
      made.get(key) ??
      learnLanguage(language, readLearnedWords(database, names, mostFiles), names[0] ?? null);
    made.delete(key);
    made.set(key, own);
    const [oldest] = made.keys();
    if (made.size > mostKept && oldest !== undefined) made.delete(oldest);
    return own;
  };
}

/**
 * Tells what the archive has taught of each body: another text where its own files have taught otherwise, null where they
 * have taught nothing. What other bodies have taught since is no reason to make a file again.
 */
export function openTeaching(database: Database): (body: string | null) => string | null {
  const known = new Map<string | null, string | null>();
  return (body) => {
    const before = known.get(body);
    if (before !== undefined) return before;
    const teaching = teachingOf(database, body);
    known.set(body, teaching);
    return teaching;
  };
}

function teachingOf(database: Database, body: string | null): string | null {
  if (body === null) return null;
  const packed = readPackedLearnedWords(database, namesOfBody(database, body), mostFiles);
  return packed.length === 0 ? null : hashOf(packed);
}
