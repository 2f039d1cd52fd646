import type { Database } from 'better-sqlite3';
import { learnLanguage } from '../stages/repair/archive/learn-language.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import { readLearnedWords } from '../store/learned-words.ts';

/** More files than this teach nothing new, and would only take memory. */
const mostFiles = 500;

/** The language of each body of an archive: the general one with what the archive has taught. Each is made once. */
export function openArchiveLanguages(
  database: Database,
  language: Language,
): (body: string | null) => Language {
  const files = readLearnedWords(database, mostFiles);
  const made = new Map<string | null, Language>();
  return (body) => {
    const before = made.get(body);
    if (before !== undefined) return before;
    const own = learnLanguage(language, files, body);
    made.set(body, own);
    return own;
  };
}
