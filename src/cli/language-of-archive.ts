import { namesOfBody, openArchiveLanguages } from '../pipeline/archive-languages.ts';
import type { Language } from '../stages/repair/language/open-language.ts';
import { openExistingStore } from '../store/open-store.ts';
import { unknownBody } from './commands/learn.ts';

/** The language with what an archive has taught, for the minutes of a body; null for those of any. */
export function languageOfArchive(file: string, language: Language, bodyAsTyped: string | null): Language {
  const database = openExistingStore(file);
  try {
    const body = bodyAsTyped?.normalize('NFC') ?? null;
    if (body !== null && namesOfBody(database, body).length === 0) throw unknownBody(body);
    return openArchiveLanguages(database, language)(body);
  } finally {
    database.close();
  }
}
