import type { Database } from 'better-sqlite3';
import type { IngestedFile } from '../records/ingested-file.ts';
import { minutesOfPage } from '../records/minutes-of-page.ts';
import type { Minutes, Paragraph } from '../records/minutes.ts';
import { noteCorrections, readCorrections } from './corrections.ts';
import { noteStored } from './journal.ts';
import { saveLearnedWords } from './learned-words.ts';
import { noteSource } from './made-before.ts';
import { saveMeetingPrint } from './meeting-prints.ts';
import { packRecord } from './pack-record.ts';
import { findFile, findFileById } from './read-files.ts';
import type { StoredFile } from './read-files.ts';
import { decisionRow, referenceRows, saveAssignments, saveReferences } from './register-rows.ts';
import { itemsOfFile } from './review/items-of-file.ts';
import { saveReviewItems } from './review/save-review-items.ts';
import { saveNotices } from './save-notices.ts';
import { saveCorrectedPages } from './search/index/corrected-pages.ts';
import { removeSearchEntries, saveSearchEntries } from './search/index/save-search-entries.ts';

export interface FileOrigin {
  /** Absolute path the file was read from. */
  readonly path: string;
  readonly bytes: number;
  /** Names the run, in the journal. */
  readonly run: string;
}

/**
 * Stores one file with all its layers, and its end in the journal, in one transaction: either everything is there
 * afterwards or nothing.
 *
 * @returns false when a file with these bytes was there already; then nothing is changed.
 */
export function saveFile(database: Database, file: IngestedFile, origin: FileOrigin): boolean {
  return database
    .transaction(() => {
      const before = findFile(database, file.sha256);
      noteFile(
        database,
        before ?? { sha256: file.sha256, state: stateOf(file), pages: file.pageTexts.length },
        origin,
      );
      if (before !== null) return false;
      const fileId = insertFile(database, file, origin);
      insertSourcePages(database, fileId, file);
      saveMachineLayer(database, fileId, { ...file, cleanPages: file.repairedPages });
      saveLearnedWords(database, fileId, file.learned);
      return true;
    })
    .immediate();
}

/** Says in the journal that a file's bytes are in the store. */
export function noteFile(
  database: Database,
  { sha256, state, pages }: Pick<StoredFile, 'sha256' | 'state' | 'pages'>,
  { path, bytes, run }: FileOrigin,
): void {
  noteStored(database, { path, sha256, bytes, state, pages }, run);
}

/**
 * Puts a new reading of a stored file in the place of the old one. What the machine made of the old one stays until it is
 * made anew; people's corrections stay.
 */
export function replaceSource(database: Database, fileId: number, file: IngestedFile): void {
  database.prepare('UPDATE files SET state = ? WHERE id = ?').run(stateOf(file), fileId);
  database.prepare('DELETE FROM source_pages WHERE file_id = ?').run(fileId);
  insertSourcePages(database, fileId, file);
}

function stateOf(file: IngestedFile): 'partial' | 'stored' {
  return file.pageTexts.some((page) => page.verdict.code === 'unreadable') ? 'partial' : 'stored';
}

function insertFile(database: Database, file: IngestedFile, origin: FileOrigin): number {
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO files (sha256, name, path, kind, bytes, pages, state, imported_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      file.sha256,
      file.name,
      origin.path,
      file.kind,
      origin.bytes,
      file.pageTexts.length,
      stateOf(file),
      new Date().toISOString(),
    );
  return Number(lastInsertRowid);
}

function insertSourcePages(database: Database, fileId: number, file: IngestedFile): void {
  const insert = database.prepare(
    'INSERT INTO source_pages (file_id, page, verdict, record) VALUES (?, ?, ?, ?)',
  );
  for (const page of file.pageTexts) insert.run(fileId, page.page, page.verdict.code, packRecord(page));
  noteSource(database, fileId, file.pageTexts);
}

/** What is made of a file's source, by the machine and on top of it by people. */
export interface MachineLayer extends Pick<
  IngestedFile,
  'pageTexts' | 'repairedPages' | 'minutes' | 'madeBy'
