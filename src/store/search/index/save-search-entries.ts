import type { Database } from 'better-sqlite3';
import type { Minutes } from '../../../records/minutes.ts';
import { prepared } from '../../prepared.ts';
import { addWords, takeWords } from '../vocabulary/save-words.ts';
import { nextEntryId } from './entry-id.ts';
import { filterMarks } from './marks.ts';
import { meetingWords } from './meeting-words.ts';
import { doubtfulParagraphs } from './doubtful-paragraphs.ts';
import { searchEntriesOf } from './search-entries.ts';
import type { PageLines, SearchEntry } from './search-entries.ts';

/**
 * Makes a file findable: an entry for each paragraph, and one for what stands outside of them on each page. Its notices have
 * been written.
 */
export function saveSearchEntries(
  database: Database,
  minutes: readonly Minutes[],
  pages: readonly PageLines[],
): void {
  const entries = searchEntriesOf(minutes, pages);
  const texts = entries.map(textOf);
  for (const each of minutes) {
    const own = entries.filter(({ minutesId }) => minutesId === each.id);
    const words = meetingWords(each, own.find(({ kind }) => kind === 'page')?.text ?? '');
    saveMeetingWords(database, each, words);
    saveEntriesOf(database, each, own);
    texts.push(words);
  }
  addWords(database, texts);
}

/** Takes a file's entries out of the index, and their words out of the vocabulary's counts. */
export function removeSearchEntries(database: Database, fileId: number): void {
  takeWords(database, readSearchedTexts(database, fileId));
  prepared<[number], unknown>(
    database,
    'DELETE FROM search_entries WHERE minutes_id IN (SELECT id FROM minutes WHERE file_id = ?)',
  ).run(fileId);
}

/** All texts that a file's words were counted in. */
export function readSearchedTexts(database: Database, fileId: number): readonly string[] {
  return prepared<[number, number], string>(
    database,
    `SELECT title || char(10) || text FROM minutes JOIN search_entries ON minutes_id = minutes.id
       WHERE file_id = ?
     UNION ALL SELECT meeting_words FROM minutes WHERE file_id = ?`,
  )
    .pluck()
    .all(fileId, fileId);
}

function saveMeetingWords(database: Database, { id }: Minutes, words: string): void {
  prepared<[string, string], unknown>(database, 'UPDATE minutes SET meeting_words = ? WHERE id = ?').run(
    words,
    id,
  );
}

function saveEntriesOf(database: Database, minutes: Minutes, entries: readonly SearchEntry[]): void {
  const insert = prepared<unknown[], unknown>(
    database,
    `INSERT INTO search_entries (id, minutes_id, paragraph_id, kind, page, title, case_number, text, marks)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const paragraphs = paragraphIds(database, minutes.id);
  const doubtful = doubtfulParagraphs(database, minutes.id);
  const ofBody = minutes.body === null ? [] : [filterMarks.body(bodyId(database, minutes.body))];
  for (const { paragraph, kind, page, title, caseNumber, text, marks } of entries) {
    const id = nextEntryId(database, minutes.date);
    const paragraphId = paragraph === null ? null : (paragraphs[paragraph] ?? null);
    const isDoubtful = paragraphId !== null && doubtful.has(paragraphId);
    const allMarks = [...marks, ...ofBody, ...(isDoubtful ? [filterMarks.doubtful] : [])].join(' ');
    insert.run(id, minutes.id, paragraphId, kind, page, title, caseNumber, text, allMarks);
  }
}

function bodyId(database: Database, name: string): number {
  prepared<[string], unknown>(
    database,
    'INSERT INTO search_bodies (name) VALUES (?) ON CONFLICT (name) DO NOTHING',
  ).run(name);
  const find = prepared<[string], number>(database, 'SELECT id FROM search_bodies WHERE name = ?').pluck();
  return find.get(name) ?? 0;
}

function paragraphIds(database: Database, minutesId: string): readonly number[] {
  return prepared<[string], number>(
    database,
    'SELECT id FROM paragraphs WHERE minutes_id = ? ORDER BY ordinal',
  )
    .pluck()
    .all(minutesId);
}

function textOf({ title, text }: SearchEntry): string {
  return `${title}\n${text}`;
}
