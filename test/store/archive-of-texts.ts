import type { Database } from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.ts';
import { saveFile } from '../../src/store/save-file.ts';
import { fileOfText } from './file-of-text.ts';

/** A database in memory with these text files, by their names. */
export function archiveOfTexts(texts: Readonly<Record<string, string>>): Database {
  const database = openStore(':memory:');
  for (const [name, text] of Object.entries(texts)) addText(database, name, text);
  return database;
}

/** Stores one more, and gives the id of its first protocol. */
export function addText(database: Database, name: string, text: string): string {
  const file = fileOfText(name, text);
  saveFile(database, file, { path: `/arkiv/${name}`, bytes: Buffer.byteLength(text), run: 'natt' });
  return file.minutes[0]?.id ?? '';
}