> {
  /** The repaired pages with people's corrections: what the minutes were made of and what the search finds. */
  readonly cleanPages: IngestedFile['repairedPages'];
}

/** Writes what is made of a file, in place of any that was there; the source and people's corrections stay. */
export function saveMachineLayer(database: Database, fileId: number, layer: MachineLayer): void {
  noteMadeBy(database, fileId, layer.madeBy ?? null);
  removeSearchEntries(database, fileId);
  for (const table of ['machine_pages', 'notices', 'review_items', 'minutes']) {
    database.prepare(`DELETE FROM ${table} WHERE file_id = ?`).run(fileId);
  }
  const insertPage = database.prepare('INSERT INTO machine_pages (file_id, page, record) VALUES (?, ?, ?)');
  for (const page of layer.repairedPages) insertPage.run(fileId, page.page, packRecord(page));
  for (const [ordinal, minutes] of layer.minutes.entries()) insertMinutes(database, fileId, ordinal, minutes);
  saveMatters(database, fileId, layer);
  saveSearchEntries(database, layer.minutes, layer.cleanPages);
}

/** What a person should look at, and whose minutes the corrections are of. */
function saveMatters(database: Database, fileId: number, layer: MachineLayer): void {
  const sha256 = findFileById(database, fileId)?.sha256 ?? '';
  const reviewed = { ...layer, sha256, corrections: readCorrections(database, fileId) };
  const items = itemsOfFile(reviewed);
  const decided = saveReviewItems(database, fileId, items, layer.minutes);
  saveNotices(database, fileId, reviewed, { items, decided });
  noteCorrections(
    database,
    fileId,
    (page) => minutesOfPage(layer.minutes, page),
    (page, line) => layer.pageTexts.find((each) => each.page === page)?.lines[line]?.text ?? null,
  );
  saveCorrectedPages(database, fileId, layer.repairedPages, layer.cleanPages);
}

function insertMinutes(database: Database, fileId: number, ordinal: number, minutes: Minutes): void {
  database
    .prepare('INSERT INTO minutes (id, file_id, ordinal, body, date, record) VALUES (?, ?, ?, ?, ?, ?)')
    .run(minutes.id, fileId, ordinal, minutes.body, minutes.date, packRecord(minutes));
  saveMeetingPrint(database, minutes);
  for (const [index, paragraph] of minutes.paragraphs.entries()) {
    insertParagraph(database, minutes, index, paragraph);
  }
}

function insertParagraph(database: Database, minutes: Minutes, ordinal: number, paragraph: Paragraph): void {
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO paragraphs (minutes_id, ordinal, number, suffix, label, title, first_page, last_page)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      minutes.id,
      ordinal,
      paragraph.number,
      paragraph.suffix,
      paragraph.label,
      paragraph.title,
      ...paragraph.pages,
    );
  saveReferences(database, lastInsertRowid, referenceRows(paragraph, minutes));
  insertDecisions(database, minutes, lastInsertRowid, paragraph);
}

function insertDecisions(
  database: Database,
  { id, body, date }: Minutes,
  paragraphId: number | bigint,
  { decisions }: Paragraph,
): void {
  const insert = database.prepare(
    `INSERT INTO decisions (paragraph_id, ordinal, maker, text, quoted, page, minutes_id, body, date, kinds, recommended_to)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const [index, decision] of decisions.entries()) {
    const { maker, text, quoted, page } = decision;
    const { kinds, recommendedTo, assignments } = decisionRow(decision);
    const { lastInsertRowid } = insert.run(
      paragraphId,
      index,
      maker,
      text,
      quoted ? 1 : 0,
      page,
      id,
      body,
      date,
      kinds,
      recommendedTo,
    );
    saveAssignments(database, lastInsertRowid, assignments);
  }
}

/** Says what a file's machine layer was made by; null for not known. */
export function noteMadeBy(database: Database, fileId: number, madeBy: string | null): void {
  database.prepare('UPDATE files SET made_by = ? WHERE id = ?').run(madeBy, fileId);
}
